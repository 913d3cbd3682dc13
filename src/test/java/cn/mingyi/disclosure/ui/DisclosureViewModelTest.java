package cn.mingyi.disclosure.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.disclosure.usecase.AnswerSlip;
import cn.mingyi.disclosure.usecase.BoardLine;
import cn.mingyi.disclosure.usecase.BulletinPapers;
import cn.mingyi.disclosure.usecase.DueLine;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens of 公开 without a toolkit, over a real store; work waits until the test says so. */
class DisclosureViewModelTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DisclosureOffice office;

  private final QueueBackground database = new QueueBackground();
  private final QueueBackground documents = new QueueBackground();
  private final MemoryDrafts drafts = new MemoryDrafts();
  private final List<PrintedBulletin> pressed = new ArrayList<>();

  @BeforeAll
  static void open() {
    office = new DisclosureOffice(folder, "2026-11-03");
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @AfterEach
  void nothing_was_left_to_nobody() {
    assertThat(database.unhandled()).isEmpty();
    assertThat(documents.unhandled()).isEmpty();
  }

  private static final class MemoryDrafts implements Drafts {
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    @Override
    public Map<String, String> of(String form) {
      return kept.getOrDefault(form, Map.of());
    }

    @Override
    public void keep(String form, Map<String, String> fields) {
      kept.put(form, Map.copyOf(fields));
    }

    @Override
    public void forget(String form) {
      kept.remove(form);
    }
  }

  private final class Press implements BulletinPapers {
    @Override
    public Paper bulletin(Letterhead letterhead, PrintedBulletin bulletin, PaperChoice choice) {
      pressed.add(bulletin);
      return new Paper(bulletin.text().body(), new byte[0], 1, List.of());
    }

    @Override
    public Paper bulletins(Letterhead l, List<PrintedBulletin> all, PaperChoice choice) {
      throw new AssertionError("not asked for");
    }

    @Override
    public Paper answerSlip(Letterhead letterhead, AnswerSlip slip) {
      throw new AssertionError("not asked for");
    }

    @Override
    public Paper dueList(Letterhead letterhead, List<DueLine> lines) {
      throw new AssertionError("not asked for");
    }

    @Override
    public Paper boardPlan(Letterhead letterhead, List<BoardLine> lines) {
      throw new AssertionError("not asked for");
    }
  }

  private DisclosureDesk desk() {
    AppServices s = office.services();
    return new DisclosureDesk(
        office.desk().queries(),
        office.desk().keepCatalogue(),
        s.village().keepHolidays(),
        office.desk().writeBulletin(),
        office.desk().reviewBulletin(),
        office.desk().postBulletin(),
        office.desk().receiveFeedback(),
        s.village().attachFile(),
        office.desk().line(),
        office.desk().files(),
        new Press(),
        s::letterhead);
  }

  private ScreenTools tools() {
    return new ScreenTools(
        database.background(),
        documents.background(),
        new FakeDialogs(),
        new FakeFileChoices(),
        new NoPapers(),
        place -> {},
        drafts,
        (title, heads, lines) -> {},
        office.clock());
  }

  private void work() {
    while (database.waiting() + documents.waiting() > 0) {
      database.run();
      documents.run();
    }
  }

  private BulletinViewModel opened(UUID id) {
    BulletinViewModel model = new BulletinViewModel(desk(), tools(), id);
    model.load();
    work();
    return model;
  }

  private static BulletinTable firstTable(BulletinViewModel model) {
    return model.tablesProperty().get().getFirst();
  }

  @Test
  void the_page_tells_a_quarter_and_another_when_asked() {
    DisclosureViewModel model = new DisclosureViewModel(desk(), tools());
    assertThat(model.pageProperty().get()).isNull();
    model.load();
    work();
    DisclosureViewModel.Page page = Objects.requireNonNull(model.pageProperty().get());
    assertThat(page.period()).isEqualTo(ReportingPeriod.quarter(2026, 4));
    assertThat(page.quarter()).isNotEmpty().allMatch(o -> page.period().contains(o.due()));
    assertThat(page.year()).containsAll(page.quarter());
    assertThat(page.items()).hasSizeGreaterThan(60);
    assertThat(page.name(DisclosureKind.FINANCE)).isEqualTo("财务");
    assertThat(page.calendar().knows(2026)).isTrue();

    model.quarterProperty().set(ReportingPeriod.quarter(2027, 1));
    work();
    DisclosureViewModel.Page next = Objects.requireNonNull(model.pageProperty().get());
    assertThat(next.quarter())
        .isNotEmpty()
        .allMatch(o -> o.due().getYear() == 2027 && o.state() == SlotState.DUE);
  }

  @Test
  void a_bulletin_is_begun_or_refused_at_its_fields() {
    DisclosureViewModel model = new DisclosureViewModel(desk(), tools());
    List<UUID> begun = new ArrayList<>();
    List<RuleViolation> refused = new ArrayList<>();
    model.begin(new WriteBulletin.Begin("S05", null, null, null), begun::add, refused::add);
    work();
    assertThat(begun).isEmpty();
    assertThat(((FieldRefused) refused.getFirst()).fields()).containsOnlyKeys("eventOn");
    model.begin(
        new WriteBulletin.Begin("S05", null, LocalDate.of(2026, 11, 1), null),
        begun::add,
        refused::add);
    work();
    assertThat(office.file(begun.getFirst()).bulletin().subject().item()).isEqualTo("S05");
  }

  @Test
  void what_is_typed_is_kept_as_a_draft_and_comes_back() {
    UUID id = office.draft("F14", ReportingPeriod.quarter(2026, 3));
    BulletinViewModel model = opened(id);
    assertThat(model.dirty()).isFalse();
    assertThat(drafts.kept).isEmpty();
    model.titleProperty().set("村干部报酬发放");
    model.bodyProperty().set("一、情况\n发放如下。");
    model.dataUntilProperty().set(null);
    model.rows(0, List.of(List.of("1", "李\t喆", "主任", "2000.00", "6000.00")));
    model.changed();
    work();
    assertThat(model.dirty()).isTrue();
    assertThat(firstTable(model).total()).contains("6,000.00");

    BulletinViewModel again = opened(id);
    assertThat(again.restoredProperty().get()).isTrue();
    assertThat(again.text()).isEqualTo(model.text());
    assertThat(again.dataUntilProperty().get()).isNull();
    assertThat(firstTable(again)).isEqualTo(firstTable(model));

    again.forget();
    work();
    assertThat(again.restoredProperty().get()).isFalse();
    assertThat(again.titleProperty().get()).isEqualTo(office.file(id).bulletin().text().title());
    assertThat(drafts.kept).isEmpty();
  }

  @Test
  void what_was_typed_on_words_that_no_longer_stand_does_not_come_back() {
    UUID id = office.draft("S05", LocalDate.of(2026, 11, 2));
    BulletinViewModel model = opened(id);
    model.bodyProperty().set("打了一半");
    model.changed();
    work();
    office.type(id, "别处改过。");
    BulletinViewModel again = opened(id);
    assertThat(again.restoredProperty().get()).isFalse();
    assertThat(again.bodyProperty().get()).isEqualTo("别处改过。");
  }

  @Test
  void typed_back_to_what_is_saved_nothing_is_left_to_be_restored() {
    UUID id = office.draft("S05", LocalDate.of(2026, 11, 2));
    BulletinViewModel model = opened(id);
    String saved = model.bodyProperty().get();
    model.bodyProperty().set("改一下");
    model.changed();
    model.bodyProperty().set(saved);
    model.changed();
    work();
    assertThat(model.dirty()).isFalse();
    assertThat(opened(id).restoredProperty().get()).isFalse();
  }

  @Test
  void saving_writes_what_is_typed_once() throws Exception {
    UUID id = office.draft("S05", LocalDate.of(2026, 11, 2));
    BulletinViewModel model = opened(id);
    model.bodyProperty().set("请于月底前缴费。");
    long entries = office.entries();
    model.saved(model.saving().call());
    model.load();
    work();
    assertThat(office.entries()).isEqualTo(entries + 1);
    model.saving().call();
    assertThat(office.entries()).isEqualTo(entries + 1);
    assertThat(office.file(id).bulletin().text().body()).isEqualTo("请于月底前缴费。");
  }

  @Test
  void the_latest_preview_wins_and_findings_follow_the_typing() {
    UUID id = office.draft("S05", LocalDate.of(2026, 11, 2));
    BulletinViewModel model = opened(id);
    pressed.clear();
    for (String body : List.of("一", "二 13812345678", "三 13912345678")) {
      model.bodyProperty().set(body);
      model.changed();
    }
    database.run();
    assertThat(model.findings()).hasSize(1);
    assertThat(model.findings().getFirst().masked()).isEqualTo("139****5678");
    assertThat(model.gate()).anyMatch(c -> !c.met());
    model.bodyProperty().set("四");
    model.changed();
    documents.run();
    Paper shown = model.paperProperty().get();
    assertThat(shown).as("an older paper that was set late is not shown").isNotNull();
    assertThat(shown.title()).doesNotContain("三");
    work();
    assertThat(Objects.requireNonNull(model.paperProperty().get()).title()).isEqualTo("四");
    assertThat(model.findings()).isEmpty();
    assertThat(pressed)
        .extracting(p -> p.text().body())
        .as("only what is newest is pressed, and never a whole number")
        .containsExactly("三 139****5678", "四");
  }
}
