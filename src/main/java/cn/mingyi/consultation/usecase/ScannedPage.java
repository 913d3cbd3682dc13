package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.evidence.PageScan;
import java.util.List;

/**
 * One page of a scanned file as it was read.
 *
 * @param fileName as the file is called
 * @param filePage page of the file; 1 for a picture
 * @param picture to be kept; empty when it could not be read
 * @param codes texts of the codes that were seen on it
 * @param sight where they were seen
 * @param problem why it could not be read; empty when it was
 */
public record ScannedPage(
    String fileName,
    int filePage,
    byte[] picture,
    List<String> codes,
    PageScan.Sight sight,
    String problem) {
  public ScannedPage {
    codes = List.copyOf(codes);
  }

  public static ScannedPage unreadable(String fileName, int filePage, String problem) {
    return new ScannedPage(
        fileName, filePage, new byte[0], List.of(), PageScan.Sight.NONE, problem);
  }

  /** The picture shows names and signatures, its file's name may. */
  @Override
  public String toString() {
    return "ScannedPage[" + filePage + "]";
  }
}
