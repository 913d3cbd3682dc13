package cn.mingyi.village.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingPeriodTest {
  private static LocalDate last(LocalDate posted, Set<LocalDate> holidays) {
    WorkCalendar calendar =
        WorkCalendar.with(holidays.stream().map(d -> new Holiday(d, "假日", false, "试")).toList());
    return PostingPeriod.lastDay(posted, 15, calendar);
  }

  @Test
  void the_day_of_posting_does_not_count_and_fifteen_full_days_follow() {
    // Tuesday 1 December 2026; the fifteenth day after it is Wednesday 16 December.
    assertThat(last(LocalDate.of(2026, 12, 1), Set.of())).isEqualTo(LocalDate.of(2026, 12, 16));
  }

  @Test
  void an_end_on_a_day_of_rest_moves_to_the_next_working_day() {
    // Friday 4 December: the fifteenth day is Saturday the 19th, so Monday the 21st.
    assertThat(last(LocalDate.of(2026, 12, 4), Set.of())).isEqualTo(LocalDate.of(2026, 12, 21));
    assertThat(last(LocalDate.of(2026, 12, 4), Set.of(LocalDate.of(2026, 12, 21))))
        .isEqualTo(LocalDate.of(2026, 12, 22));
  }

  @Test
  void whatever_the_day_there_are_fifteen_full_days_and_the_last_is_a_working_day() {
    for (int i = 0; i < 800; i++) {
      LocalDate posted = LocalDate.of(2026, 1, 1).plusDays(i);
      LocalDate last = last(posted, Set.of());
      assertThat(last).isAfterOrEqualTo(posted.plusDays(15));
      WorkCalendar calendar = WorkCalendar.with(List.of());
      assertThat(calendar.rests(last)).isFalse();
      assertThat(posted.plusDays(15).datesUntil(last))
          .as("no day longer")
          .allMatch(calendar::rests);
    }
  }
}
