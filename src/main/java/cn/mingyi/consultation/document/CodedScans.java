package cn.mingyi.consultation.document;

import cn.mingyi.consultation.usecase.ScanReader;
import java.nio.file.Path;
import java.util.List;

/** placeholder until merged */
public final class CodedScans implements ScanReader {
  @Override
  public Batch open(List<Path> filesOrFolders) {
    throw new UnsupportedOperationException();
  }
}
