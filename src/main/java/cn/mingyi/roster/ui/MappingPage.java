package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The second step: which sheets, and what their columns mean. */
final class MappingPage {
  private final ImportViewModel model;
  private final SheetList list;
  private final MappingPreview preview;
  private final Form form = new Form("import");
  private final FormField<DayField> day;
  private final LockedButton plan;
  private final VBox node;
  private @Nullable String shown;

  MappingPage(ImportViewModel model, NameText names, Texts texts) {
    this.model = model;
    list = new SheetList(model, texts, this::select);
    preview = new MappingPreview(model, names, texts);
    plan = new LockedButton("import/plan", texts.say("import.plan"), this::plan);
    day =
        form.day("day", texts.say("import.day"), model.today()).hint(texts.say("import.day.hint"));
    day.control().dayProperty().bindBidirectional(model.effectiveProperty());
    form.row(day);
    model
        .firstProperty()
        .subscribe(first -> {
          Shown.when(!first, form.node());
        });
    model.dayProblemProperty().subscribe(this::showProblem);
    model.sheets().lockProperty().subscribe(this::lock);
    model.sheets().all().addListener((ListChangeListener<SheetChoice>) change -> show());
    Card sheets = new Card(Words.section(texts.say("import.sheets")), Gap.grow(list.node()));
    sheets.getStyleClass().add("side-card");
    HBox columns = Gap.LARGE.row(sheets, Gap.grow(new Card(Gap.grow(preview.node()))));
    columns.setFillHeight(true);
    form.node().getStyleClass().add("day-form");
    HBox bottom =
        Gap.MEDIUM.row(
            Buttons.secondary("import/back", texts.say("import.back"), model::back),
            form.node(),
            Gap.grow(plan));
    node = Gap.MEDIUM.column(Gap.grow(columns), bottom);
    show();
  }

  Node node() {
    return node;
  }

  private void show() {
    List<SheetChoice> all = model.sheets().all();
    Optional<SheetChoice> now =
        all.stream()
            .filter(s -> s.name().equals(shown))
            .findFirst()
            .or(() -> all.stream().findFirst());
    shown = now.map(SheetChoice::name).orElse(null);
    list.show(all, shown);
    now.ifPresent(preview::show);
  }

  private void select(SheetChoice sheet) {
    shown = sheet.name();
    show();
  }

  private void lock(String why) {
    if (why.isEmpty()) {
      plan.unlock();
    } else {
      plan.lock(why);
    }
  }

  private void showProblem(String problem) {
    if (problem.isEmpty()) {
      day.clearError();
    } else {
      day.showError(problem);
    }
  }

  private void plan() {
    if (form.understood()) {
      model.plan();
    }
  }
}
