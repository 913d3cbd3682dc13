package cn.mingyi.disclosure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 公开目录: what is shipped, and which version holds on which day. */
class ShippedCatalogueTest {
  private static final List<CatalogueItem> SHIPPED = ShippedCatalogue.items();

  private static CatalogueItem version(
      CatalogueItem old, String title, boolean inUse, String from) {
    return new CatalogueItem(
        UUID.randomUUID(),
        old.code(),
        old.kind(),
        title,
        old.frequency(),
        old.due(),
        old.basis(),
        old.responsible(),
        old.template(),
        old.partyOnly(),
        old.columns(),
        old.body(),
        inUse,
        "乡镇通知",
        LocalDate.parse(from));
  }

  private static CatalogueItem shipped(String code) {
    return SHIPPED.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void sixty_items_and_more_of_all_six_kinds_each_with_a_code_of_its_own() {
    assertThat(SHIPPED).hasSizeGreaterThanOrEqualTo(60);
    assertThat(SHIPPED).extracting(CatalogueItem::code).doesNotHaveDuplicates();
    assertThat(SHIPPED).extracting(CatalogueItem::id).doesNotHaveDuplicates();
    assertThat(SHIPPED).extracting(CatalogueItem::kind).contains(DisclosureKind.values());
  }

  @Test
  void every_item_is_whole_and_reads_back_as_it_is_written() {
    assertThat(SHIPPED)
        .allSatisfy(item -> {
          assertThat(item.title()).isNotBlank();
          assertThat(item.basis()).isNotBlank();
          assertThat(item.responsible()).isNotBlank();
          assertThat(item.inUse()).isTrue();
          assertThat(ColumnText.read(item.columnsText())).isEqualTo(item.columns());
          assertThat(item.due().from() == DueRule.From.EVENT)
              .as("counted from the event when disclosed at once")
              .isEqualTo(item.frequency() == Frequency.AT_ONCE);
          assertThat(item.columns()).extracting(BulletinTable.Column::head).doesNotHaveDuplicates();
        });
    assertThat(SHIPPED.stream().filter(i -> i.template() == Template.LIST))
        .allMatch(i -> !i.columns().isEmpty());
    assertThat(SHIPPED.stream().filter(i -> i.template().generated()))
        .as("what is generated brings its own columns")
        .allMatch(i -> i.columns().isEmpty());
  }

  @Test
  void only_party_affairs_are_for_the_party_only() {
    assertThat(SHIPPED.stream().filter(CatalogueItem::partyOnly))
        .isNotEmpty()
        .allMatch(i -> i.kind() == DisclosureKind.PARTY_AFFAIRS);
  }

  @Test
  void the_version_that_holds_is_the_one_of_the_day() {
    CatalogueItem old = shipped("F02");
    Catalogue catalogue =
        Catalogue.with(
            List.of(
                version(old, "收支月报", true, "2026-07-01"),
                version(old, "收支简表", true, "2026-07-01"),
                version(old, "收支简表", false, "2027-01-01")));
    assertThat(title(catalogue, "2026-06-30")).isEqualTo(old.title());
    assertThat(title(catalogue, "2026-07-01"))
        .as("of two with one day the later recorded")
        .isEqualTo("收支简表");
    assertThat(catalogue.on(LocalDate.of(2026, 12, 31)))
        .extracting(CatalogueItem::code)
        .contains("F02");
    assertThat(catalogue.on(LocalDate.of(2027, 1, 1)))
        .extracting(CatalogueItem::code)
        .doesNotContain("F02");
    assertThat(catalogue.item("F02", LocalDate.of(2027, 1, 1)).orElseThrow().inUse()).isFalse();
    assertThat(catalogue.history("F02")).hasSize(4);
    assertThat(catalogue.item("F02", LocalDate.of(1999, 12, 31))).isEmpty();
  }

  @Test
  void an_earlier_day_recorded_later_does_not_displace_a_later_day() {
    CatalogueItem old = shipped("F02");
    Catalogue catalogue =
        Catalogue.with(
            Stream.of(version(old, "后", true, "2026-09-01"), version(old, "先", true, "2026-08-01"))
                .toList());
    assertThat(title(catalogue, "2026-08-15")).isEqualTo("先");
    assertThat(title(catalogue, "2026-09-01")).isEqualTo("后");
  }

  @Test
  void a_free_code_is_given_to_nothing_else() {
    Catalogue catalogue = Catalogue.with(List.of());
    for (DisclosureKind kind : DisclosureKind.values()) {
      String free = catalogue.freeCode(kind);
      assertThat(catalogue.history(free)).isEmpty();
      assertThat(SHIPPED.stream().filter(i -> i.kind() == kind))
          .allMatch(i -> i.code().charAt(0) == free.charAt(0));
    }
    assertThat(catalogue.freeCode(DisclosureKind.FINANCE)).isEqualTo("F15");
  }

  private static String title(Catalogue catalogue, String day) {
    return catalogue.item("F02", LocalDate.parse(day)).orElseThrow().title();
  }
}
