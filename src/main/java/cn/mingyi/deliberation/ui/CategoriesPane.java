package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 类别: who may decide what, and where 民议 is spared by the village assembly's own rule. */
final class CategoriesPane {
  private static final Texts TEXTS = Texts.beside(CategoriesPane.class);

  private final RulesViewModel model;
  private final RulePane<CategoryLine> pane;

  CategoriesPane(RulesViewModel model) {
    this.model = model;
    pane =
        new RulePane<>(
            Tables.<CategoryLine>table("categories")
                .text("label", TEXTS.say("categories.label"), 17, l -> l.now().label())
                .text("deciders", TEXTS.say("categories.deciders"), 15, CategoryLine::deciders)
                .tag("consultation", TEXTS.say("categories.consultation"), 6, this::consultation)
                .bare()
                .sameBy(l -> l.now().key())
                .build(),
            selected -> show(selected.row(), selected.detail()));
  }

  private Tag.Words consultation(CategoryLine line) {
    return line.exempt()
        ? new Tag.Words(TEXTS.say("categories.exempt"), Tone.DUE)
        : new Tag.Words(TEXTS.say("categories.needed"), Tone.NEUTRAL);
  }

  Node node() {
    return pane.node();
  }

  void refresh() {
    pane.show(model.categories());
  }

  private void show(CategoryLine line, VBox detail) {
    Category now = line.now();
    detail
        .getChildren()
        .addAll(
            Words.wrapped(Words.section(now.label())),
            ThresholdsPane.fact(TEXTS.say("categories.deciders"), line.deciders()),
            ThresholdsPane.fact(TEXTS.say("rules.source"), now.source()),
            ThresholdsPane.fact(
                TEXTS.say("categories.consultation"),
                line.exempt()
                    ? TEXTS.say("categories.exempt.by", now.exemptionRule())
                    : TEXTS.say("categories.needed.words")),
            Gap.MEDIUM.row(
                line.exempt()
                    ? Buttons.secondary(
                        "categories/consult", TEXTS.say("consult.do"), () -> consult(line))
                    : Buttons.secondary(
                        "categories/exempt", TEXTS.say("exempt.do"), () -> exempt(line))));
    if (line.history().size() > 1) {
      detail
          .getChildren()
          .addAll(
              Words.strong(TEXTS.say("rules.history")),
              new Timeline(line.history().stream().map(c -> entry(line, c)).toList()));
    }
  }

  private Timeline.Entry entry(CategoryLine line, Category each) {
    return new Timeline.Entry(
        ThresholdLine.since(each.validFrom()),
        each.exemptionRule().isEmpty()
            ? TEXTS.say("categories.needed")
            : TEXTS.say("categories.exempt"),
        each.exemptionRule(),
        ThresholdsPane.standing(
            each.equals(line.now()), each.validFrom().isAfter(model.tools().today())));
  }

  private void exempt(CategoryLine line) {
    ScreenTools tools = model.tools();
    Form form = new Form("exemption-form");
    var rule =
        form.area("ruleText", TEXTS.say("exempt.rule"), 4).hint(TEXTS.say("exempt.rule.hint"));
    var from = form.day("validFrom", TEXTS.say("rules.form.from"), tools.today());
    from.control().dayProperty().set(tools.today());
    form.add(Words.wrapped(Words.muted(TEXTS.say("exempt.note")))).row(rule).row(from);
    tools
        .dialogs()
        .form(
            TEXTS.say("exempt.head", line.now().label()),
            form,
            TEXTS.say("exempt.submit"),
            open -> {
              String text = rule.control().getText();
              LocalDate first = from.control().dayProperty().get();
              tools.submit(
                  open,
                  () -> {
                    model.keepRules().exempt(line.now().key(), text, first);
                    return line;
                  },
                  done -> model.load());
            });
  }

  private void consult(CategoryLine line) {
    ScreenTools tools = model.tools();
    Form form = new Form("consult-form");
    var from = form.day("validFrom", TEXTS.say("rules.form.from"), tools.today());
    from.control().dayProperty().set(tools.today());
    form.row(from);
    tools
        .dialogs()
        .form(
            TEXTS.say("consult.head", line.now().label()),
            form,
            TEXTS.say("consult.do"),
            open -> {
              LocalDate first = from.control().dayProperty().get();
              tools.submit(
                  open,
                  () -> {
                    model.keepRules().consultAgain(line.now().key(), first);
                    return line;
                  },
                  done -> model.load());
            });
  }
}
