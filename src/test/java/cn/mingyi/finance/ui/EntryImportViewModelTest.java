package cn.mingyi.finance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.finance.BookDesk;
import cn.mingyi.finance.SmallBook;
import cn.mingyi.finance.document.WorkbookEntryFiles;
import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.usecase.EntryIntake;
import cn.mingyi.finance.usecase.EntryPlan;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.roster.RosterBook;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard without a toolkit: file, mapping, dry run, import, undo. */
class EntryImportViewModelTest {
  @TempDir Path folder;
  private BookDesk desk;
  private final QueueBackground queue = new QueueBackground();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final List<String> done = new ArrayList<>();
  private EntryImportViewModel model;

  @BeforeEach
  void open() {
    desk = BookDesk.begun(folder.resolve("data"));
    ScreenTools tools =
        new ScreenTools(
            queue.background(),
            queue.background(),
            dialogs,
            new FakeFileChoices(),
            new cn.mingyi.platform.fx.PaperDesk() {
              @Override
              public <F> void show(Callable<F> facts, Function<F, cn.mingyi.kernel.Paper> press) {}
            },
            place -> {},
            cn.mingyi.platform.fx.Drafts.NONE,
            (title, heads, lines) -> {},
            Clock.fixed(SmallBook.NOON, BookDesk.ZONE));
    model =
        new EntryImportViewModel(
            new EntryIntake(
                new WorkbookEntryFiles(new WorkbookRosterFiles()::read), desk.importEntries),
            tools,
            done::add);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /** A form without a window. */
  private static final class Closing implements Dialogs.OpenForm {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void refused(RuleViolation no) {
      throw new AssertionError(no);
    }

    @Override
    public void unavailable(String sentence) {
      throw new AssertionError(sentence);
    }

    @Override
    public void working(boolean now) {}
  }

  private Path file(Object... row) {
    return RosterBook.xlsx()
        .row("日期", "摘要", "收入", "支出", "科目")
        .row(row)
        .save(folder.resolve("a.xlsx"));
  }

  @Test
  void a_file_is_read_mapped_looked_at_imported_and_taken_back() {
    model.choose(file("2026-10-08", "款", "1", "", "其他"));
    assertThat(model.busyProperty().get()).isTrue();
    queue.run();
    assertThat(model.sheets()).hasSize(1);
    assertThat(model.lock()).isEmpty();
    model.map(model.sheets().getFirst(), 0, null);
    assertThat(model.lock()).contains("日期");
    model.map(model.sheets().getFirst(), 0, EntryColumn.DAY);
    model.look(new EntryDefaults(FundPlace.BANK, "甲", "", "乙", ""));
    queue.run();
    EntryPlan plan = model.planProperty().get();
    assertThat(plan).isNotNull();
    assertThat(EntryImportViewModel.lines(plan)).isEmpty();
    model.apply();
    queue.run();
    assertThat(done).singleElement().asString().contains("已导入 1 笔");
    assertThat(model.fileProperty().get()).isNull();
    assertThat(model.lastProperty().get()).isNotNull();
    Closing form = new Closing();
    model.undo("选错", form);
    queue.run();
    assertThat(form.closed).isTrue();
    assertThat(desk.queries.book().entries()).isEmpty();
    assertThat(queue.unhandled()).isEmpty();
  }

  @Test
  void a_refused_row_locks_the_import_and_its_reason_is_shown() {
    model.choose(file("2026-10-08", "款", "", "20", "其他"));
    queue.run();
    model.look(EntryDefaults.NONE);
    queue.run();
    EntryPlan plan = model.planProperty().get();
    assertThat(plan).isNotNull();
    assertThat(plan.drafts()).isEmpty();
    assertThat(EntryImportViewModel.lines(plan))
        .extracting(EntryImportViewModel.Line::place)
        .contains("经手人", "审批人");
    model.apply();
    assertThat(queue.waiting()).isZero();
    model.backToColumns();
    assertThat(model.planProperty().get()).isNull();
    assertThat(model.fileProperty().get()).isNotNull();
  }

  @Test
  void a_file_that_is_none_is_told_and_nothing_else_changes() {
    model.choose(folder.resolve("fehlt.xlsx"));
    queue.run();
    assertThat(model.noticeProperty().get()).isNotNull();
    assertThat(model.fileProperty().get()).isNull();
  }
}
