package cn.mingyi.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.roster.domain.RosterColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard, end to end on a real store, with the files of the village and with wrong ones. */
class ImportViewTest extends RosterWindow {
  private static final String PLAIN = "槐树沟村-规范.xlsx";
  private static final String GROUPED = "槐树沟村-分组多表.xlsx";
  private static final String OLD = "槐树沟村-旧格式.xls";

  @TempDir Path folder;
  private final ExecutorService documents = Executors.newSingleThreadExecutor();
  private final FakeFileChoices files = new FakeFileChoices();
  private RosterOffice office;
  private ImportViewModel model;

  @BeforeEach
  void open() {
    office = RosterOffice.onItsThread(folder.resolve("data"));
    model =
        new ImportViewModel(
            office.intake(),
            background(office.databaseThread()),
            background(documents),
            RosterOffice.CLOCK);
    show(fromScreen(() -> new ImportView(model, dialogs(), files, this, names())));
  }

  @AfterEach
  void close() {
    documents.shutdown();
    office.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void the_grouped_file_is_imported_with_its_refused_rows_saved_and_undone() {
    picture("import-file");
    choose(RosterOffice.village(GROUPED));
    at(ImportStep.MAPPING);
    assertThat(model.sheets().all()).hasSize(8);
    picture("import-mapping");
    big(true);
    picture("import-mapping-big");
    big(false);
    press("import/plan");
    at(ImportStep.DRY_RUN);
    assertThat(words("import/refused-row")).startsWith("第1村民小组 第 11 行 G 公民身份号码：");
    picture("import-refused");
    press("import/part-added");
    picture("import-dry-run");
    big(true);
    picture("import-dry-run-big");
    big(false);
    assertThat(run().plan().read()).isEqualTo(1235);
    assertThat(run().plan().accepted() + run().plan().warned() + run().plan().refused())
        .isEqualTo(1235);
    Path out = folder.resolve("退回.xlsx");
    files.willChoose(out);
    press("import/save-refused");
    until(() -> Files.exists(out) && !model.busyProperty().get());
    assertThat(files.suggested()).containsExactly("槐树沟村-分组多表-退回的行.xlsx");

    press("import/apply");
    at(ImportStep.DONE);
    picture("import-done");
    assertThat(office.now().households()).hasSize(410);
    assertThat(words("import/done")).contains("已导入");

    press("import/undo");
    press("undo-form/submit");
    until(() -> sees("undo-form/reason-error"));
    type("undo-form/reason", "文件选错了");
    press("undo-form/submit");
    at(ImportStep.FILE);
    assertThat(office.now().households()).isEmpty();
  }

  @Test
  void the_old_format_and_then_the_whole_village_update_each_other() {
    choose(RosterOffice.village(OLD));
    at(ImportStep.MAPPING);
    press("import/plan");
    at(ImportStep.DRY_RUN);
    press("import/apply");
    at(ImportStep.DONE);
    assertThat(office.now().households()).hasSize(120);
    press("import/again");
    at(ImportStep.FILE);
    choose(RosterOffice.village(PLAIN));
    at(ImportStep.MAPPING);
    press("import/plan");
    until(() -> sees("import/day-error"));
    assertThat(words("import/day-error")).contains("从哪一天起算");
    type("import/day", "明天吧");
    press("import/plan");
    assertThat(words("import/day-error")).contains("看不懂");
    type("import/day", "2026-6-1");
    picture("import-day");
    press("import/plan");
    at(ImportStep.DRY_RUN);
    press("import/part-changes");
    picture("import-update");
    press("import/apply");
    at(ImportStep.DONE);
    press("import/to-roster");
    assertThat(gone).containsExactly(RosterView.PLACE);
    assertThat(office.now().households().size()).isGreaterThanOrEqualTo(412);
  }

  @Test
  void hostile_files_say_one_sentence_and_change_nothing() throws IOException {
    Path truncated = folder.resolve("a.xlsx");
    byte[] whole = Files.readAllBytes(RosterOffice.village(PLAIN));
    Files.write(truncated, Arrays.copyOf(whole, whole.length / 2));
    Path renamed = Files.copy(RosterOffice.village(OLD), folder.resolve("b.xlsx"));
    Path text = Files.writeString(folder.resolve("c.xlsx"), "户号,姓名");
    Path gone = folder.resolve("d.xlsx");
    for (Path file : new Path[] {truncated, renamed, text, gone}) {
      choose(file);
      until(() -> !model.busyProperty().get());
      assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
      assertThat(sees("import/notice")).as(file.toString()).isTrue();
      assertThat(Objects.requireNonNull(model.noticeProperty().get()).sentences()).hasSize(1);
    }
    picture("import-hostile");
    assertThat(office.now().households()).isEmpty();
  }

  @Test
  void choosing_no_file_changes_nothing() {
    press("import/choose");
    assertThat(model.stepProperty().get()).isEqualTo(ImportStep.FILE);
    assertThat(sees("import/notice")).isFalse();
    press("import/to-roster-crumb");
    assertThat(gone).containsExactly(RosterView.PLACE);
  }

  @Test
  void a_mapping_is_changed_by_hand_and_kept_on_the_way_back() {
    choose(SmallRoster.whole(folder));
    at(ImportStep.MAPPING);
    ComboBox<Optional<RosterColumn>> name = find("import/column-B");
    onScreen(() -> name.setValue(Optional.empty()));
    assertThat(this.<Button>find("import/plan").isDisabled()).isTrue();
    assertThat(words("import/plan-why")).contains("姓名");
    picture("import-mapping-locked");
    ComboBox<Optional<RosterColumn>> phone = find("import/column-E");
    onScreen(() -> {
      name.setValue(Optional.of(RosterColumn.NAME));
      phone.setValue(Optional.empty());
    });
    press("import/back");
    assertThat(words("import/chosen")).contains("花名册.xlsx");
    press("import/go-on");
    assertThat(model.sheets().all().getFirst().meaning(4)).isNull();
    press("import/sheet-花名册");
    assertThat(words("import/plan-why")).contains("一张表也没有选");
    press("import/sheet-花名册");
    press("import/plan");
    at(ImportStep.DRY_RUN);
    press("import/apply");
    at(ImportStep.DONE);
    assertThat(office.now().villagers()).allMatch(v -> v.phones().isEmpty());
  }

  @Test
  void who_is_missing_is_ticked_in_the_list() {
    office.load(SmallRoster.whole(folder));
    choose(SmallRoster.later(folder));
    at(ImportStep.MAPPING);
    type("import/day", "2026-6-1");
    press("import/plan");
    at(ImportStep.DRY_RUN);
    press("import/part-missing");
    press("import/leaves-2-赵一");
    picture("import-missing");
    assertThat(model.leaving()).hasSize(1);
    assertThat(words("import/leaves-2-赵一")).isEqualTo("退出");
    press("import/part-changes");
    assertThat(this.<TableView<DryRun.ChangeLine>>find("import-changes").getItems()).hasSize(1);
    press("import/apply");
    at(ImportStep.DONE);
    assertThat(office.now().households()).hasSize(2);
  }

  @Test
  void a_file_without_a_good_row_cannot_be_imported_and_says_why() {
    choose(SmallRoster.hopeless(folder));
    at(ImportStep.MAPPING);
    press("import/plan");
    at(ImportStep.DRY_RUN);
    assertThat(this.<Button>find("import/apply").isDisabled()).isTrue();
    assertThat(words("import/apply-why")).contains("没有一行可以导入");
    assertThat(sees("import/lost")).isTrue();
  }

  private void choose(Path file) {
    files.willChoose(file);
    press("import/choose");
  }

  private void at(ImportStep step) {
    until(() -> model.stepProperty().get() == step && !model.busyProperty().get());
  }

  private DryRun run() {
    return Objects.requireNonNull(model.dryRunProperty().get());
  }
}
