package cn.mingyi.ledger.ui.year;

import cn.mingyi.ledger.usecase.year.YearFigures;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.Letterhead;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The years that can be reported on, and the report of one. */
public final class YearReportViewModel {
  private static final Texts TEXTS = Texts.beside(YearReportViewModel.class);

  private final YearDesk desk;
  private final ScreenTools tools;
  private final ObservableList<Integer> years = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  public YearReportViewModel(YearDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** Reads which years there are. */
  public void load() {
    tools.database().run(() -> desk.read().years()).onSuccess(years::setAll);
  }

  private record Facts(Letterhead letterhead, YearFigures figures) {}

  /** Sets the report and shows it, to be printed or kept. */
  void show(int year) {
    working.set(true);
    tools
        .database()
        .run(() -> new Facts(desk.letterhead().get(), desk.read().of(year)))
        .always(() -> working.set(false))
        .onSuccess(this::set)
        .onUnavailable(away -> failed(away.sentence()));
  }

  private void set(Facts facts) {
    working.set(true);
    tools
        .documents()
        .run(
            TEXTS.say("report.making", facts.figures().year()),
            progress -> desk.reports().of(facts.letterhead(), facts.figures(), progress))
        .always(() -> working.set(false))
        .onSuccess(paper -> tools.papers().show(() -> paper, made -> made))
        .onUnavailable(away -> failed(away.sentence()));
  }

  private void failed(String sentence) {
    tools.dialogs().message(TEXTS.say("report.title"), java.util.List.of(sentence));
  }

  ObservableList<Integer> years() {
    return years;
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }
}
