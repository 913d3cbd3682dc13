package cn.mingyi.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WallTest extends WindowTest {
  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

  /** Two with the same number are the same household, whatever was recorded. */
  record Household(int number, boolean asked) {
    String code() {
      return "%04d".formatted(number);
    }
  }

  private @Nullable Wall<Household> wall;
  private @Nullable StackPane room;
  private final List<Integer> chosen = new ArrayList<>();

  @Test
  void arrows_go_where_the_grid_shows_the_next_cell() {
    show(500, List.of(17, 30, 12));
    int columns = columns();
    assertThat(columns).isBetween(6, 11);
    keys(KeyCode.RIGHT);
    assertThat(inHand()).as("the first, when none was in hand").isEqualTo(1);
    keys(KeyCode.RIGHT);
    keys(KeyCode.RIGHT);
    keys(KeyCode.LEFT);
    assertThat(inHand()).isEqualTo(2);
    keys(KeyCode.DOWN);
    assertThat(under(2)).as("straight below").isEqualTo(inHand());
    keys(KeyCode.UP);
    assertThat(inHand()).isEqualTo(2);
    keys(KeyCode.UP);
    assertThat(inHand()).as("nothing is above").isEqualTo(2);
    int edge = columns;
    onScreen(() -> wall().choose(new Household(edge, false)));
    keys(KeyCode.DOWN);
    assertThat(inHand()).as("the last of a shorter line").isEqualTo(Math.min(17, 2 * columns));
    onScreen(() -> wall().choose(new Household(17, false)));
    int column = (17 - 1) % columns;
    keys(KeyCode.DOWN);
    assertThat(inHand()).as("past the head of the next group").isEqualTo(17 + column + 1);
    keys(KeyCode.UP);
    assertThat(inHand()).isEqualTo(17);
    keys(KeyCode.END);
    assertThat(inHand()).isEqualTo(59);
    keys(KeyCode.RIGHT);
    assertThat(inHand()).as("nothing follows").isEqualTo(59);
    keys(KeyCode.HOME);
    assertThat(inHand()).isEqualTo(1);
    assertThat(chosen).contains(59, 1);
  }

  @Test
  void a_click_chooses_the_cell() {
    show(500, List.of(17, 30));
    onScreen(() -> cell(20).setId("wanted"));
    press("wanted");
    assertThat(inHand()).isEqualTo(20);
    assertThat(chosen).containsExactly(20);
    assertThat(marked()).containsExactly("0020");
  }

  @Test
  void a_cell_that_is_seen_does_not_move_when_it_is_chosen() {
    show(500, List.of(17, 300));
    onScreen(() -> cell(60).setId("wanted"));
    double before = fromScreen(() -> onWall(cell(60)).getMinY());
    press("wanted");
    onScreen(() -> wall().reveal(new Household(60, false)));
    keys(KeyCode.RIGHT);
    assertThat(inHand()).isEqualTo(61);
    assertThat(fromScreen(() -> onWall(cell(60)).getMinY())).isEqualTo(before);
  }

  @Test
  void the_cell_in_hand_is_known_again_after_the_wall_was_filled_anew() {
    show(500, List.of(17, 30));
    onScreen(() -> wall().choose(new Household(20, false)));
    fill(List.of(17, 30), true);
    assertThat(inHand()).isEqualTo(20);
    assertThat(marked()).containsExactly("0020 ✓");
    keys(KeyCode.RIGHT);
    assertThat(inHand()).isEqualTo(21);
    assertThat(marked()).containsExactly("0021 ✓");
  }

  @Test
  void of_five_thousand_cells_only_those_in_sight_are_nodes() {
    show(1000, List.of(2000, 2000, 1000));
    assertThat(cells().size()).isBetween(100, 500);
    keys(KeyCode.END);
    assertThat(cells().size()).isBetween(100, 500);
    assertThat(words(cells())).contains("5000").doesNotContain("0001");
  }

  @Test
  void five_thousand_cells_are_drawn_to_be_looked_at() {
    show(WIDTH, List.of(1800, 1700, 1500));
    onScreen(() -> wall().choose(new Household(60, false)));
    fillSome(List.of(1800, 1700, 1500));
    picture("wall-5000");
    onScreen(() -> wall().zoomProperty().set(Wall.Zoom.LARGE));
    picture("wall-5000-large");
    onScreen(() -> look().bigProperty().set(true));
    picture("wall-5000-big");
    onScreen(() -> look().bigProperty().set(false));
    assertThat(cells().size()).isLessThan(500);
  }

  @Test
  void the_nearer_the_more_a_cell_says() {
    show(WIDTH, List.of(40));
    fill(List.of(40), true);
    assertThat(cell(7).getText()).isEqualTo("0007 ✓");
    double small = width(7);
    onScreen(() -> wall().zoomProperty().set(Wall.Zoom.MEDIUM));
    assertThat(cell(7).getText()).isEqualTo("0007 ✓\n户7");
    double medium = width(7);
    onScreen(() -> wall().zoomProperty().set(Wall.Zoom.LARGE));
    assertThat(cell(7).getText()).isEqualTo("0007 ✓\n户7\n同意");
    assertThat(small).isLessThan(medium);
    assertThat(medium).isLessThan(width(7));
  }

  @Test
  void cells_of_the_same_lines_grow_with_the_zoom() {
    show(WIDTH, List.of(4, 4));
    double small = width(2);
    onScreen(() -> wall().zoomProperty().set(Wall.Zoom.LARGE));
    assertThat(width(2)).isGreaterThan(small);
    onScreen(() -> look().bigProperty().set(true));
    double big = width(2);
    onScreen(() -> look().bigProperty().set(false));
    assertThat(width(2)).isLessThan(big);
  }

  @Test
  void groups_have_heads_and_empty_ones_are_left_out() {
    show(WIDTH, List.of(3, 0, 5));
    List<String> all =
        lookup(".wall-line .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(all).contains("第1组", "3 户", "第3组", "5 户").doesNotContain("第2组");
  }

  @Test
  void a_new_width_arranges_the_cells_anew() {
    show(900, List.of(60));
    int wide = columns();
    onScreen(() -> wall().choose(new Household(60, false)));
    onScreen(() -> room().setMaxWidth(450));
    assertThat(columns()).isLessThan(wide).isGreaterThan(3);
    assertThat(words(cells())).contains("0060");
    assertThat(cells()).allSatisfy(c -> assertThat(onWall(c).getMaxX()).isLessThanOrEqualTo(450));
  }

  @Test
  void the_cell_in_hand_stays_in_sight() {
    show(WIDTH, List.of(2000, 2000, 1000));
    onScreen(() -> wall().choose(new Household(1, false)));
    onScreen(() -> wall().selectedProperty().set(new Household(3333, false)));
    onScreen(() -> wall().reveal(new Household(3333, false)));
    assertInSight(3333);
    onScreen(() -> wall().zoomProperty().set(Wall.Zoom.LARGE));
    assertInSight(3333);
    fill(List.of(1500, 1500, 2000), true);
    assertInSight(3333);
    for (int i = 0; i < 40; i++) {
      keys(KeyCode.DOWN);
    }
    assertInSight(inHand());
  }

  private void assertInSight(int number) {
    settle();
    Bounds at = fromScreen(() -> onWall(cell(number)));
    assertThat(at.getMinY()).isGreaterThanOrEqualTo(0);
    assertThat(at.getMaxY()).isLessThanOrEqualTo(HEIGHT);
  }

  private void show(double width, List<Integer> sizes) {
    put(() -> {
      wall =
          new Wall<>(
              "wall",
              Household::number,
              h ->
                  new Wall.Face(
                      h.code(),
                      "户" + h.number(),
                      h.asked() ? "✓" : "",
                      h.asked() ? "同意" : "未征求",
                      h.asked() ? Tone.OK : Tone.NEUTRAL));
      wall.onChoose(h -> chosen.add(h.number()));
      room = new StackPane(wall);
      room.setMaxWidth(width);
      return new StackPane(room);
    });
    fill(sizes, false);
    onScreen(() -> wall().node().requestFocus());
  }

  private void fill(List<Integer> sizes, boolean asked) {
    fill(sizes, i -> asked);
  }

  private void fillSome(List<Integer> sizes) {
    fill(sizes, i -> i % 7 != 0);
  }

  private void fill(List<Integer> sizes, IntPredicate asked) {
    List<Wall.Group<Household>> groups = new ArrayList<>();
    int from = 1;
    for (int size : sizes) {
      groups.add(
          new Wall.Group<>(
              "第" + (groups.size() + 1) + "组",
              size + " 户",
              Tone.NEUTRAL,
              IntStream.range(from, from + size)
                  .mapToObj(i -> new Household(i, asked.test(i)))
                  .toList()));
      from += size;
    }
    onScreen(() -> wall().show(groups));
  }

  private Wall<Household> wall() {
    return Objects.requireNonNull(wall);
  }

  private StackPane room() {
    return Objects.requireNonNull(room);
  }

  private int inHand() {
    return Objects.requireNonNull(wall().selectedProperty().get()).number();
  }

  /** The cells that are nodes in a line which is used. */
  private List<Label> cells() {
    return fromScreen(() ->
        lookup(".wall-cell").queryAllAs(Label.class).stream().filter(WindowTest::shown).toList());
  }

  private Label cell(int number) {
    String code = "%04d".formatted(number);
    return lookup(".wall-cell").queryAllAs(Label.class).stream()
        .filter(c -> shown(c) && c.getText().startsWith(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not drawn: " + code));
  }

  private static List<String> words(List<Label> cells) {
    return cells.stream().map(Label::getText).toList();
  }

  private List<String> marked() {
    return words(cells().stream().filter(c -> c.getPseudoClassStates().contains(IN_HAND)).toList());
  }

  private double width(int number) {
    return fromScreen(() -> cell(number).getWidth());
  }

  /** How many cells stand beside the first of the first line. */
  private int columns() {
    return fromScreen(() -> {
      List<Label> all = List.copyOf(lookup(".wall-cell").queryAllAs(Label.class));
      double top =
          all.stream()
              .filter(WindowTest::shown)
              .mapToDouble(c -> onWall(c).getMinY())
              .min()
              .orElseThrow();
      return (int)
          all.stream().filter(c -> shown(c) && Math.abs(onWall(c).getMinY() - top) < 1).count();
    });
  }

  /** The number of the cell straight below. */
  private int under(int number) {
    return fromScreen(() -> {
      Bounds above = onWall(cell(number));
      return lookup(".wall-cell").queryAllAs(Label.class).stream()
          .filter(c ->
              shown(c)
                  && Math.abs(onWall(c).getMinX() - above.getMinX()) < 1
                  && onWall(c).getMinY() > above.getMaxY() - 1)
          .mapToInt(c -> Integer.parseInt(c.getText().substring(0, 4)))
          .min()
          .orElseThrow();
    });
  }

  private Bounds onWall(Node cell) {
    return wall().sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
  }
}
