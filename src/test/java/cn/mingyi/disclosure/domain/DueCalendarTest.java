package cn.mingyi.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 应公开日历: every period once, the last day moved to a working day. */
class DueCalendarTest {
  private static final Catalogue CATALOGUE = Catalogue.with(List.of());
  private static final WorkCalendar WORK = WorkCalendar.with(List.of());
  private static final DueCalendar CALENDAR = new DueCalendar(CATALOGUE, WORK);

  private static CatalogueItem item(String code) {
    return CATALOGUE.item(code, LocalDate.of(2026, 1, 1)).orElseThrow();
  }

  private static LocalDate due(String code, ReportingPeriod period) {
    return CALENDAR.slot(code, period).orElseThrow().due();
  }

  @Test
  void months_quarters_and_years_fall_due_as_the_rules_say() {
    assertThat(due("F01", ReportingPeriod.month(2026, 11))).isEqualTo("2026-12-15");
    assertThat(due("F02", ReportingPeriod.quarter(2026, 3))).isEqualTo("2026-10-15");
    assertThat(due("D03", ReportingPeriod.year(2026))).as("a Sunday").isEqualTo("2027-02-01");
    assertThat(due("D01", ReportingPeriod.year(2026)))
        .as("sixty days from the first of January")
        .isEqualTo("2026-03-02");
  }

  @Test
  void an_end_on_a_day_of_rest_moves_to_the_next_day_that_is_worked() {
    assertThat(due("F01", ReportingPeriod.month(2026, 10))).as("a Sunday").isEqualTo("2026-11-16");
    assertThat(due("F01", ReportingPeriod.month(2026, 1)))
        .as("the fifteenth is the first day of the Spring Festival")
        .isEqualTo("2026-02-24");
    assertThat(CALENDAR.dueAfter(item("C02"), LocalDate.of(2026, 9, 23)))
        .as("ten days later is within the National Day")
        .isEqualTo("2026-10-08");
    assertThat(CALENDAR.dueAfter(item("D05"), LocalDate.of(2026, 2, 9)))
        .as("a Saturday that is worked")
        .isEqualTo("2026-02-14");
  }

  @Test
  void every_period_of_every_periodical_item_falls_due_exactly_once() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2028, 12, 31);
    List<DueSlot> slots = CALENDAR.between(first, last);
    Map<String, List<DueSlot>> byItem =
        slots.stream().collect(Collectors.groupingBy(s -> s.item().code()));
    for (CatalogueItem item : CATALOGUE.on(last)) {
      List<DueSlot> own = byItem.getOrDefault(item.code(), List.of());
      int expected =
          switch (item.frequency()) {
            case MONTHLY -> 36;
            case QUARTERLY -> 12;
            case YEARLY -> 3;
            case AT_ONCE -> 0;
          };
      assertThat(own).as(item.code()).hasSize(expected);
      assertThat(own).extracting(DueSlot::period).as(item.code()).doesNotHaveDuplicates();
      for (int i = 1; i < own.size(); i++) {
        assertThat(own.get(i).period()).isEqualTo(own.get(i - 1).period().next());
      }
    }
    assertThat(slots)
        .allSatisfy(s -> {
          assertThat(s.due()).isBetween(first, last);
          assertThat(WORK.rests(s.due())).isFalse();
        })
        .isSortedAccordingTo(java.util.Comparator.comparing(DueSlot::due));
  }

  @Test
  void whatever_the_span_is_cut_into_nothing_is_lost_and_nothing_comes_twice() {
    List<DueSlot> whole = CALENDAR.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    long parts = 0;
    for (int month = 1; month <= 12; month++) {
      ReportingPeriod part = ReportingPeriod.month(2026, month);
      parts += CALENDAR.between(part.from(), part.to()).size();
    }
    assertThat(parts).isEqualTo(whole.size());
  }

  @Test
  void a_change_of_the_catalogue_does_not_move_what_was_owed_before_it() {
    LocalDate changed = LocalDate.of(2026, 11, 20);
    CatalogueItem old = item("F01");
    CatalogueItem stopped =
        new CatalogueItem(
            java.util.UUID.randomUUID(),
            old.code(),
            old.kind(),
            old.title(),
            Frequency.YEARLY,
            old.due(),
            old.basis(),
            old.responsible(),
            old.template(),
            false,
            List.of(),
            "",
            false,
            "停用",
            changed);
    DueCalendar calendar = new DueCalendar(Catalogue.with(List.of(stopped)), WORK);
    assertThat(calendar.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)))
        .filteredOn(s -> s.item().code().equals("F01"))
        .extracting(s -> s.period().key())
        .containsExactly("2026-10");
  }

  @Test
  void an_item_has_no_slot_in_a_period_of_another_length() {
    assertThat(CALENDAR.slot("F01", ReportingPeriod.quarter(2026, 3))).isEmpty();
    assertThat(CALENDAR.slot("F07", ReportingPeriod.month(2026, 3))).isEmpty();
    assertThat(CALENDAR.slot("F01", ReportingPeriod.month(2026, 3)).orElseThrow().title())
        .isEqualTo("2026年3月村集体收支明细");
  }
}
