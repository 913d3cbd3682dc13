package cn.mingyi.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold before 送审. */
class BulletinGateTest {
  private static final ReportingPeriod OCTOBER = ReportingPeriod.month(2026, 10);

  private static List<Enum<?>> unmet(BulletinFile file, BulletinFile... others) {
    return BulletinGate.submitting(file, List.of(others)).stream()
        .filter(c -> !c.met())
        .<Enum<?>>map(Condition::rule)
        .toList();
  }

  private static BulletinFile with(
      BulletinFile file,
      String title,
      @Nullable LocalDate until,
      String body,
      List<BulletinTable> tables,
      String responsible) {
    Bulletin b = file.bulletin();
    return new BulletinFile(
        b.with(
            new BulletinText(title, until, body, tables, ""),
            new Bulletin.Hands(b.hands().issuer(), b.hands().author(), responsible)),
        file.events(),
        file.releases());
  }

  @Test
  void a_whole_bulletin_passes_and_every_lack_is_named() {
    BulletinFile whole = Drafts.of("F01", OCTOBER);
    assertThat(unmet(whole, whole)).as("it is not its own double").isEmpty();
    assertThat(unmet(with(whole, " ", null, "\n ", List.of(), " ")))
        .containsExactlyInAnyOrder(
            BulletinGate.Rule.TITLE,
            BulletinGate.Rule.CONTENT,
            BulletinGate.Rule.DATA_UNTIL,
            BulletinGate.Rule.RESPONSIBLE);
  }

  @Test
  void rows_are_content_and_heads_alone_are_not() {
    BulletinFile whole = Drafts.of("F01", OCTOBER);
    BulletinTable heads = BulletinTable.of(new BulletinTable.Column("姓名", ColumnKind.NAME));
    LocalDate until = LocalDate.of(2026, 10, 31);
    assertThat(unmet(with(whole, "题", until, "", List.of(heads), "人")))
        .containsExactly(BulletinGate.Rule.CONTENT);
    assertThat(
            unmet(with(whole, "题", until, "", List.of(heads.withRows(List.of(List.of("甲")))), "人")))
        .isEmpty();
  }

  @Test
  void what_is_disclosed_at_once_needs_no_day_of_its_data() {
    BulletinFile file = Drafts.of("F07", null, Drafts.BEGUN, null, Drafts.BEGUN);
    assertThat(unmet(with(file, "题", null, "文", List.of(), "人"))).isEmpty();
  }

  @Test
  void a_period_is_disclosed_once_unless_the_other_was_dropped_or_this_one_corrects() {
    BulletinFile first = Drafts.of("F01", OCTOBER);
    BulletinFile second = Drafts.of("F01", OCTOBER);
    assertThat(unmet(second, first, second)).containsExactly(BulletinGate.Rule.ONCE);
    assertThat(unmet(second, Drafts.of("F01", OCTOBER.next()), Drafts.of("F02", OCTOBER)))
        .isEmpty();
    BulletinFile dropped = Drafts.life(Drafts.BEGUN).drop(first, "重了", Drafts.AUTHOR);
    assertThat(unmet(second, dropped)).isEmpty();
    BulletinFile correction = Drafts.of("F01", OCTOBER, null, UUID.randomUUID(), Drafts.BEGUN);
    assertThat(unmet(correction, first)).isEmpty();
    assertThat(unmet(first, correction)).isEmpty();
  }

  @Test
  void what_is_too_long_is_refused_at_its_field() {
    BulletinFile file = Drafts.of("F01", OCTOBER);
    BulletinFile wide =
        with(
            file,
            "长".repeat(201),
            LocalDate.of(2026, 10, 31),
            "长".repeat(40_001),
            List.of(),
            "长".repeat(61));
    assertThat(BulletinGate.lengths(wide.bulletin()))
        .containsOnlyKeys("title", "body", "responsible");
    assertThat(unmet(wide)).hasSize(3).containsOnly(BulletinGate.Rule.LENGTH);
  }
}
