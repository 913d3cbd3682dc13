package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.SheetPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发出 of one page of a 民议征求意见表. Append-only: what becomes of it is a {@link PageEvent}.
 *
 * @param serial running number within the round, from 1
 * @param representativeLabel empty for the households that no representative is responsible for
 * @param representative as the head of the page names him or her
 * @param page 第 x 页, from 1
 * @param total 共 y 页
 * @param firstLine first of the representative's households on the page, from 1
 * @param lastLine last of them
 * @param trailMark first characters of the trail's head when the page was issued
 * @param replaces the page in whose place it was printed again; null for a first print
 * @param reason why it was printed again; empty for a first print
 */
public record IssuedPage(
    UUID id,
    UUID roundId,
    int serial,
    String representativeLabel,
    String representative,
    int page,
    int total,
    int firstLine,
    int lastLine,
    String trailMark,
    @Nullable UUID replaces,
    String reason,
    LocalDate issuedOn,
    Instant recordedAt) {
  /** What its head and its codes say. */
  public SheetPage sheet(Round round) {
    return new SheetPage(
        round.matterNumber(),
        round.planVersion(),
        round.number(),
        serial,
        representative,
        page,
        total,
        trailMark);
  }

  public int lines() {
    return lastLine - firstLine + 1;
  }

  /**
   * Whether a household stands on the page.
   *
   * @param line of the household among those of its representative, from 1
   */
  boolean holds(FrozenHousehold household, int line) {
    return household.representativeLabel().equals(representativeLabel)
        && line >= firstLine
        && line <= lastLine;
  }

  /** Leaves out the name of the representative. */
  @Override
  public String toString() {
    return "IssuedPage[" + id + "]";
  }
}
