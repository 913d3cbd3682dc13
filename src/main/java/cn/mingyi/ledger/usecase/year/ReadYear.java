package cn.mingyi.ledger.usecase.year;

import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads and reckons the figures of a year; on the database thread. */
public final class ReadYear {
  private final MatterQueries matters;
  private final DisclosureQueries disclosures;
  private final Supplier<List<Feedback>> feedback;
  private final FinanceQueries finance;
  private final Workday workday;

  /**
   * @param feedback the whole register
   */
  public ReadYear(
      MatterQueries matters,
      DisclosureQueries disclosures,
      Supplier<List<Feedback>> feedback,
      FinanceQueries finance,
      Workday workday) {
    this.matters = matters;
    this.disclosures = disclosures;
    this.feedback = feedback;
    this.finance = finance;
    this.workday = workday;
  }

  public YearFigures of(int year) {
    LocalDate today = workday.today();
    LocalDate last = LocalDate.of(year, 12, 31);
    Map<DisclosureKind, String> names = new EnumMap<>(DisclosureKind.class);
    for (DisclosureKind kind : DisclosureKind.values()) {
      names.put(kind, disclosures.kindName(kind));
    }
    Book book = finance.book();
    return ReckonYear.of(
        new YearFacts(
            year,
            today,
            matters.summaries(),
            disclosures.owed(LocalDate.of(year, 1, 1), today.isBefore(last) ? today : last),
            names,
            feedback.get(),
            book.opening().filter(o -> o.day().getYear() <= year).isPresent()
                ? book.totals(ReportingPeriod.year(year))
                : null));
  }

  /** Years of which there is anything to tell, the newest first. */
  public List<Integer> years() {
    int now = workday.today().getYear();
    int first =
        matters.summaries().stream()
            .mapToInt(s -> s.file().matter().raisedOn().getYear())
            .min()
            .orElse(now);
    return java.util.stream.IntStream.rangeClosed(Math.min(first, now), now)
        .boxed()
        .sorted(java.util.Comparator.reverseOrder())
        .toList();
  }
}
