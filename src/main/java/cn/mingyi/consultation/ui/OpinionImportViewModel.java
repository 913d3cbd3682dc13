package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.OpinionIntake;
import cn.mingyi.consultation.usecase.OpinionPlan;
import cn.mingyi.consultation.usecase.intake.OpinionColumn;
import cn.mingyi.consultation.usecase.intake.OpinionRow;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.task.Job;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * 待征求表 out and in: exported, read again, looked at as a dry run, and only then recorded. Files are
 * read and written off the database's thread.
 */
public final class OpinionImportViewModel {
  /** What was done or refused. */
  public record Notice(Tone tone, List<String> sentences) {
    public Notice {
      sentences = List.copyOf(sentences);
    }
  }

  /** Why a row was refused, and where. */
  public record Line(String sheet, int row, String place, String household, String reason) {
    /** Leaves out everything personal. */
    @Override
    public String toString() {
      return "Line[" + row + "]";
    }
  }

  private static final Texts TEXTS = Texts.beside(OpinionImportViewModel.class);

  private final OpinionIntake intake;
  private final ConsultationQueries queries;
  private final ScreenTools tools;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable OpinionPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final StringProperty lateReason = new SimpleStringProperty("");

  /**
   * @param changed told when opinions were recorded
   */
  public OpinionImportViewModel(
      OpinionIntake intake, ConsultationQueries queries, ScreenTools tools, Runnable changed) {
    this.intake = intake;
    this.queries = queries;
    this.tools = tools;
    this.changed = changed;
  }

  /** Writes the households that are still to be asked. */
  public void export(UUID round, Path target) {
    notice.set(null);
    working(tools.database().run(() -> queries.round(round)))
        .onSuccess(consultation -> export(consultation, target));
  }

  private void export(Consultation consultation, Path target) {
    int pending = consultation.pending().size();
    if (pending == 0) {
      tell(Tone.DUE, TEXTS.say("opinions.nonePending"));
      return;
    }
    working(tools.documents().run(() -> intake.files().writePending(consultation, target)))
        .onSuccess(done ->
            tell(
                Tone.OK,
                TEXTS.say(
                    "opinions.exported", pending, consultation.round().basis().unit(), target)))
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  /** Reads a filled-in file and shows what importing would do. */
  public void choose(UUID round, Path file) {
    notice.set(null);
    lateReason.set("");
    working(tools.documents().run(() -> intake.files().read(file)))
        .onSuccess(book -> look(round, book))
        .onRefused(this::refused)
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  private void look(UUID round, SourceBook book) {
    String reason = lateReason.get();
    working(tools.database().run(() -> intake.importOpinions().plan(round, book, reason)))
        .onSuccess(plan::set)
        .onRefused(this::refused);
  }

  /** Looks again, with the 补录原因 as it is now. */
  public void recheck() {
    OpinionPlan now = plan.get();
    if (now != null) {
      notice.set(null);
      look(now.round().id(), now.book());
    }
  }

  /** 登记: records the accepted rows as one deed. */
  public void apply() {
    OpinionPlan now = plan.get();
    if (now == null || now.accepted() == 0 || busy.get()) {
      return;
    }
    notice.set(null);
    working(tools.database().run(() -> intake.importOpinions().apply(now)))
        .onSuccess(recorded -> {
          plan.set(null);
          tell(
              Tone.OK,
              TEXTS.say(
                  "opinions.recorded",
                  recorded.size(),
                  now.round().basis().unit(),
                  now.refused(),
                  now.blank()));
          changed.run();
        })
        .onRefused(no -> {
          // Something was recorded meanwhile: what stands here is not true any more.
          recheck();
          refused(no);
        });
  }

  public void saveRefused(Path target) {
    OpinionPlan now = plan.get();
    if (now == null) {
      return;
    }
    notice.set(null);
    working(tools.documents().run(() -> intake.files().writeRefused(now, target)))
        .onSuccess(done -> tell(Tone.OK, TEXTS.say("opinions.saved", target)))
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()));
  }

  /** Leaves the file alone. */
  public void leave() {
    notice.set(null);
    plan.set(null);
  }

  /** Null unless a file is being looked at. */
  public ReadOnlyObjectProperty<@Nullable OpinionPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** 补录原因 of all rows that are late. */
  public StringProperty lateReasonProperty() {
    return lateReason;
  }

  /** Whether a 补录原因 may help: a row was refused for its day, or one was given already. */
  public static boolean asksForLateReason(OpinionPlan plan, String given) {
    return !given.isBlank()
        || plan.refusals().stream().anyMatch(f -> f.label().equals(OpinionColumn.DAY.label()));
  }

  public static List<Line> lines(OpinionPlan plan) {
    return plan.rows().stream().flatMap(OpinionImportViewModel::lines).toList();
  }

  private static Stream<Line> lines(OpinionRow row) {
    String household =
        row.household() == null ? "" : row.household().code() + " " + row.household().name();
    return row.findings().stream()
        .map(f ->
            new Line(
                f.sheet(),
                f.row(),
                (f.columnLetters() + " " + f.label()).strip(),
                household,
                f.reason()));
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
}
