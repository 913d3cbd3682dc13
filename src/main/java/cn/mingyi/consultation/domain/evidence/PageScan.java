package cn.mingyi.consultation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 扫描件: the picture of a signed page. A picture belongs to one page only, by its content (domain
 * §5).
 *
 * @param sha256 of the kept picture; unique
 * @param fileName as the file was called
 * @param filePage page of the file; 1 for a picture
 * @param sight where the page lies on the picture
 * @param byHand whether the clerk named the page because no code could be read
 */
public record PageScan(
    UUID id,
    UUID roundId,
    UUID pageId,
    String sha256,
    String fileName,
    int filePage,
    Sight sight,
    boolean byHand,
    LocalDate scannedOn,
    Instant recordedAt) {
  /**
   * Where the two codes of a page's head were seen, in pixels of the kept picture.
   *
   * @param turn by how many degrees the picture is turned clockwise, 0 to 359
   * @param leftX centre of the left code; all four are 0 when not both were seen
   */
  public record Sight(int turn, int leftX, int leftY, int rightX, int rightY) {
    public static final Sight NONE = new Sight(0, 0, 0, 0, 0);

    /** Whether a line of the page can be found on the picture. */
    public boolean located() {
      return leftX != rightX || leftY != rightY;
    }
  }

  /** The name of the file may name a person. */
  @Override
  public String toString() {
    return "PageScan[" + id + "]";
  }
}
