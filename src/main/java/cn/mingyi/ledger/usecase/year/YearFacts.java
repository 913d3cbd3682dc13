package cn.mingyi.ledger.usecase.year;

import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.finance.domain.PeriodTotals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a year are reckoned from.
 *
 * @param today until when it is looked at, where the year is not over
 * @param matters of all years
 * @param owed disclosures that fell due in the year, up to today
 * @param kindNames what the village calls each 务
 * @param feedback of all years
 * @param money null when no book was kept
 */
public record YearFacts(
    int year,
    LocalDate today,
    List<MatterSummary> matters,
    List<Owed> owed,
    Map<DisclosureKind, String> kindNames,
    List<Feedback> feedback,
    @Nullable PeriodTotals money) {
  public YearFacts {
    matters = List.copyOf(matters);
    owed = List.copyOf(owed);
    kindNames = Map.copyOf(kindNames);
    feedback = List.copyOf(feedback);
  }
}
