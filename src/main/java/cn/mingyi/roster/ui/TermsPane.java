package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Office;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

/** 职务任期: who holds which office, from when and until when. */
final class TermsPane implements RosterPane {
  private final RosterViewModel model;
  private final RosterForms forms;
  private final TablePanel<TermLine> table;
  private final Node node;

  TermsPane(RosterViewModel model, RosterForms forms, NameText names, Texts texts) {
    this.model = model;
    this.forms = forms;
    table =
        Tables.<TermLine>table("terms")
            .text(
                "office",
                texts.say("column.office"),
                9,
                t -> t.term().office().label(),
                t -> t.term().office())
            .text("scope", texts.say("column.scope"), 7, t -> t.term().scope())
            .text("name", texts.say("column.name"), 6, t -> names.shown(t.person().name()))
            .text("sex", texts.say("column.sex"), 3.4, t -> t.person().sex())
            .text("from", texts.say("column.from"), 7, t -> Days.from(t.term().term(), texts))
            .text("to", texts.say("column.to"), 7, t -> Days.to(t.term().term(), texts))
            .text("group", texts.say("column.group"), 8, t -> t.person().household().villageGroup())
            .text("number", texts.say("column.number"), 5, t -> t.person().household().number())
            .text("phone", texts.say("column.phone"), 8, t -> t.person().phones())
            .empty(new EmptyState(texts.say("terms.none"), texts.say("terms.none.next")))
            .sameBy(row -> row.term().id())
            .build();
    ToggleButton leaders = new ToggleButton(texts.say("terms.without-representatives"));
    leaders.setId("terms/without-representatives");
    leaders.getStyleClass().add("chip");
    leaders
        .selectedProperty()
        .subscribe(on -> table.narrow(row -> !on || row.term().office() != Office.REPRESENTATIVE));
    table.tools(
        leaders,
        Buttons.secondary("terms/appoint", texts.say("terms.appoint"), this::appoint),
        Buttons.secondary("terms/end", texts.say("terms.end"), this::end));
    node = new Card(Gap.grow(table)).flush();
  }

  private void appoint() {
    RosterPage page = model.pageProperty().get();
    if (page != null) {
      forms.appoint(page);
    }
  }

  private void end() {
    RosterPage page = model.pageProperty().get();
    if (page != null) {
      forms.endOffice(page, table.selected().orElse(null));
    }
  }

  @Override
  public TablePanel<?> table() {
    return table;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(RosterPage page) {
    table.show(page.terms());
  }
}
