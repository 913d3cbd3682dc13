package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The lists of a dry run: refused, warned, new, changed, missing. */
final class DryRunTables {
  private record Part(ToggleButton chip, TablePanel<?> table, Node node, String label) {}

  private final ImportViewModel model;
  private final NameText names;
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();
  private final List<Part> parts = new ArrayList<>();
  private final StackPane content = new StackPane();
  private final TablePanel<DryRun.RowLine> refused;
  private final TablePanel<DryRun.RowLine> warned;
  private final TablePanel<DryRun.AddedLine> added;
  private final TablePanel<DryRun.ChangeLine> changes;
  private final TablePanel<DryRun.MissingLine> missing;
  private final VBox node;

  DryRunTables(ImportViewModel model, NameText names, Texts texts) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    refused = rows("import-refused", texts.say("dry.refused.none"));
    warned = rows("import-warned", texts.say("dry.warned.none"));
    added = added();
    changes = changes();
    missing = missing();
    part(
        "refused",
        refused,
        withDetail(refused, "import/refused-row"),
        texts.say("dry.part.refused"));
    part("warned", warned, withDetail(warned, "import/warned-row"), texts.say("dry.part.warned"));
    part("added", added, added, texts.say("dry.part.added"));
    part("changes", changes, changes, texts.say("dry.part.changes"));
    part("missing", missing, missing, texts.say("dry.part.missing"));
    group
        .selectedToggleProperty()
        .addListener((value, before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else {
            showPart(now);
          }
        });
    FlowPane chips = new FlowPane(parts.stream().map(Part::chip).toArray(Node[]::new));
    chips.getStyleClass().add("flow-small");
    node = Gap.SMALL.column(chips, Gap.grow(content));
  }

  Node node() {
    return node;
  }

  void show(DryRun run) {
    refused.show(run.refused());
    warned.show(run.warned());
    added.show(run.added());
    changes.show(run.changes());
    missing.show(run.missing());
    refused.table().getSelectionModel().selectFirst();
    warned.table().getSelectionModel().selectFirst();
    List<Integer> counts =
        List.of(
            run.plan().refused(),
            run.plan().warned(),
            run.added().size(),
            run.changes().size(),
            run.missing().size());
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).chip().setText(parts.get(i).label() + String.format(" %,d", counts.get(i)));
    }
    Part first =
        parts.stream()
            .filter(p -> !p.table().rows().isEmpty())
            .findFirst()
            .orElse(parts.getFirst());
    group.selectToggle(first.chip());
  }

  private void showPart(Toggle chip) {
    parts.stream()
        .filter(p -> p.chip().equals(chip))
        .forEach(p -> content.getChildren().setAll(p.node()));
  }

  private void part(String name, TablePanel<?> table, Node shown, String label) {
    ToggleButton chip = new ToggleButton();
    chip.setId("import/part-" + name);
    chip.getStyleClass().addAll("chip", "segment");
    chip.setToggleGroup(group);
    parts.add(new Part(chip, table, shown, label));
  }

  /** The whole reason of the selected row under the table: a cell may cut it. */
  private Node withDetail(TablePanel<DryRun.RowLine> table, String id) {
    Label detail = Words.wrapped(Words.plain(""));
    detail.setId(id);
    table.onSelect(row ->
        detail.setText(
            row.map(r -> texts.say("dry.place", r.sheet(), r.row(), r.column(), r.reason()))
                .orElse("")));
    return Gap.SMALL.column(Gap.grow(table), detail);
  }

  private TablePanel<DryRun.RowLine> rows(String id, String none) {
    return Tables.<DryRun.RowLine>table(id)
        .text("sheet", texts.say("column.sheet"), 6, DryRun.RowLine::sheet)
        .number("row", texts.say("column.row"), 3, r -> (long) r.row())
        .text("column", texts.say("column.column"), 7, DryRun.RowLine::column)
        .text("household", texts.say("column.household"), 4, r -> names.shown(r.household()))
        .text("name", texts.say("column.name"), 5, r -> names.shown(r.name()))
        .text("reason", texts.say("column.reason"), 46, DryRun.RowLine::reason)
        .empty(new EmptyState(none, ""))
        .build();
  }

  private TablePanel<DryRun.AddedLine> added() {
    return Tables.<DryRun.AddedLine>table("import-added")
        .text("number", texts.say("column.number"), 6, DryRun.AddedLine::number)
        .text("head", texts.say("column.head"), 8, a -> names.shown(a.head()))
        .text("name", texts.say("column.name"), 8, a -> names.shown(a.name()))
        .text("relation", texts.say("column.relation"), 8, DryRun.AddedLine::relation)
        .text("group", texts.say("column.group"), 10, DryRun.AddedLine::group)
        .empty(new EmptyState(texts.say("dry.added.none"), ""))
        .build();
  }

  private TablePanel<DryRun.ChangeLine> changes() {
    return Tables.<DryRun.ChangeLine>table("import-changes")
        .text("number", texts.say("column.number"), 5, DryRun.ChangeLine::number)
        .text("name", texts.say("column.whom"), 8, c -> names.shown(whom(c)))
        .text("field", texts.say("column.field"), 7, DryRun.ChangeLine::field)
        .text("before", texts.say("column.before"), 15, c -> names.shown(c.before()))
        .text("after", texts.say("column.after"), 15, c -> names.shown(c.after()))
        .empty(new EmptyState(texts.say("dry.changes.none"), ""))
        .build();
  }

  private String whom(DryRun.ChangeLine line) {
    return line.household() ? texts.say("dry.whole-household", line.name()) : line.name();
  }

  private TablePanel<DryRun.MissingLine> missing() {
    TablePanel<DryRun.MissingLine> table =
        Tables.<DryRun.MissingLine>table("import-missing")
            .drawn("leaves", texts.say("column.leaves"), 7, this::leavesWords, this::leaves)
            .text("number", texts.say("column.number"), 5, DryRun.MissingLine::number)
            .text("name", texts.say("column.whom"), 9, m -> names.shown(whom(m)))
            .text("relation", texts.say("column.relation"), 8, DryRun.MissingLine::relation)
            .empty(new EmptyState(texts.say("dry.missing.none"), ""))
            .build();
    table.tools(
        Buttons.secondary("import/all-leave", texts.say("dry.all-leave"), () -> allLeave(true)),
        Buttons.secondary("import/all-stay", texts.say("dry.all-stay"), () -> allLeave(false)));
    model.leaving().addListener((SetChangeListener<UUID>) change -> table.reword());
    return table;
  }

  private void allLeave(boolean now) {
    missing.table().getItems().forEach(m -> model.leave(m.id(), now));
  }

  private String whom(DryRun.MissingLine line) {
    return line.household() ? texts.say("dry.whole-household", line.name()) : line.name();
  }

  private String leavesWords(DryRun.MissingLine line) {
    return model.leaving().contains(line.id()) ? texts.say("dry.leaves") : texts.say("dry.stays");
  }

  private Node leaves(DryRun.MissingLine line) {
    CheckBox box = new CheckBox(leavesWords(line));
    box.setId("import/leaves-" + line.number() + "-" + line.name());
    box.setSelected(model.leaving().contains(line.id()));
    box.setOnAction(event -> model.leave(line.id(), box.isSelected()));
    return box;
  }
}
