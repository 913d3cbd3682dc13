package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The selected household: who lives in it, who represents it. */
final class HouseholdCard {
  private final RosterViewModel model;
  private final NameText names;
  private final Texts texts;
  private final Consumer<List<HouseholdLine>> link;
  private final Card card = new Card();

  HouseholdCard(
      RosterViewModel model, NameText names, Texts texts, Consumer<List<HouseholdLine>> link) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    this.link = link;
    card.setId("household");
    card.getStyleClass().add("side-card");
  }

  Node node() {
    return card;
  }

  void show(List<HouseholdLine> selected) {
    switch (selected.size()) {
      case 0 ->
          card.getChildren()
              .setAll(
                  new EmptyState(texts.say("household.none"), texts.say("household.none.next")));
      case 1 -> showOne(selected.getFirst());
      default ->
          card.getChildren()
              .setAll(
                  Words.section(texts.say("household.several", selected.size())),
                  Words.wrapped(Words.muted(texts.say("household.several.next"))),
                  linkButton(selected));
    }
  }

  private void showOne(HouseholdLine line) {
    VBox people = Gap.MEDIUM.column(line.members().stream().map(this::person).toArray(Node[]::new));
    ScrollPane scroll = new ScrollPane(people);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    String home = line.household().number() + "　" + names.shown(line.household().headName());
    CheckBox whole = new CheckBox(texts.say("household.whole-identity"));
    whole.setId("household/whole-identity");
    whole.setSelected(model.wholeIdentityProperty().get());
    whole.setOnAction(event -> model.wholeIdentityProperty().set(whole.isSelected()));
    card.getChildren()
        .setAll(
            Gap.TINY.column(
                Words.section(home), Words.wrapped(Words.muted(about(line))), address(line)),
            rule(),
            Gap.grow(scroll),
            rule(),
            whole,
            linkButton(List.of(line)));
  }

  private static Node address(HouseholdLine line) {
    Node address = Words.wrapped(Words.hint(line.household().address()));
    boolean told = !line.household().address().isEmpty();
    Shown.when(told, address);
    return address;
  }

  private String about(HouseholdLine line) {
    String people = texts.say("household.people", line.members().size());
    String representative =
        line.linked()
            ? names.shown(line.representativeWords())
            : texts.say("households.no-representative");
    return told(line.household().villageGroup(), people, representative);
  }

  private Node person(VillagerLine line) {
    FlowPane head = new FlowPane(Words.strong(names.shown(line.name())));
    head.getStyleClass().add("flow-small");
    head.getChildren().add(Words.muted(line.villager().relation()));
    Stream.of((line.standing() + "、" + line.offices()).split("、"))
        .filter(role -> !role.isEmpty())
        .forEach(role -> head.getChildren().add(new Tag(role, Tone.INFO)));
    String age =
        line.age() == VillagerLine.UNKNOWN
            ? texts.say("household.age-unknown")
            : texts.say("household.age", line.age());
    Node first = Words.wrapped(Words.muted(told(line.sex(), age, line.phones())));
    Node second =
        Words.wrapped(
            Words.hint(
                told(
                    line.identity(model.wholeIdentityProperty().get()),
                    line.villager().residence().label())));
    return Gap.TINY.column(head, first, second);
  }

  private static String told(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }

  private Node linkButton(List<HouseholdLine> selected) {
    return Buttons.secondary(
        "household/link", texts.say("household.link"), () -> link.accept(selected));
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }
}
