package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryImport;
import cn.mingyi.finance.usecase.EntryIntake;
import cn.mingyi.finance.usecase.EntryPlan;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.task.Job;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * 导入 of a bank's or a book's export: read, mapped, looked at as a dry run, and only then recorded.
 */
public final class EntryImportViewModel {
  /** What was done or refused. */
  public record Notice(Tone tone, List<String> sentences) {
    public Notice {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A finding as the table shows it.
   *
   * @param verdict 退回 or 提醒
   */
  public record Line(String verdict, String sheet, int row, String place, String reason) {}

  private static final Texts TEXTS = Texts.beside(EntryImportViewModel.class);

  private final EntryIntake intake;
  private final ScreenTools tools;
  private final Consumer<String> done;
  private final ReadOnlyObjectWrapper<@Nullable SourceBook> file = new ReadOnlyObjectWrapper<>();
  private final ObservableList<EntrySheet> sheets = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable EntryPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable EntryImport> last = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private EntryDefaults defaults = EntryDefaults.NONE;

  /**
   * @param done told what was done to the book
   */
  public EntryImportViewModel(EntryIntake intake, ScreenTools tools, Consumer<String> done) {
    this.intake = intake;
    this.tools = tools;
    this.done = done;
  }

  /** Looks which import was last. */
  public void load() {
    tools
        .database()
        .run(() -> intake.importEntries().last())
        .onSuccess(found -> last.set(found.orElse(null)));
  }

  /** Reads a file and shows what its columns mean. */
  public void choose(Path chosen) {
    notice.set(null);
    plan.set(null);
    working(tools.documents().run(() -> intake.files().read(chosen)))
        .onSuccess(this::recognise)
        .onRefused(this::refused)
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  private void recognise(SourceBook read) {
    working(tools.database().run(() -> intake.importEntries().recognise(read)))
        .onSuccess(found -> {
          file.set(read);
          sheets.setAll(found);
        })
        .onRefused(this::refused);
  }

  /** Gives a column a meaning; null takes it away. */
  public void map(EntrySheet sheet, int column, @Nullable EntryColumn meaning) {
    int at = sheets.indexOf(sheet);
    if (at >= 0) {
      plan.set(null);
      sheets.set(at, sheet.with(sheet.mapping().with(column, meaning)));
    }
  }

  /** Leaves a sheet out. */
  public void leaveOut(EntrySheet sheet) {
    plan.set(null);
    sheets.remove(sheet);
  }

  /** 试导入: what importing would do, under the mapping and the defaults as they are now. */
  public void look(EntryDefaults with) {
    SourceBook read = file.get();
    if (read == null || !lock().isEmpty()) {
      return;
    }
    defaults = with;
    notice.set(null);
    List<EntrySheet> included = List.copyOf(sheets);
    working(tools.database().run(() -> intake.importEntries().plan(read, included, with)))
        .onSuccess(plan::set)
        .onRefused(this::refused);
  }

  /** Why the dry run cannot begin; empty when it can. */
  public String lock() {
    if (sheets.isEmpty()) {
      return TEXTS.say("import.lock.none");
    }
    return sheets.stream().allMatch(s -> s.mapping().isEnough())
        ? ""
        : TEXTS.say("import.lock.columns");
  }

  /** Leaves the dry run for the mapping. */
  public void backToColumns() {
    notice.set(null);
    plan.set(null);
  }

  /** 导入: records the accepted rows as one deed. */
  public void apply() {
    EntryPlan now = plan.get();
    if (now == null || now.drafts().isEmpty() || busy.get()) {
      return;
    }
    notice.set(null);
    working(tools.database().run(() -> intake.importEntries().apply(now)))
        .onSuccess(made -> {
          leave();
          last.set(made);
          done.accept(TEXTS.say("import.done", made.accepted() + made.warned(), made.refused()));
        })
        .onRefused(this::refused)
        .onStale(old -> {
          look(defaults);
          tell(Tone.DUE, TEXTS.say("import.stale"));
        })
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  public void saveRefused(Path target) {
    EntryPlan now = plan.get();
    if (now == null) {
      return;
    }
    working(tools.documents().run(() -> intake.files().writeRefused(now, target)))
        .onSuccess(saved -> tell(Tone.OK, TEXTS.say("import.saved", target)))
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  /** 撤销导入 of the last one. */
  public void undo(String reason, Dialogs.OpenForm form) {
    EntryImport made = last.get();
    if (made == null) {
      form.close();
      return;
    }
    tools.submit(
        form,
        () -> {
          intake.importEntries().undo(made.id(), reason);
          return made;
        },
        undone -> {
          last.set(null);
          load();
          done.accept(TEXTS.say("import.undone", undone.fileName()));
        });
  }

  /** Leaves the file alone. */
  public void leave() {
    notice.set(null);
    plan.set(null);
    file.set(null);
    sheets.clear();
  }

  public static List<Line> lines(EntryPlan plan) {
    return Stream.concat(plan.refusals().stream(), plan.warnings().stream())
        .map(f ->
            new Line(
                f.refuses() ? TEXTS.say("import.refused") : TEXTS.say("import.warned"),
                f.sheet(),
                f.row(),
                (f.columnLetters() + " " + f.label()).strip(),
                f.reason()))
        .toList();
  }

  private <T> Job<T> working(Job<T> job) {
    busy.set(true);
    return job.always(() -> busy.set(false));
  }

  private void refused(RuleViolation no) {
    notice.set(new Notice(Tone.BAD, no.sentences()));
  }

  private void tell(Tone tone, String sentence) {
    notice.set(new Notice(tone, List.of(sentence)));
  }

  /** Null until a file was understood. */
  public ReadOnlyObjectProperty<@Nullable SourceBook> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** The sheets that are read, with their mappings. */
  public ObservableList<EntrySheet> sheets() {
    return sheets;
  }

  /** Null unless a dry run is shown. */
  public ReadOnlyObjectProperty<@Nullable EntryPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** The last import that stands; null when there is none. */
  public ReadOnlyObjectProperty<@Nullable EntryImport> lastProperty() {
    return last.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
