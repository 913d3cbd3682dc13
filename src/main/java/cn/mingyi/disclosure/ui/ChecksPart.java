package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Sign;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 送审前检查: what is met, what is missing, and the numbers of persons that are still to be read. */
final class ChecksPart {
  private static final Texts TEXTS = Texts.beside(ChecksPart.class);

  private final BulletinViewModel model;
  private final BulletinActions actions;
  private final EditorPart editor;
  private final Checklist checklist = new Checklist();
  private final VBox found = Gap.TINY.column();
  private final Card card;

  ChecksPart(BulletinViewModel model, BulletinActions actions, EditorPart editor) {
    this.model = model;
    this.actions = actions;
    this.editor = editor;
    card = Card.titled(TEXTS.say("checks.title"), "").with(checklist, found);
    card.getStyleClass().add("tight");
    card.setId("bulletin/checks");
    model.gate().subscribe(this::show);
    model.findings().subscribe(this::show);
  }

  private void show() {
    checklist.show(
        model.gate().stream()
            .filter(c -> c.met() || c.rule() != ReviewBulletin.Rule.PRIVACY)
            .toList());
    found.getChildren().clear();
    if (model.findings().isEmpty()) {
      return;
    }
    found
        .getChildren()
        .add(
            Gap.SMALL.row(
                Words.strong(TEXTS.say("checks.found", model.findings().size())),
                Buttons.secondary("checks/mask", TEXTS.say("checks.mask"), actions::mask)));
    model.findings().forEach(f -> found.getChildren().add(line(f)));
  }

  private Node line(Finding finding) {
    var row =
        Gap.SMALL.row(
            Words.plain(Sign.NO.glyph()),
            Words.wrapped(Words.plain(finding.words())),
            Buttons.link("checks/see", TEXTS.say("checks.see"), () -> editor.mark(finding)),
            Buttons.link(
                "checks/release", TEXTS.say("checks.release"), () -> actions.release(finding)));
    row.getStyleClass().addAll("check-line", "unmet");
    return row;
  }

  Node node() {
    return card;
  }
}
