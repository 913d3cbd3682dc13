package cn.mingyi.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Villager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;
  private RosterOffice office;
  private QueueBackground work;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    office = RosterOffice.here(folder.resolve("data"));
    work = new QueueBackground();
    model =
        new ImportViewModel(
            office.intake(), work.background(), work.background(), RosterOffice.CLOCK);
    model.open();
  }

  @AfterEach
  void close() {
    assertThat(work.unhandled()).isEmpty();
    office.close();
  }

  @Test
  void a_file_goes_through_all_steps_and_back_out() {
    model.choose(SmallRoster.whole(folder));
    assertThat(model.busyProperty().get()).isTrue();
    work.run();
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAPPING);
    assertThat(model.firstProperty().get()).isTrue();
    assertThat(sheet().meaning(1)).isEqualTo(RosterColumn.NAME);
    assertThat(sheet().rows()).isEqualTo(4);

    model.plan();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DRY_RUN);
    DryRun run = run();
    assertThat(run.plan().accepted() + run.plan().warned() + run.plan().refused())
        .isEqualTo(run.plan().read())
        .isEqualTo(4);
    assertThat(run.added()).hasSize(4);
    assertThat(office.now().households()).as("a dry run writes nothing").isEmpty();

    model.apply();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DONE);
    assertThat(office.now().villagers()).hasSize(4);

    HandedForm form = new HandedForm();
    model.undo(" ", form);
    work.run();
    assertThat(form.fields).containsExactly("reason");
    assertThat(office.now().villagers()).hasSize(4);
    model.undo("文件选错了", form);
    work.run();
    assertThat(form.closed).isTrue();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
    assertThat(notice()).contains("已撤销“花名册.xlsx”");
    assertThat(office.now().villagers()).isEmpty();
  }

  @Test
  void a_file_that_is_not_to_be_read_says_one_sentence_and_keeps_what_was_chosen()
      throws IOException {
    choose(SmallRoster.whole(folder));
    model.back();
    Path no = Files.writeString(folder.resolve("a.xlsx"), "户号,姓名");
    choose(no);
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
    Notice notice = Objects.requireNonNull(model.noticeProperty().get());
    assertThat(notice.tone()).isEqualTo(Tone.BAD);
    assertThat(notice.sentences()).singleElement().asString().contains("不是 Excel");
    model.forward();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAPPING);
    assertThat(sheet().rows()).isEqualTo(4);
    assertThat(model.noticeProperty().get()).isNull();
  }

  @Test
  void a_book_without_a_roster_is_refused() {
    choose(cn.mingyi.roster.RosterBook.xlsx().row("年度", "收入").save(folder.resolve("收入.xlsx")));
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
    assertThat(notice()).contains("没有找到花名册的表头");
  }

  @Test
  void a_meaning_moves_from_one_column_to_another_and_a_roster_without_names_is_locked() {
    choose(SmallRoster.whole(folder));
    model.sheets().map(sheet(), 6, RosterColumn.NAME);
    assertThat(sheet().meaning(1)).isNull();
    assertThat(sheet().meaning(6)).isEqualTo(RosterColumn.NAME);
    model.sheets().map(sheet(), 6, null);
    assertThat(model.sheets().lockProperty().get()).contains("“花名册”").contains("姓名");
    model.plan();
    assertThat(work.waiting()).as("locked").isZero();
    model.sheets().map(sheet(), 1, RosterColumn.NAME);
    assertThat(model.sheets().lockProperty().get()).isEmpty();
    model.sheets().include(sheet(), false);
    assertThat(model.sheets().lockProperty().get()).contains("一张表也没有选");
    model.sheets().include(sheet(), true);
    assertThat(model.sheets().lockProperty().get()).isEmpty();
  }

  @Test
  void a_roster_that_is_not_empty_asks_for_the_day_and_says_what_is_wrong_with_it() {
    office.load(SmallRoster.whole(folder));
    choose(SmallRoster.later(folder));
    assertThat(model.firstProperty().get()).isFalse();
    assertThat(sheet().sheet().remembered()).isTrue();
    model.plan();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAPPING);
    assertThat(model.dayProblemProperty().get()).contains("从哪一天起算");
    model.effectiveProperty().set(LocalDate.of(2026, 6, 1));
    assertThat(model.dayProblemProperty().get()).isEmpty();
    model.plan();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DRY_RUN);
  }

  @Test
  void who_is_missing_leaves_only_when_ticked_and_the_tick_outlives_a_look_back() {
    office.load(SmallRoster.whole(folder));
    choose(SmallRoster.later(folder));
    model.effectiveProperty().set(RosterOffice.TODAY);
    model.plan();
    work.run();
    DryRun run = run();
    assertThat(run.refused())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.row()).isEqualTo(6);
          assertThat(r.column()).isEqualTo("D 身份证号");
          assertThat(r.name()).isEqualTo("孙八");
          assertThat(r.reason()).contains("18 位");
        });
    assertThat(run.changes())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.field()).isEqualTo("联系电话");
          assertThat(c.before()).isEqualTo("13800001234");
          assertThat(c.after()).isEqualTo("13900001234");
        });
    assertThat(run.missing())
        .singleElement()
        .satisfies(m -> {
          assertThat(m.household()).isTrue();
          assertThat(m.name()).isEqualTo("赵一");
        });
    UUID gone = run.missing().getFirst().id();
    model.leave(gone, true);
    model.back();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAPPING);
    model.plan();
    work.run();
    assertThat(model.leaving()).containsExactly(gone);
    model.apply();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.DONE);
    assertThat(office.now().villagers())
        .extracting(Villager::name)
        .containsExactlyInAnyOrder("王强", "李芳", "王小", "钱七");
  }

  @Test
  void what_would_change_nothing_or_has_no_good_row_is_locked() {
    office.load(SmallRoster.whole(folder));
    choose(SmallRoster.whole(folder));
    model.effectiveProperty().set(RosterOffice.TODAY);
    model.plan();
    work.run();
    assertThat(model.importLockProperty().get()).contains("完全一致");
    model.apply();
    assertThat(work.waiting()).isZero();
    choose(SmallRoster.hopeless(folder));
    model.plan();
    work.run();
    assertThat(model.importLockProperty().get()).contains("没有一行可以导入");
  }

  @Test
  void a_roster_that_changed_meanwhile_is_compared_again() {
    choose(SmallRoster.whole(folder));
    model.plan();
    work.run();
    office.load(SmallRoster.whole(folder));
    model.apply();
    work.run();
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.MAPPING);
    assertThat(model.dayProblemProperty().get()).contains("从哪一天起算");
    assertThat(notice()).contains("已重新核对");
    assertThat(office.now().villagers()).hasSize(4);
  }

  @Test
  void refused_rows_are_saved_beside_and_a_folder_that_is_gone_is_said() {
    choose(SmallRoster.hopeless(folder));
    model.plan();
    work.run();
    Path out = folder.resolve("退回.xlsx");
    model.saveRefused(out);
    work.run();
    assertThat(out).isRegularFile();
    assertThat(notice()).contains("已保存到");
    model.saveRefused(folder.resolve("no").resolve("退回.xlsx"));
    work.run();
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).tone()).isEqualTo(Tone.BAD);
  }

  @Test
  void identity_numbers_are_masked_in_preview_and_changes() {
    choose(SmallRoster.whole(folder));
    SheetChoice sheet = sheet();
    assertThat(sheet.shown(sheet.preview().getFirst(), 3))
        .startsWith("140*")
        .endsWith(SmallRoster.WANG.substring(14))
        .doesNotContain("19600101");
    assertThat(Masked.identitiesIn("证号" + SmallRoster.LI)).doesNotContain("19620202");
  }

  private void choose(Path file) {
    model.choose(file);
    work.run();
  }

  private SheetChoice sheet() {
    return model.sheets().all().getFirst();
  }

  private DryRun run() {
    return Objects.requireNonNull(model.dryRunProperty().get());
  }

  private String notice() {
    return String.join("", Objects.requireNonNull(model.noticeProperty().get()).sentences());
  }
}
