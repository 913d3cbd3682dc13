package cn.mingyi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-10, 2026年10月, 2026-10-01, 2026-10-31, 2026-09, 2026-11",
    "2026-1, 2026年1月, 2026-01-01, 2026-01-31, 2025-12, 2026-02",
    "2026Q3, 2026年第3季度, 2026-07-01, 2026-09-30, 2026Q2, 2026Q4",
    "2026q4, 2026年第4季度, 2026-10-01, 2026-12-31, 2026Q3, 2027Q1",
    "2026, 2026年, 2026-01-01, 2026-12-31, 2025, 2027"
  })
  void a_period_is_read_and_written(
      String words, String label, LocalDate from, LocalDate to, String before, String after) {
    ReportingPeriod period = ReportingPeriod.parse(words).orElseThrow();
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.previous().key()).isEqualTo(before);
    assertThat(period.next().key()).isEqualTo(after);
    assertThat(ReportingPeriod.parse(period.key())).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026-13", "2026-0", "2026Q5", "26-1", "2026年", "２０２６", "3026", "2026-10-01"})
  void what_is_no_period_is_not_read(String words) {
    assertThat(ReportingPeriod.parse(words)).isEmpty();
  }

  @Test
  void the_months_of_a_period_are_its_days() {
    ReportingPeriod quarter = ReportingPeriod.parse("2026Q1").orElseThrow();
    assertThat(quarter.months().stream().map(ReportingPeriod::key))
        .containsExactly("2026-01", "2026-02", "2026-03");
    assertThat(ReportingPeriod.year(2026).months()).hasSize(12);
  }
}
