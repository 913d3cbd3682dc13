package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 授权: what 村民会议 lets 村民代表会议 decide, how far and how long. */
final class AuthorisationsPane {
  private static final Texts TEXTS = Texts.beside(AuthorisationsPane.class);

  private final RulesViewModel model;
  private final RulePane<AuthorisationLine> pane;

  AuthorisationsPane(RulesViewModel model) {
    this.model = model;
    pane =
        new RulePane<>(
            Tables.<AuthorisationLine>table("authorisations")
                .text("category", TEXTS.say("grant.category"), 14, AuthorisationLine::category)
                .text("scope", TEXTS.say("grant.scope"), 12, l -> l.given().scope())
                .text("days", TEXTS.say("grant.validity"), 12, AuthorisationLine::days)
                .tag("standing", TEXTS.say("grant.standing"), 6, AuthorisationLine::standing)
                .bare()
                .empty(new EmptyState(TEXTS.say("grant.empty"), TEXTS.say("grant.empty.next")))
                .sameBy(l -> l.given().id())
                .build(),
            selected -> show(selected.row(), selected.detail()));
  }

  Node node() {
    return pane.node();
  }

  void refresh() {
    pane.show(model.authorisations());
  }

  private void show(AuthorisationLine line, VBox detail) {
    Tag.Words standing = line.standing();
    detail
        .getChildren()
        .addAll(
            Words.wrapped(Words.section(line.category())),
            new Tag(standing.words(), standing.tone()),
            ThresholdsPane.fact(TEXTS.say("grant.scope"), line.given().scope()),
            ThresholdsPane.fact(TEXTS.say("grant.on"), line.given().grantedOn().toString()),
            ThresholdsPane.fact(TEXTS.say("grant.validity"), line.days()),
            ThresholdsPane.fact(TEXTS.say("grant.document"), line.given().document()),
            Words.wrapped(Words.hint(TEXTS.say("grant.law"))));
  }

  /** 登记授权. */
  void ask() {
    ScreenTools tools = model.tools();
    Form form = new Form("authorisation-form");
    var category =
        form.choice("category", TEXTS.say("grant.category"), model.delegable(), Category::label)
            .hint(TEXTS.say("grant.category.hint"));
    var scope =
        form.area("scope", TEXTS.say("grant.scope"), 2).example(TEXTS.say("grant.scope.example"));
    var granted = form.day("grantedOn", TEXTS.say("grant.on"), tools.today());
    var from = form.day("validFrom", TEXTS.say("grant.from"), tools.today());
    var to = form.day("validTo", TEXTS.say("grant.to"), tools.today());
    var document =
        form.text("document", TEXTS.say("grant.document"))
            .example(TEXTS.say("grant.document.example"));
    form.row(category).row(scope).row(granted, from, to).row(document);
    tools
        .dialogs()
        .form(
            TEXTS.say("grant.new"),
            form,
            TEXTS.say("grant.submit"),
            open -> {
              Category chosen = category.control().getValue();
              KeepRules.Grant given =
                  new KeepRules.Grant(
                      chosen == null ? "" : chosen.key(),
                      scope.control().getText(),
                      granted.control().dayProperty().get(),
                      from.control().dayProperty().get(),
                      to.control().dayProperty().get(),
                      document.control().getText());
              tools.submit(
                  open,
                  () -> {
                    model.keepRules().authorise(given);
                    return given;
                  },
                  done -> model.load());
            });
  }
}
