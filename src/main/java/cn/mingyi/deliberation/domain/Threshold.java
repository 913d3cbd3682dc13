package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 议事门槛, as data: quorum, majority, notice (domain §3).
 *
 * @param key stable name, e.g. REPRESENTATIVES
 * @param quorum share of 应到 that must be present; null when none is set
 * @param majority share of the base that must be in favour
 * @param ofEligible whether the base is 应到 (全体), not 到会
 * @param noticeDays days between notice and meeting; 0 when none is set
 * @param source statute, or whose default it is
 * @param validFrom first day on which it holds
 */
public record Threshold(
    UUID id,
    ThresholdKey key,
    Body body,
    @Nullable Ratio quorum,
    Ratio majority,
    boolean ofEligible,
    int noticeDays,
    String source,
    LocalDate validFrom) {
  public boolean quorate(int present, int eligible) {
    return quorum == null || quorum.holds(present, eligible);
  }

  public int presentNeeded(int eligible) {
    return quorum == null ? 0 : quorum.need(eligible);
  }

  public boolean carried(int inFavour, int present, int eligible) {
    return majority.holds(inFavour, ofEligible ? eligible : present);
  }

  public int votesNeeded(int present, int eligible) {
    return majority.need(ofEligible ? eligible : present);
  }

  /** The majority as people say it: 超过到会的半数, 应到的三分之二以上. */
  public String majorityWords() {
    return majority.strict()
        ? "超过" + baseWords() + "的" + majority.words().substring("超过".length())
        : baseWords() + "的" + majority.words();
  }

  /** What the majority is counted from. */
  public String baseWords() {
    return ofEligible ? "应到" : "到会";
  }
}
