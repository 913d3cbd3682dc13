package cn.mingyi.village.domain;

import java.time.LocalDate;

/**
 * What a paper says of the village and of the moment at which it was made.
 *
 * @param trailMark first 8 characters of the trail's head at that moment: paper is the outside
 *     witness of the records
 * @param printedOn day on which the paper is made
 */
public record Letterhead(VillageProfile village, String trailMark, LocalDate printedOn) {
  /** 村民委员会, as it signs what it posts. */
  public String committee() {
    return village.name().endsWith("村民委员会") ? village.name() : village.name() + "村民委员会";
  }

  /** The mark as the foot of a paper prints it; empty while the trail has no entry. */
  public String mark() {
    return trailMark.isEmpty() ? "" : "留痕 " + trailMark;
  }
}
