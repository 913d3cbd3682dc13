package cn.mingyi.finance.ui;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Month, quarter or year, and the way to the one before and after. */
final class PeriodChooser extends HBox {
  private static final Texts TEXTS = Texts.beside(PeriodChooser.class);

  private final ObjectProperty<ReportingPeriod> period;
  private final LocalDate today;
  private final Label words = Words.strong("");
  private final ToggleGroup kinds = new ToggleGroup();

  PeriodChooser(ObjectProperty<ReportingPeriod> period, LocalDate today) {
    this.period = period;
    this.today = today;
    words.setId("finance/period");
    words.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("gap-8", "period-chooser");
    getChildren()
        .addAll(
            Buttons.secondary(
                "finance/period-before",
                TEXTS.say("period.before"),
                () -> period.set(period.get().previous())),
            words,
            Buttons.secondary(
                "finance/period-after",
                TEXTS.say("period.after"),
                () -> period.set(period.get().next())));
    for (ReportingPeriod.Length kind : ReportingPeriod.Length.values()) {
      getChildren().add(chip(kind));
    }
    period.subscribe(this::show);
  }

  private Node chip(ReportingPeriod.Length kind) {
    ToggleButton chip = new ToggleButton(TEXTS.say("period.by", kind.label()));
    chip.setId("finance/by-" + kind.name().toLowerCase(Locale.ROOT));
    chip.getStyleClass().add("chip");
    chip.setUserData(kind);
    chip.setToggleGroup(kinds);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      LocalDate end = period.get().to();
      period.set(
          ReportingPeriod.of(
              kind, end.isAfter(today) && period.get().contains(today) ? today : end));
    });
    return chip;
  }

  private void show(ReportingPeriod now) {
    words.setText(now.label());
    kinds.getToggles().stream()
        .filter(t -> now.length() == t.getUserData())
        .forEach(t -> t.setSelected(true));
  }
}
