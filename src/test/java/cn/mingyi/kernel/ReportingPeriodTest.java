package cn.mingyi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.ReportingPeriod.Length;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-10, 2026-10, 2026年10月, 2026-10-01, 2026-10-31",
    "2026-2, 2026-02, 2026年2月, 2026-02-01, 2026-02-28",
    "2028-02, 2028-02, 2028年2月, 2028-02-01, 2028-02-29",
    "' 2026q4 ', 2026Q4, 2026年第4季度, 2026-10-01, 2026-12-31",
    "2026, 2026, 2026年, 2026-01-01, 2026-12-31"
  })
  void a_period_is_read_written_and_has_its_days(
      String text, String key, String label, LocalDate from, LocalDate to) {
    ReportingPeriod period = ReportingPeriod.parse(text).orElseThrow();
    assertThat(period.key()).isEqualTo(key);
    assertThat(ReportingPeriod.parse(key)).contains(period);
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.contains(from) && period.contains(to)).isTrue();
    assertThat(period.contains(from.minusDays(1)) || period.contains(to.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26-10",
        "2026-13",
        "2026-0",
        "2026Q5",
        "2026Q0",
        "2026年",
        "２０２６",
        "3026",
        "2026-10-01"
      })
  void what_is_no_period_is_not_read(String text) {
    assertThat(ReportingPeriod.parse(text)).isEmpty();
  }

  @Test
  void periods_follow_each_other_without_a_gap() {
    for (Length length : Length.values()) {
      ReportingPeriod period = ReportingPeriod.of(length, LocalDate.of(2025, 11, 30));
      for (int i = 0; i < 30; i++) {
        ReportingPeriod next = period.next();
        assertThat(next.from()).isEqualTo(period.to().plusDays(1));
        assertThat(next.previous()).isEqualTo(period);
        assertThat(next).isGreaterThan(period);
        period = next;
      }
    }
    assertThatThrownBy(() -> new ReportingPeriod(Length.QUARTER, 2026, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_period_consists_of_shorter_ones() {
    assertThat(ReportingPeriod.year(2026).parts(Length.MONTH)).hasSize(12);
    assertThat(ReportingPeriod.quarter(2026, 4).parts(Length.MONTH))
        .isEqualTo(
            List.of(
                ReportingPeriod.month(2026, 10),
                ReportingPeriod.month(2026, 11),
                ReportingPeriod.month(2026, 12)));
    assertThat(ReportingPeriod.month(2026, 5).parts(Length.MONTH))
        .containsExactly(ReportingPeriod.month(2026, 5));
  }
}
