package cn.mingyi.platform.scan;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a kept file is, after its content.
 *
 * @param suffix with its dot; empty when the content does not tell
 * @param pages 1 for a picture; 0 when it has none, or is not to be opened
 */
public record FileLook(String suffix, int pages) {
  /**
   * Looks at the head of a file; of a PDF the pages are counted.
   *
   * @throws Unavailable when it is not there
   */
  public static FileLook at(Path file) {
    try {
      return switch (ScanKind.of(file)) {
        case JPEG -> new FileLook(".jpg", 1);
        case PNG -> new FileLook(".png", 1);
        case HEIC -> new FileLook(".heic", 1);
        case PDF -> new FileLook(".pdf", pages(file));
        case OTHER -> new FileLook("", 0);
      };
    } catch (IOException e) {
      throw new Unavailable("有附件的原文件读不了。请先核对数据，或从备份恢复。", e);
    }
  }

  /** A PDF that cannot be counted is filed all the same. */
  private static int pages(Path file) throws IOException {
    if (Files.size(file) > ScanLimits.DEFAULT.pdfBytes()) {
      return 0;
    }
    try {
      InflatedStreams.check(file, ScanLimits.DEFAULT);
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return document.getNumberOfPages();
      }
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
