package cn.mingyi.roster.ui;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Dialogs.OpenForm;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.task.Background;
import cn.mingyi.platform.task.Job;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.usecase.RosterRule;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/**
 * The wizard that imports a roster file. Nothing is written before {@link #apply}; going back loses
 * nothing of what was chosen.
 */
public final class ImportViewModel {
  private record Recognised(SourceBook book, List<RecognisedSheet> sheets, boolean first) {}

  private final RosterIntake intake;
  private final Background database;
  private final Background documents;
  private final Clock clock;
  private final Texts texts = Texts.beside(ImportViewModel.class);

  private final ReadOnlyObjectWrapper<ImportStep> step =
      new ReadOnlyObjectWrapper<>(this, "step", ImportStep.FILE);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(this, "first", true);
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice");
  private final ReadOnlyObjectWrapper<@Nullable SourceBook> book =
      new ReadOnlyObjectWrapper<>(this, "book");
  private final SheetChoices sheets = new SheetChoices(texts);
  private final ObjectProperty<@Nullable LocalDate> effective =
      new SimpleObjectProperty<>(this, "effective");
  private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper(this, "day", "");
  private final ReadOnlyObjectWrapper<@Nullable DryRun> dryRun =
      new ReadOnlyObjectWrapper<>(this, "dryRun");
  private final ObservableSet<UUID> leaving = FXCollections.observableSet();
  private final ReadOnlyStringWrapper importLock =
      new ReadOnlyStringWrapper(this, "importLock", "");
  private final ReadOnlyObjectWrapper<@Nullable RosterImport> done =
      new ReadOnlyObjectWrapper<>(this, "done");

  public ImportViewModel(
      RosterIntake intake, Background database, Background documents, Clock clock) {
    this.intake = intake;
    this.database = database;
    this.documents = documents;
    this.clock = clock;
    leaving.addListener((SetChangeListener<UUID>) change -> lockImport());
    effective.subscribe(() -> dayProblem.set(""));
  }

  void open() {
    if (step.get() == ImportStep.DONE) {
      startOver();
    }
  }

  /** Forgets the file and all that was chosen for it. */
  void startOver() {
    notice.set(null);
    book.set(null);
    sheets.clear();
    leaving.clear();
    effective.set(null);
    dryRun.set(null);
    done.set(null);
    step.set(ImportStep.FILE);
  }

  /** Reads a file; what was chosen before stays until the new one is understood. */
  void choose(Path file) {
    notice.set(null);
    working(documents.run(() -> intake.files().read(file)))
        .onSuccess(this::recognise)
        .onRefused(this::refused)
        .onUnavailable(away -> notice.set(Notice.of(away)));
  }

  private void recognise(SourceBook read) {
    working(
            database.run(() ->
                new Recognised(
                    read, intake.importRoster().recognise(read), intake.importRoster().isFirst())))
        .onSuccess(this::recognised)
        .onRefused(this::refused);
  }

  private void recognised(Recognised found) {
    book.set(found.book());
    first.set(found.first());
    dryRun.set(null);
    leaving.clear();
    sheets.show(found.book(), found.sheets());
    step.set(ImportStep.MAPPING);
  }

  /** 试导入: compares the file with the roster. */
  void plan() {
    SourceBook file = book.get();
    if (file == null || !sheets.lockProperty().get().isEmpty()) {
      return;
    }
    notice.set(null);
    dayProblem.set("");
    List<RecognisedSheet> read = sheets.included();
    LocalDate from = effective.get();
    working(database.run(() -> DryRun.of(intake.importRoster().plan(file, read, from))))
        .onSuccess(this::planned)
        .onRefused(this::planRefused);
  }

  private void planned(DryRun plan) {
    dryRun.set(plan);
    Set<UUID> missing =
        plan.missing().stream().map(DryRun.MissingLine::id).collect(Collectors.toSet());
    leaving.retainAll(missing);
    lockImport();
    step.set(ImportStep.DRY_RUN);
  }

  private void planRefused(RuleViolation no) {
    if (no instanceof Refused refused
        && refused.unmet().stream()
            .allMatch(c ->
                c.rule() == RosterRule.EFFECTIVE_DAY_MISSING
                    || c.rule() == RosterRule.EFFECTIVE_DAY_TOO_EARLY)) {
      // Asked where the day is typed, also when the roster filled up meanwhile.
      first.set(false);
      step.set(ImportStep.MAPPING);
      dayProblem.set(String.join("；", no.sentences()));
    } else {
      refused(no);
    }
  }

