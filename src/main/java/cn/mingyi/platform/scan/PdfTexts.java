package cn.mingyi.platform.scan;

import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF of whatever hands, page by page; parts are weighed before they are unpacked.
 */
public final class PdfTexts {
  private PdfTexts() {}

  /**
   * Reads the text of every page, line by line as it stands on the page.
   *
   * @throws Refused with one sentence (rule {@link ScanRule}) when the file is not to be read
   */
  public static List<String> read(Path file) {
    try {
      return read(file, ScanLimits.DEFAULT);
    } catch (RuleViolation no) {
      throw no;
    } catch (InvalidPasswordException e) {
      throw ScanRule.PROTECTED.refusal();
    } catch (AccessDeniedException e) {
      throw ScanRule.BUSY.refusal();
    } catch (IOException | RuntimeException e) {
      throw ScanRule.DAMAGED.refusal();
    }
  }

  private static List<String> read(Path file, ScanLimits limits) throws IOException {
    if (Files.size(file) > limits.pdfBytes()) {
      throw ScanRule.TOO_LARGE.refusal();
    }
    InflatedStreams.check(file, limits);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.isEncrypted()) {
        throw ScanRule.PROTECTED.refusal();
      }
      if (document.getNumberOfPages() > limits.pdfPages()) {
        throw ScanRule.TOO_MANY_PAGES.refusal();
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }
}
