package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.PartyStanding;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** 党员: who belongs to the village's party branch, and since when. */
final class PartyPane implements RosterPane {
  private final RosterViewModel model;
  private final TablePanel<PartyLine> table;
  private final Node node;

  PartyPane(RosterViewModel model, RosterForms forms, NameText names, Texts texts) {
    this.model = model;
    table =
        Tables.<PartyLine>table("party")
            .text("name", texts.say("column.name"), 6, p -> names.shown(p.person().name()))
            .tag("standing", texts.say("column.standing"), 6, PartyPane::standing)
            .text(
                "from", texts.say("column.since"), 7, p -> Days.from(p.member().validity(), texts))
            .text("sex", texts.say("column.sex"), 4, p -> p.person().sex())
            .text(
                "age",
                texts.say("column.age"),
                4,
                p -> p.person().ageWords(),
                p -> p.person().age())
            .text("group", texts.say("column.group"), 8, p -> p.person().household().villageGroup())
            .text("number", texts.say("column.number"), 5, p -> p.person().household().number())
            .text("phone", texts.say("column.phone"), 8, p -> p.person().phones())
            .text("offices", texts.say("column.offices"), 9, p -> p.person().offices())
            .empty(new EmptyState(texts.say("party.none"), texts.say("party.none.next")))
            .sameBy(row -> row.member().id())
            .build();
    table.tools(
        Buttons.secondary(
            "party/admit", texts.say("party.admit"), () -> with((page, line) -> forms.admit(page))),
        Buttons.secondary("party/confirm", texts.say("party.confirm"), () -> with(forms::confirm)),
        Buttons.secondary("party/end", texts.say("party.end"), () -> with(forms::endMembership)));
    node = new Card(Gap.grow(table)).flush();
  }

  private static Tag.Words standing(PartyLine line) {
    PartyStanding standing = line.member().standing();
    return new Tag.Words(standing.label(), standing == PartyStanding.FULL ? Tone.OK : Tone.NEUTRAL);
  }

  private void with(BiConsumer<RosterPage, @Nullable PartyLine> form) {
    RosterPage page = model.pageProperty().get();
    if (page != null) {
      form.accept(page, table.selected().orElse(null));
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
    table.show(page.party());
  }
}