  private void lockImport() {
    DryRun plan = dryRun.get();
    if (plan == null) {
      importLock.set("");
    } else if (plan.plan().villagers() == 0) {
      importLock.set(texts.say("import.lock.nothing"));
    } else {
      boolean same = plan.plan().changesNothing() && leaving.isEmpty();
      importLock.set(same ? texts.say("import.lock.same") : "");
    }
  }

  /** Says of somebody who is not in the file whether he or she leaves the roster. */
  void leave(UUID id, boolean leaves) {
    if (leaves) {
      leaving.add(id);
    } else {
      leaving.remove(id);
    }
  }

  /** 导入: writes the plan, as one deed. */
  void apply() {
    DryRun plan = dryRun.get();
    if (plan == null || !importLock.get().isEmpty()) {
      return;
    }
    notice.set(null);
    Set<UUID> gone = Set.copyOf(leaving);
    working(database.run(() -> intake.importRoster().apply(plan.plan(), gone)))
        .onSuccess(made -> {
          done.set(made);
          step.set(ImportStep.DONE);
        })
        .onRefused(this::refused)
        .onStale(old -> {
          plan();
          notice.set(Notice.due(texts.say("import.stale")));
        })
        .onUnavailable(away -> notice.set(Notice.of(away)));
  }

  void saveRefused(Path file) {
    DryRun plan = dryRun.get();
    if (plan == null) {
      return;
    }
    notice.set(null);
    working(documents.run(() -> intake.files().writeRefused(plan.plan(), file)))
        .onSuccess(saved -> notice.set(Notice.ok(texts.say("import.saved", file.toString()))))
        .onRefused(this::refused)
        .onUnavailable(away -> notice.set(Notice.of(away)));
  }

  /** 撤销: takes the import back as a whole. */
  void undo(String reason, OpenForm form) {
    RosterImport made = done.get();
    if (made == null) {
      form.refused(new FieldRefused("reason", texts.say("form.undo.none")));
      return;
    }
    form.working(true);
    database
        .run(() -> intake.undoImport().undo(made.id(), reason.strip()))
        .always(() -> form.working(false))
        .onSuccess(undone -> {
          form.close();
          startOver();
          notice.set(Notice.ok(texts.say("roster.done.undone", made.fileName())));
        })
        .onRefused(form::refused)
        .onUnavailable(away -> form.unavailable(away.sentence()));
  }

  void back() {
    notice.set(null);
    switch (step.get()) {
      case MAPPING -> step.set(ImportStep.FILE);
      case DRY_RUN -> step.set(ImportStep.MAPPING);
      case FILE, DONE -> {}
    }
  }

  /** From the file that was chosen before on to its sheets. */
  void forward() {
    if (step.get() == ImportStep.FILE && book.get() != null) {
      notice.set(null);
      step.set(ImportStep.MAPPING);
    }
  }

  private <T> Job<T> working(Job<T> job) {
    busy.set(true);
    return job.always(() -> busy.set(false));
  }

  private void refused(RuleViolation no) {
    notice.set(new Notice(Tone.BAD, no.sentences()));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ReadOnlyObjectProperty<ImportStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether the roster is empty: then no 起算日期 is asked. */
  ReadOnlyBooleanProperty firstProperty() {
    return first.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable SourceBook> bookProperty() {
    return book.getReadOnlyProperty();
  }

  /** The sheets of the file and what their columns mean. */
  SheetChoices sheets() {
    return sheets;
  }

  /** 起算日期. */
  ObjectProperty<@Nullable LocalDate> effectiveProperty() {
    return effective;
  }

  /** What is wrong with the 起算日期; empty when nothing is. */
  ReadOnlyStringProperty dayProblemProperty() {
    return dayProblem.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable DryRun> dryRunProperty() {
    return dryRun.getReadOnlyProperty();
  }

  /** Ids of the missing households and villagers who leave the roster. */
  ObservableSet<UUID> leaving() {
    return leaving;
  }

  /** Why nothing can be imported; empty when it can. */
  ReadOnlyStringProperty importLockProperty() {
    return importLock.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable RosterImport> doneProperty() {
    return done.getReadOnlyProperty();
  }
}
