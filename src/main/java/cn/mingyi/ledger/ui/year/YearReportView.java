package cn.mingyi.ledger.ui.year;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/** 年度报告 on the screen: one card. */
public final class YearReportView implements Screen {
  private static final Texts TEXTS = Texts.beside(YearReportView.class);

  private final YearReportViewModel model;
  private final ComboBox<Integer> year = Choices.box(List.of(), y -> TEXTS.say("report.year", y));
  private final Card card;

  public YearReportView(YearDesk desk, ScreenTools tools) {
    model = new YearReportViewModel(desk, tools);
    year.setId("report/year");
    year.setMinWidth(Region.USE_PREF_SIZE);
    Button show =
        Buttons.secondary(
            "report/show", TEXTS.say("report.show"), () -> model.show(year.getValue()));
    show.disableProperty().bind(model.workingProperty().or(year.valueProperty().isNull()));
    card =
        Card.titled(TEXTS.say("report.title"), "", year, show)
            .with(Words.wrapped(Words.muted(TEXTS.say("report.what"))));
    model.years().subscribe(this::offer);
  }

  private void offer() {
    Integer before = year.getValue();
    year.getItems().setAll(model.years());
    year.setValue(
        before != null && model.years().contains(before)
            ? before
            : model.years().isEmpty() ? null : model.years().getFirst());
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {}
}
