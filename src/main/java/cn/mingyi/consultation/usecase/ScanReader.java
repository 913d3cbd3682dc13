package cn.mingyi.consultation.usecase;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a scanner or a telephone left. */
public interface ScanReader {
  /** Pages one after the other, so that a large batch never lies in memory. */
  interface Batch extends AutoCloseable {
    /**
     * The next page; null when there is none. Decodes a picture, so it belongs on the document
     * thread.
     */
    @Nullable ScannedPage next();

    @Override
    void close();
  }

  /**
   * @param filesOrFolders pictures, PDF files, or folders of them; a file that cannot be read is
   *     one page with a problem
   */
  Batch open(List<Path> filesOrFolders);
}
