package cn.mingyi.roster.ui;

import cn.mingyi.kernel.NaturalOrder;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 户: every household; the people of the selected one at the side. */
final class HouseholdsPane implements RosterPane {
  private final RosterViewModel model;
  private final RosterForms forms;
  private final NameText names;
  private final Texts texts;
  private final Warnings warnings = new Warnings();
  private final ToggleButton onlyUnlinked;
  private final TablePanel<HouseholdLine> table;
  private final HouseholdCard side;
  private final VBox node;

  HouseholdsPane(RosterViewModel model, RosterForms forms, NameText names, Texts texts) {
    this.model = model;
    this.forms = forms;
    this.names = names;
    this.texts = texts;
    table = made();
    onlyUnlinked = new ToggleButton(texts.say("households.unlinked"));
    onlyUnlinked.setId("households/unlinked");
    onlyUnlinked.getStyleClass().add("chip");
    onlyUnlinked.selectedProperty().subscribe(this::narrow);
    table.tools(onlyUnlinked);
    side = new HouseholdCard(model, names, texts, this::link);
    table
        .table()
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<HouseholdLine>) change -> showSelected());
    model.wholeIdentityProperty().subscribe(this::showSelected);
    HBox columns = Gap.LARGE.row(Gap.grow(new Card(Gap.grow(table)).flush()), side.node());
    columns.setFillHeight(true);
    node = Gap.MEDIUM.column(warnings.node(), Gap.grow(columns));
  }

  private TablePanel<HouseholdLine> made() {
    return Tables.<HouseholdLine>table("households")
        .text(
            "number",
            texts.say("column.number"),
            4.6,
            h -> h.household().number(),
            h -> new NaturalKey(h.household().number()))
        .text("head", texts.say("column.head"), 5, h -> names.shown(h.household().headName()))
        .text(
            "group",
            texts.say("column.group"),
            7,
            h -> h.household().villageGroup(),
            h -> new NaturalKey(h.household().villageGroup()))
        .number("people", texts.say("column.people"), 4, h -> (long) h.members().size())
        .drawn(
            "representative",
            texts.say("column.representative"),
            8.5,
            this::representativeWords,
            this::representative)
        .text("address", texts.say("column.address"), 10, h -> h.household().address())
        .hidden()
        .text("grid", texts.say("column.grid"), 7, h -> h.household().microGrid())
        .hidden()
        .sameBy(h -> h.household().id())
        .several()
        .build();
  }

  /** Sorts 9 before 010. */
  record NaturalKey(String text) implements Comparable<NaturalKey> {
    @Override
    public int compareTo(NaturalKey other) {
      return NaturalOrder.INSTANCE.compare(text, other.text);
    }
  }

  private String representativeWords(HouseholdLine line) {
    return line.linked()
        ? names.shown(line.representativeWords())
        : texts.say("households.no-representative");
  }

  private Node representative(HouseholdLine line) {
    return line.linked()
        ? new Label(representativeWords(line))
        : new Tag(representativeWords(line), Tone.DUE);
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
    int unlinked = page.unlinked();
    warnings
        .clear()
        .add(
            unlinked > 0,
            "households/warning",
            Tone.DUE,
            texts.say("warning.unlinked", unlinked),
            Buttons.link(
                "households/show-unlinked",
                texts.say("warning.unlinked.show"),
                () -> onlyUnlinked.setSelected(true)));
    Shown.when(unlinked > 0, onlyUnlinked);
    if (unlinked == 0) {
      onlyUnlinked.setSelected(false);
    }
    table.show(page.households());
    table.selectSomething();
    showSelected();
  }

  private void narrow(boolean toUnlinked) {
    table.narrow(row -> !toUnlinked || !row.linked());
    table.selectSomething();
  }

  private void showSelected() {
    side.show(table.allSelected());
  }

  private void link(List<HouseholdLine> households) {
    RosterPage page = model.pageProperty().get();
    if (page != null) {
      forms.link(page, households);
    }
  }
}
