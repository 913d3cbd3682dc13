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
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Composition;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 代表与联系户: every label with its person; the households linked to the selected at the side. */
final class RepresentativesPane implements RosterPane {
  private final RosterViewModel model;
  private final RosterForms forms;
  private final NameText names;
  private final Texts texts;
  private final Warnings warnings = new Warnings();
  private final TablePanel<RepresentativeLine> table;
  private final TablePanel<HouseholdLine> linked;
  private final Card side = new Card();
  private final VBox node;

  RepresentativesPane(RosterViewModel model, RosterForms forms, NameText names, Texts texts) {
    this.model = model;
    this.forms = forms;
    this.names = names;
    this.texts = texts;
    table = made();
    linked =
        Tables.<HouseholdLine>table("linked-households")
            .text("number", texts.say("column.number"), 4.6, h -> h.household().number())
            .text("head", texts.say("column.head"), 6, h -> names.shown(h.household().headName()))
            .number("people", texts.say("column.people"), 4, h -> (long) h.members().size())
            .several()
            .bare()
            .empty(new EmptyState(texts.say("linked.none"), texts.say("linked.none.next")))
            .build();
    side.getStyleClass().add("side-card");
    table.onSelect(selected ->
        selected.ifPresentOrElse(
            this::showOne,
            () ->
                side.getChildren()
                    .setAll(
                        new EmptyState(
                            texts.say("representative.none"),
                            texts.say("representative.none.next")))));
    HBox columns = Gap.LARGE.row(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    columns.setFillHeight(true);
    node = Gap.MEDIUM.column(warnings.node(), Gap.grow(columns));
  }

  private TablePanel<RepresentativeLine> made() {
    return Tables.<RepresentativeLine>table("representatives")
        .text(
            "label",
            texts.say("column.label"),
            5,
            RepresentativeLine::label,
            r -> new HouseholdsPane.NaturalKey(r.label()))
        .drawn("name", texts.say("column.name"), 5.5, this::nameWords, this::name)
        .text("sex", texts.say("column.sex"), 3.4, RepresentativeLine::sex)
        .number("households", texts.say("column.households"), 5, r -> (long) r.households().size())
        .text("groups", texts.say("column.group"), 13, RepresentativeLine::groups)
        .text("from", texts.say("column.since"), 6.6, this::since)
        .sameBy(RepresentativeLine::label)
        .empty(
            new EmptyState(
                texts.say("representatives.none"), texts.say("representatives.none.next")))
        .build();
  }

  private String since(RepresentativeLine line) {
    TermLine term = line.term();
    return term == null ? "" : Days.from(term.term().term(), texts);
  }

  private String nameWords(RepresentativeLine line) {
    return line.named() ? names.shown(line.name()) : texts.say("representatives.unnamed");
  }

  private Node name(RepresentativeLine line) {
    return line.named() ? new Label(nameWords(line)) : new Tag(nameWords(line), Tone.DUE);
  }

  private void showOne(RepresentativeLine line) {
    linked.show(line.households());
    linked.table().getSelectionModel().clearSelection();
    FlowPane buttons =
        new FlowPane(
            Buttons.secondary(
                "representative/name", texts.say("representative.name"), () -> nameFor(line)),
            Buttons.secondary(
                "representative/link", texts.say("household.link"), () -> link(line)));
    buttons.getStyleClass().add("flow-small");
    side.getChildren()
        .setAll(
            Gap.TINY.column(
                Words.section(line.label() + "　" + nameWords(line)),
                Words.wrapped(
                    Words.muted(texts.say("representative.households", line.households().size())))),
            Gap.grow(linked),
            Words.wrapped(Words.hint(texts.say("representative.link.hint"))),
            buttons);
  }

  private void nameFor(RepresentativeLine line) {
    RosterPage page = model.pageProperty().get();
    if (page != null) {
      forms.nameRepresentative(page, line);
    }
  }

  private void link(RepresentativeLine line) {
    RosterPage page = model.pageProperty().get();
    List<HouseholdLine> chosen = linked.allSelected();
    if (page != null) {
      forms.link(page, chosen.isEmpty() ? line.households() : chosen);
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
    Composition body = page.composition();
    warnings
        .clear()
        .add(
            page.unlinked() > 0,
            "representatives/unlinked",
            Tone.DUE,
            texts.say("warning.unlinked.elsewhere", page.unlinked()))
        .add(
            page.unnamed() > 0,
            "representatives/unnamed",
            Tone.DUE,
            texts.say("warning.unnamed", page.unnamed()))
        .add(
            !body.enoughRepresentatives(),
            "representatives/too-few",
            Tone.BAD,
            texts.say("warning.too-few", body.members(), body.representatives()))
        .add(
            !body.enoughWomen(),
            "representatives/women",
            Tone.BAD,
            texts.say("warning.women", body.members(), body.women(), (body.members() + 2) / 3));
    table.show(page.representatives());
    table.selectSomething();
  }
}
