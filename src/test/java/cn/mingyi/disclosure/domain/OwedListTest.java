package cn.mingyi.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is owed, matched with the bulletins that do it. */
class OwedListTest {
  private static final Catalogue CATALOGUE = Catalogue.with(List.of());
  private static final DueCalendar CALENDAR =
      new DueCalendar(CATALOGUE, WorkCalendar.with(List.of()));
  private static final ReportingPeriod OCTOBER = ReportingPeriod.month(2026, 10);

  /** Of October's entries. */
  private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

  private static final LocalDate BEFORE = DUE.minusDays(3);
  private static final LocalDate AFTER = DUE.plusDays(1);

  private static List<Owed> all(LocalDate today, BulletinFile... files) {
    return since(LocalDate.of(2026, 1, 1), files)
        .between(DUE.minusDays(14), DUE.plusDays(14), today);
  }

  private static OwedList since(LocalDate start, BulletinFile... files) {
    return new OwedList(CATALOGUE, CALENDAR, Arrays.asList(files), start);
  }

  private static Owed entries(LocalDate today, BulletinFile... files) {
    List<Owed> owed =
        all(today, files).stream()
            .filter(o -> o.item().code().equals("F01") && OCTOBER.equals(o.period()))
            .toList();
    assertThat(owed).as("owed once").hasSize(1);
    return owed.getFirst();
  }

  private static BulletinFile october() {
    return Drafts.of("F01", OCTOBER);
  }

  @Test
  void a_disclosure_goes_from_due_to_posted_or_is_overdue() {
    assertThat(entries(BEFORE).state()).isEqualTo(SlotState.DUE);
    assertThat(entries(BEFORE).bulletin()).isNull();
    assertThat(entries(BEFORE, october()).state()).isEqualTo(SlotState.DRAFT);
    assertThat(entries(BEFORE, Drafts.submitted(october(), BEFORE)).state())
        .isEqualTo(SlotState.IN_REVIEW);
    assertThat(entries(BEFORE, Drafts.finished(october(), BEFORE)).state())
        .isEqualTo(SlotState.READY);
    assertThat(entries(DUE, Drafts.finished(october(), BEFORE)).state())
        .as("the last day is in time")
        .isEqualTo(SlotState.READY);
    assertThat(entries(AFTER, Drafts.finished(october(), BEFORE)).state())
        .isEqualTo(SlotState.OVERDUE);
    Owed posted = entries(AFTER, Drafts.posted(october(), DUE));
    assertThat(posted.state()).isEqualTo(SlotState.POSTED);
    assertThat(posted.postedOn()).isEqualTo(DUE);
    assertThat(entries(AFTER, Drafts.posted(october(), AFTER)).state())
        .isEqualTo(SlotState.POSTED_LATE);
  }

  @Test
  void what_was_posted_in_time_and_taken_down_stays_in_time() {
    BulletinFile posted = Drafts.posted(october(), BEFORE);
    BulletinFile down =
        Drafts.life(BEFORE).takeDown(posted, "雨水打湿", Drafts.AUTHOR, Drafts.on(BEFORE));
    BulletinFile again =
        Drafts.life(AFTER).post(down, "公开栏", Drafts.AUTHOR, AFTER, Drafts.on(AFTER));
    assertThat(entries(AFTER, again).state()).isEqualTo(SlotState.POSTED);
    assertThat(entries(AFTER, again).postedOn()).isEqualTo(BEFORE);
  }

  @Test
  void what_was_taken_down_for_a_mistake_is_owed_until_its_correction_hangs() {
    BulletinFile posted = Drafts.posted(october(), BEFORE);
    BulletinFile down =
        Drafts.life(BEFORE).takeDown(posted, "数字有误", Drafts.AUTHOR, Drafts.on(BEFORE));
    UUID id = down.bulletin().id();
    BulletinFile begun = Drafts.of("F01", OCTOBER, null, id, Drafts.BEGUN);
    assertThat(entries(AFTER, down, begun).state()).isEqualTo(SlotState.OVERDUE);
    BulletinFile correction = Drafts.posted(begun, AFTER);
    assertThat(entries(AFTER, down, correction).state()).isEqualTo(SlotState.POSTED);
    BulletinFile gone =
        Drafts.life(AFTER).takeDown(correction, "又有误", Drafts.AUTHOR, Drafts.on(AFTER));
    assertThat(entries(AFTER, down, gone).state()).isEqualTo(SlotState.OVERDUE);
  }

