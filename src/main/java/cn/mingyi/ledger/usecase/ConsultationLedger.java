package cn.mingyi.ledger.usecase;

import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 民议台账: one row a household and matter, of the latest round of each matter.
 *
 * @param rows read once; made while they are read, since there may be very many
 */
public record ConsultationLedger(Letterhead letterhead, Iterable<Row> rows) {
  /**
   * A household in a round.
   *
   * @param exclusion null unless it is 除外户
   * @param opinion the opinion that counts; null while it has not been asked
   * @param response null while the opinion has no answer or needs none
   * @param recordedOn day on which the opinion was recorded
   * @param corrections how many records this opinion replaced
   * @param page number of the sheet page on which it was signed; empty when on none
   */
  public record Row(
      Round round,
      FrozenHousehold household,
      @Nullable Exclusion exclusion,
      @Nullable Opinion opinion,
      @Nullable OpinionResponse response,
      @Nullable LocalDate recordedOn,
      int corrections,
      String page) {}
}
