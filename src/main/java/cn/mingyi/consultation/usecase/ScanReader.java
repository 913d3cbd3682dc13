package cn.mingyi.consultation.usecase;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads what a scanner or a telephone left. Takes long, so it belongs on the document thread. */
public interface ScanReader {
  /**
   * @param filesOrFolders pictures, PDF files, or folders of them
   * @param each takes the pages one by one; a file that cannot be read is one page with a problem
   */
  void read(List<Path> filesOrFolders, Consumer<ScannedPage> each);
}
