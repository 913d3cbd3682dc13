package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.usecase.ConsultationPapers.Poster;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Chips;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Wall;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 百户墙: every household one cell, grouped as the clerk thinks of the village. */
final class WallPane {
  private static final Texts TEXTS = Texts.beside(WallPane.class);

  private enum Grouping {
    GROUP(FrozenHousehold::villageGroup),
    REPRESENTATIVE(h -> (h.representativeLabel() + " " + h.representativeName()).strip()),
    MICRO_GRID(FrozenHousehold::microGrid);

    private final Function<FrozenHousehold, String> key;

    Grouping(Function<FrozenHousehold, String> key) {
      this.key = key;
    }
  }

  private final ConsultationViewModel model;
  private final Wall<HouseholdRow> wall = new Wall<>("wall", r -> r.household().id(), this::face);
  private final List<Node> tools;
  private final VBox node;
  private Grouping grouping = Grouping.GROUP;
  private @Nullable HouseholdState only;
  private int prefix;

  /**
   * @param files what exports and imports the households that the wall shows
   */
  WallPane(ConsultationViewModel model, RoundPapers papers, List<Node> files) {
    this.model = model;
    Chips groupings =
        new Chips()
            .add("wall/by-group", TEXTS.say("wall.group"), () -> group(Grouping.GROUP))
            .add(
                "wall/by-representative",
                TEXTS.say("wall.representative"),
                () -> group(Grouping.REPRESENTATIVE))
            .add("wall/by-grid", TEXTS.say("wall.grid"), () -> group(Grouping.MICRO_GRID));
    Chips zooms =
        new Chips()
            .add("wall/small", TEXTS.say("wall.small"), () -> zoom(Wall.Zoom.SMALL))
            .add("wall/medium", TEXTS.say("wall.medium"), () -> zoom(Wall.Zoom.MEDIUM))
            .add("wall/large", TEXTS.say("wall.large"), () -> zoom(Wall.Zoom.LARGE));
    tools =
        List.of(
            groupings,
            zooms,
            Buttons.link("wall/print-a4", TEXTS.say("wall.a4"), () -> papers.wall(Poster.A4)),
            Buttons.link("wall/print-a3", TEXTS.say("wall.a3"), () -> papers.wall(Poster.A3)));
    FlowPane head = new FlowPane(legend());
    head.getStyleClass().add("flow-line");
    head.getChildren().addAll(files);
    node = new VBox(head, Gap.grow(wall));
    node.getStyleClass().addAll("gap-8", "wall-pane");
    wall.onChoose(model.selectedProperty()::set);
    model.rows().subscribe(this::refresh);
    model
        .selectedProperty()
        .subscribe(row -> {
          wall.selectedProperty().set(row);
          if (row != null) {
            wall.reveal(row);
          }
        });
  }

  Node node() {
    return node;
  }

  /** What changes how the wall is drawn. */
  List<Node> tools() {
    return tools;
  }

  Node keys() {
    return wall.node();
  }

  /** The legend is the filter too: a state is pressed to see only its households. */
  private Node legend() {
    Chips states = new Chips().add("wall/all", TEXTS.say("chip.all"), () -> only(null));
    Arrays.stream(HouseholdState.values())
        .forEach(s -> states.add("wall/only-" + s.ordinal(), s.words(), () -> only(s)));
    states.getStyleClass().add("wall-legend");
    return states;
  }

  private void group(Grouping by) {
    grouping = by;
    refresh();
  }

  private void zoom(Wall.Zoom to) {
    wall.zoomProperty().set(to);
  }

  private void only(@Nullable HouseholdState state) {
    only = state;
    refresh();
  }

  private void refresh() {
    prefix = common(model.rows().stream().map(r -> r.household().code()).toList());
    Map<String, List<HouseholdRow>> groups =
        model.rows().stream()
            .collect(
                Collectors.groupingBy(
                    r -> grouping.key.apply(r.household()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    wall.show(
        groups.entrySet().stream()
            .map(e -> group(e.getKey(), e.getValue()))
            .filter(g -> !g.cells().isEmpty())
            .toList());
  }

  private Wall.Group<HouseholdRow> group(String name, List<HouseholdRow> rows) {
    long due = rows.stream().filter(r -> r.exclusion() == null).count();
    long open = rows.stream().filter(HouseholdRow::pending).count();
    String title = name.isEmpty() ? TEXTS.say("round.noGroup") : name;
    boolean done = open == 0 && due > 0;
    return new Wall.Group<>(
        title,
        done
            ? TEXTS.say("wall.done", rows.size())
            : TEXTS.say("wall.open", rows.size(), due - open, due),
        done ? Tone.OK : Tone.NEUTRAL,
        rows.stream().filter(r -> only == null || r.state() == only).toList());
  }

  private Wall.Face face(HouseholdRow row) {
    HouseholdState state = row.state();
    return new Wall.Face(
        row.household().code().substring(prefix),
        row.household().name(),
        state.glyph(),
        state.label(),
        state.tone());
  }

  /** How many characters all codes begin with: they say nothing on a small cell. */
  private static int common(List<String> codes) {
    if (codes.size() < 2) {
      return 0;
    }
    String first = codes.getFirst();
    int same = first.length();
    for (String code : codes) {
      int i = 0;
      while (i < Math.min(same, code.length() - 1) && code.charAt(i) == first.charAt(i)) {
        i++;
      }
      same = Math.min(same, i);
    }
    return same;
  }
}