  @Test
  void a_dropped_draft_does_not_count() {
    BulletinFile dropped = Drafts.life(BEFORE).drop(october(), "重了", Drafts.AUTHOR);
    assertThat(entries(BEFORE, dropped).state()).isEqualTo(SlotState.DUE);
    assertThat(entries(BEFORE, dropped, october()).state()).isEqualTo(SlotState.DRAFT);
    BulletinFile event = Drafts.of("F07", null, Drafts.BEGUN, null, Drafts.BEGUN);
    BulletinFile gone = Drafts.life(BEFORE).drop(event, "重了", Drafts.AUTHOR);
    assertThat(all(BEFORE, event)).anyMatch(o -> o.item().code().equals("F07"));
    assertThat(all(BEFORE, gone)).noneMatch(o -> o.item().code().equals("F07"));
  }

  @Test
  void a_correction_is_not_owed_and_does_nobodys_duty() {
    BulletinFile first = Drafts.posted(october(), BEFORE);
    UUID id = first.bulletin().id();
    BulletinFile correction =
        Drafts.posted(Drafts.of("F01", OCTOBER, null, id, Drafts.BEGUN), AFTER);
    assertThat(entries(AFTER, correction, first).state()).isEqualTo(SlotState.POSTED);
    assertThat(all(AFTER, correction, first)).hasSameSizeAs(all(AFTER, first));
    BulletinFile event = Drafts.of("F07", null, Drafts.BEGUN, UUID.randomUUID(), Drafts.BEGUN);
    assertThat(all(BEFORE, event)).noneMatch(o -> o.item().code().equals("F07"));
  }

  @Test
  void what_was_due_before_disclosures_were_kept_here_was_disclosed_on_paper() {
    LocalDate today = DUE.plusDays(30);
    OwedList begunLater = since(today);
    assertThat(begunLater.between(DUE.minusDays(14), DUE.plusDays(14), today)).isEmpty();
    assertThat(since(today, october()).between(DUE.minusDays(14), DUE.plusDays(14), today))
        .as("what was made here all the same is shown")
        .hasSize(1);
    assertThat(since(DUE).between(DUE, DUE, today)).anyMatch(o -> o.state() == SlotState.OVERDUE);
  }

  @Test
  void a_correction_posted_in_the_place_of_one_that_never_hung_does_its_duty() {
    BulletinFile first = Drafts.finished(october(), BEFORE);
    BulletinFile correction =
        Drafts.posted(Drafts.of("F01", OCTOBER, null, first.bulletin().id(), Drafts.BEGUN), BEFORE);
    assertThat(entries(AFTER, correction, first).state()).isEqualTo(SlotState.POSTED);
  }

  @Test
  void what_was_taken_down_early_is_not_posted_until_it_hangs_again() {
    BulletinFile posted = Drafts.posted(october(), BEFORE);
    BulletinFile down =
        Drafts.life(BEFORE).takeDown(posted, "雨水打湿", Drafts.AUTHOR, Drafts.on(BEFORE));
    assertThat(entries(BEFORE, down).state()).isEqualTo(SlotState.READY);
    assertThat(entries(AFTER, down).state()).isEqualTo(SlotState.OVERDUE);
  }

  @Test
  void the_figures_of_a_kind_add_up() {
    List<Owed> owed = all(AFTER, Drafts.posted(october(), BEFORE));
    Map<DisclosureKind, OwedList.Count> counts = OwedList.count(owed);
    assertThat(counts).hasSize(DisclosureKind.values().length);
    assertThat(counts.values().stream().mapToInt(OwedList.Count::all).sum()).isEqualTo(owed.size());
    assertThat(counts.get(DisclosureKind.FINANCE).posted()).isEqualTo(1);
    assertThat(counts.get(DisclosureKind.FINANCE).expected())
        .isEqualTo(1 + counts.get(DisclosureKind.FINANCE).of(SlotState.OVERDUE));
  }
}
