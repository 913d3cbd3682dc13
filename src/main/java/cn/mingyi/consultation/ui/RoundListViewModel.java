package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.usecase.ConsultationQueries.RoundSummary;
import cn.mingyi.platform.fx.ScreenTools;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The latest round of every matter. */
public final class RoundListViewModel {
  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ObservableList<RoundSummary> rounds = FXCollections.observableArrayList();

  public RoundListViewModel(ConsultationDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  public void load() {
    tools.database().run(() -> desk.queries().summaries()).onSuccess(rounds::setAll);
  }

  public ObservableList<RoundSummary> rounds() {
    return rounds;
  }
}
