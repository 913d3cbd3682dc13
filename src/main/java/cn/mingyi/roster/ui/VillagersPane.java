package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** 村民: every person. */
final class VillagersPane implements RosterPane {
  private final RosterViewModel model;
  private final NameText names;
  private final Texts texts;
  private final Warnings warnings = new Warnings();
  private final ToggleGroup group = new ToggleGroup();
  private final TablePanel<VillagerLine> table;
  private final ToggleButton withoutBirthDate;
  private final VBox node;

  VillagersPane(RosterViewModel model, NameText names, Texts texts) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    table = made();
    ToggleButton adults =
        chip("villagers/adults", texts.say("villagers.adults"), VillagerLine::adult);
    withoutBirthDate =
        chip(
            "villagers/without-birth-date",
            texts.say("villagers.without-birth-date"),
            v -> v.age() == VillagerLine.UNKNOWN);
    group
        .selectedToggleProperty()
        .subscribe(on -> {
          if (on == null) {
            table.narrow(row -> true);
          }
        });
    CheckBox whole = new CheckBox(texts.say("household.whole-identity"));
    whole.setId("villagers/whole-identity");
    whole.selectedProperty().bindBidirectional(model.wholeIdentityProperty());
    model.wholeIdentityProperty().subscribe(table::reword);
    table.tools(adults, withoutBirthDate, whole);
    node = Gap.MEDIUM.column(warnings.node(), Gap.grow(new Card(Gap.grow(table)).flush()));
  }

  private TablePanel<VillagerLine> made() {
    return Tables.<VillagerLine>table("villagers")
        .text("name", texts.say("column.name"), 5, v -> names.shown(v.name()))
        .text("sex", texts.say("column.sex"), 3.2, VillagerLine::sex)
        .text("age", texts.say("column.age"), 3.2, VillagerLine::ageWords, VillagerLine::age)
        .text("relation", texts.say("column.kin"), 4.6, v -> v.villager().relation())
        .text(
            "number",
            texts.say("column.number"),
            4.6,
            v -> v.household().number(),
            v -> new HouseholdsPane.NaturalKey(v.household().number()))
        .text(
            "group",
            texts.say("column.group"),
            7,
            v -> v.household().villageGroup(),
            v -> new HouseholdsPane.NaturalKey(v.household().villageGroup()))
        .text(
            "identity",
            texts.say("column.identity"),
            11,
            v -> v.identity(model.wholeIdentityProperty().get()))
        .text("phone", texts.say("column.phone"), 7.6, VillagerLine::phones)
        .text(
            "residence", texts.say("column.residence"), 3.8, v -> v.villager().residence().label())
        .hidden()
        .text("roles", texts.say("column.roles"), 7, VillagerLine::roles)
        .text("note", texts.say("column.note"), 7, v -> v.villager().note())
        .hidden()
        .sameBy(v -> v.villager().id())
        .build();
  }

  private ToggleButton chip(String id, String words, Predicate<VillagerLine> keeps) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.selectedProperty()
        .subscribe(on -> {
          if (on) {
            table.narrow(keeps);
          }
        });
    return chip;
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
    int unknown = page.withoutBirthDate();
    warnings
        .clear()
        .add(
            unknown > 0,
            "villagers/warning",
            Tone.DUE,
            texts.say("warning.birth-date", unknown),
            Buttons.link(
                "villagers/show-without-birth-date",
                texts.say("warning.birth-date.show"),
                () -> withoutBirthDate.setSelected(true)));
    Shown.when(unknown > 0, withoutBirthDate);
    if (unknown == 0) {
      withoutBirthDate.setSelected(false);
    }
    table.show(page.villagers());
  }
}
