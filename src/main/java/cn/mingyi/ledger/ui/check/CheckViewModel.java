package cn.mingyi.ledger.ui.check;

import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The last report of 自检, and what of it is shown. */
public final class CheckViewModel {
  private static final String SUFFIX = ".xlsx";
  private static final Texts TEXTS = Texts.beside(CheckViewModel.class);

  private final CheckDesk desk;
  private final ScreenTools tools;
  private final ReadOnlyObjectWrapper<@Nullable CheckReport> report = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public CheckViewModel(CheckDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Checks the whole village. */
  void run() {
    running.set(true);
    tell("", "");
    tools
        .database()
        .run(TEXTS.say("running"), desk.selfCheck()::village)
        .onSuccess(report::set)
        .onCancelled(() -> tell("", TEXTS.say("cancelled")))
        .onUnavailable(away -> tell("", away.sentence()))
        .always(() -> running.set(false));
  }

  /** The lines that are shown: what was found, of one weight or of any. */
  List<CheckLine> found() {
    CheckReport now = report.get();
    Severity only = severity.get();
    return now == null
        ? List.of()
        : now.faults().stream().filter(l -> only == null || l.check().severity() == only).toList();
  }

  void showPaper() {
    CheckReport now = report.get();
    if (now != null) {
      tools
          .papers()
          .show(() -> desk.letterhead().get(), letterhead -> desk.reports().paper(letterhead, now));
    }
  }

  void saveWorkbook() {
    CheckReport now = report.get();
    if (now != null) {
      tools
          .files()
          .save(
              TEXTS.say("save.title"),
              TEXTS.say("save.name", now.madeOn()),
              new FileChoices.Kind(TEXTS.say("save.kind"), List.of("xlsx")))
          .map(CheckViewModel::withSuffix)
          .ifPresent(file -> save(now, file));
    }
  }

  private void save(CheckReport now, Path file) {
    tell("", "");
    tools
        .database()
        .run(() -> desk.reports().workbook(desk.letterhead().get(), now, file))
        .onSuccess(ok -> tell(TEXTS.say("saved", file), ""))
        .onUnavailable(away -> tell("", away.sentence()));
  }

  private static Path withSuffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)
        ? file
        : file.resolveSibling(name + SUFFIX);
  }

  private void tell(String good, String bad) {
    done.set(good);
    problem.set(bad);
  }

  ReadOnlyObjectProperty<@Nullable CheckReport> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Null = all that was found. */
  ObjectProperty<@Nullable Severity> severityProperty() {
    return severity;
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  ReadOnlyStringProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
