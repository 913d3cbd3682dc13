package cn.mingyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.FinanceTable;
import cn.mingyi.finance.domain.FinanceTableKind;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.store.DataFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books of the sample village: every table has content, and every closed month holds. */
class SampleFinanceTest {
  @TempDir Path folder;

  @Test
  void every_table_has_content_and_every_closed_period_holds() {
    SampleFolder.copyTo(folder);
    try (AppServices services = AppServices.open(new DataFolder(folder), SampleFolder.CLOCK)) {
      FinanceWiring finance = services.finance();
      Book book = finance.queries().book();
      assertThat(book.entries()).hasSizeBetween(40, 70);
      assertThat(book.closings()).hasSizeGreaterThan(10);
      assertThat(finance.queries().overdueMonths()).isEmpty();
      book.closings()
          .forEach(c ->
              assertThat(finance.queries().checks(c.period()))
                  .as(c.period().label())
                  .allMatch(Condition::met));
      ReportingPeriod october = ReportingPeriod.parse("2026-10").orElseThrow();
      for (FinanceTableKind kind : FinanceTableKind.values()) {
        FinanceTable table = finance.tables().of(kind, october);
        assertThat(table.rows()).as(kind.label()).hasSizeGreaterThan(1);
      }
      assertThat(
              finance
                  .tables()
                  .specialFund(
                      finance.queries().estate().funds().getFirst().id(),
                      LocalDate.of(2026, 11, 23))
                  .rows())
          .hasSizeGreaterThan(1);
      assertThat(services.verify().findings()).isEmpty();
    }
  }
}
