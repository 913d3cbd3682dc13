package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.usecase.KeepDeadlines;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 期限: what holds today, and what held before. */
public final class DeadlinesViewModel {
  private final KeepDeadlines keepDeadlines;
  private final ScreenTools tools;
  private final ObservableList<DeadlineLine> lines = FXCollections.observableArrayList();

  public DeadlinesViewModel(KeepDeadlines keepDeadlines, ScreenTools tools) {
    this.keepDeadlines = keepDeadlines;
    this.tools = tools;
  }

  public void load() {
    LocalDate today = tools.today();
    tools
        .database()
        .run(() -> {
          DeadlineBook book = keepDeadlines.book();
          return Arrays.stream(DeadlineKind.values())
              .map(kind -> DeadlineLine.of(kind, book, today))
              .toList();
        })
        .onSuccess(lines::setAll);
  }

  public ObservableList<DeadlineLine> lines() {
    return lines;
  }
}
