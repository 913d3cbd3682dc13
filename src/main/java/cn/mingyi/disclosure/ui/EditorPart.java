package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** The words of a bulletin: title, body, closing, who issues it. */
final class EditorPart {
  private static final Texts TEXTS = Texts.beside(EditorPart.class);

  private final BulletinViewModel model;
  private final FormField<DayField> until;
  private final FormField<TextArea> body;
  private final FormField<TextArea> closing;
  private final Card card;
  private final Card tail;

  EditorPart(BulletinViewModel model) {
    this.model = model;
    Form form = new Form("bulletin-form");
    Form end = new Form("bulletin-end");
    var title = form.text("title", TEXTS.say("editor.title")).weight(3);
    until = form.day("dataUntil", TEXTS.say("editor.until"), LocalDate.EPOCH);
    body = form.area("body", TEXTS.say("editor.body"), 5);
    closing = end.area("closing", TEXTS.say("editor.closing"), 2);
    var issuer = end.text("issuer", TEXTS.say("editor.issuer")).weight(2);
    var responsible = end.text("responsible", TEXTS.say("editor.responsible"));
    title.control().textProperty().bindBidirectional(model.titleProperty());
    until.control().dayProperty().bindBidirectional(model.dataUntilProperty());
    body.control().textProperty().bindBidirectional(model.bodyProperty());
    closing.control().textProperty().bindBidirectional(model.closingProperty());
    issuer.control().textProperty().bindBidirectional(model.issuerProperty());
    responsible.control().textProperty().bindBidirectional(model.responsibleProperty());
    form.row(title, until).row(body);
    end.row(closing).row(issuer, responsible);
    card = new Card(form.node());
    card.getStyleClass().add("tight");
    tail = new Card(end.node());
    tail.getStyleClass().add("tight");
  }

  /** What stands above the tables. */
  Node node() {
    return card;
  }

  /** What stands below them. */
  Node tail() {
    return tail;
  }

  void show() {
    // A table with hardly any prose needs the room itself.
    boolean prose = model.tablesProperty().get().isEmpty();
    body.control().setPrefRowCount(prose ? 14 : 2);
    body.hint(prose ? TEXTS.say("editor.body.hint") : "");
    closing.shown(!model.closingProperty().get().isEmpty() || !prose);
  }

  /** Goes to what was found and marks it. */
  void mark(Finding finding) {
    TextArea area =
        switch (finding.spot().part()) {
          case BODY -> body.control();
          case CLOSING -> closing.control();
          default -> null;
        };
    if (area != null) {
      area.requestFocus();
      area.selectRange(finding.spot().from(), finding.spot().to());
    }
  }
}
