package cn.mingyi.village.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are worked. */
class WorkCalendarTest {
  private static final WorkCalendar SHIPPED = WorkCalendar.with(List.of());

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, true",
    "2026-01-04, false",
    "2026-02-14, false",
    "2026-02-15, true",
    "2026-02-23, true",
    "2026-02-24, false",
    "2026-02-28, false",
    "2026-05-09, false",
    "2026-06-19, true",
    "2026-09-20, false",
    "2026-09-25, true",
    "2026-10-05, true",
    "2026-10-07, true",
    "2026-10-08, false",
    "2026-10-10, false",
    "2026-10-11, true"
  })
  void the_table_of_2026_is_as_it_was_published(LocalDate day, boolean rests) {
    assertThat(SHIPPED.rests(day)).isEqualTo(rests);
  }

  @Test
  void every_rest_of_a_festival_is_paid_for_as_published() {
    List<Holiday> of2026 = SHIPPED.of(2026);
    assertThat(of2026.stream().filter(h -> !h.working())).hasSize(3 + 9 + 3 + 5 + 3 + 3 + 7);
    assertThat(of2026.stream().filter(Holiday::working))
        .hasSize(1 + 2 + 1 + 2)
        .allMatch(h ->
            h.day().getDayOfWeek() == DayOfWeek.SATURDAY
                || h.day().getDayOfWeek() == DayOfWeek.SUNDAY);
    assertThat(of2026).allMatch(h -> h.source().contains("2026年"));
    assertThat(SHIPPED.at(LocalDate.of(2026, 2, 16)).orElseThrow().name()).isEqualTo("春节");
  }

  @Test
  void a_year_that_is_not_known_has_its_weekends_only_and_says_so() {
    assertThat(SHIPPED.knows(2026)).isTrue();
    assertThat(SHIPPED.knows(2031)).isFalse();
    assertThat(SHIPPED.of(2031)).isEmpty();
    LocalDate.of(2031, 1, 1)
        .datesUntil(LocalDate.of(2032, 1, 1))
        .forEach(day ->
            assertThat(SHIPPED.rests(day))
                .isEqualTo(
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                        || day.getDayOfWeek() == DayOfWeek.SUNDAY));
  }

  @Test
  void a_year_that_was_loaded_takes_the_place_of_the_shipped_one_as_a_whole() {
    WorkCalendar loaded =
        WorkCalendar.with(
            List.of(
                new Holiday(LocalDate.of(2026, 3, 2), "村庆", false, "试"),
                new Holiday(LocalDate.of(2027, 1, 1), "元旦", false, "试")));
    assertThat(loaded.rests(LocalDate.of(2026, 3, 2))).isTrue();
    assertThat(loaded.rests(LocalDate.of(2026, 10, 5))).as("a Monday again").isFalse();
    assertThat(loaded.of(2026)).hasSize(1);
    assertThat(loaded.knows(2027)).isTrue();
  }

  @Test
  void a_period_of_posting_that_ends_in_a_festival_ends_after_it() {
    assertThat(PostingPeriod.lastDay(LocalDate.of(2026, 9, 17), 15, SHIPPED))
        .isEqualTo("2026-10-08");
    assertThat(PostingPeriod.lastDay(LocalDate.of(2026, 1, 30), 15, SHIPPED))
        .as("a Saturday that is worked")
        .isEqualTo("2026-02-14");
    assertThat(PostingPeriod.lastDay(LocalDate.of(2026, 1, 31), 15, SHIPPED))
        .isEqualTo("2026-02-24");
  }
}
