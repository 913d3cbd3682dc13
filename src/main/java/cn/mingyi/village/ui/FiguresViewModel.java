package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.usecase.KeepFigures;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** 期限: what holds today, and what held before. */
public final class FiguresViewModel {
  private final KeepFigures keepFigures;
  private final ScreenTools tools;
  private final ObservableList<FigureLine> lines = FXCollections.observableArrayList();

  public FiguresViewModel(KeepFigures keepFigures, ScreenTools tools) {
    this.keepFigures = keepFigures;
    this.tools = tools;
  }

  public void load() {
    LocalDate today = tools.today();
    tools
        .database()
        .run(() -> {
          FigureBook book = keepFigures.book();
          return Arrays.stream(FigureKind.values())
              .map(kind -> FigureLine.of(kind, book, today))
              .toList();
        })
        .onSuccess(lines::setAll);
  }

  public ObservableList<FigureLine> lines() {
    return lines;
  }
}
