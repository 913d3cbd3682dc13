package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A table with what every table has: sort, filter, column chooser, copy as lines that paste into
 * WPS, export of what is shown.
 */
public final class TablePanel<R> extends VBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final double LEAST_EMS = 3;

  private static final double MIN_FILTER = 90;

  private final TableBuilder<R> plan;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  // Sorted first: filtered first, each letter typed would sort anew.
  private final SortedList<R> sorted = new SortedList<>(rows);
  private final FilteredList<R> shown = new FilteredList<>(sorted);
  private final TableView<R> table = new TableView<>(shown);
  private final TextField filter = new TextField();
  private final Label count = Words.hint("");
  private final HBox tools = Gap.SMALL.row();
  private final RowWords<R> words;
  private Predicate<R> narrowing = row -> true;
  private double em;

  TablePanel(TableBuilder<R> plan) {
    this.plan = plan;
    words = new RowWords<>(plan.columns.stream().map(TableBuilder.Column::words).toList(), rows);
    table.setId(plan.id);
    table.getStyleClass().add("data-table");
    table.setPlaceholder(plan.empty);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setSortPolicy(view -> true);
    table
        .getSelectionModel()
        .setSelectionMode(plan.several ? SelectionMode.MULTIPLE : SelectionMode.SINGLE);
    plan.columns.forEach(column -> table.getColumns().add(column(column)));
    table.setRowFactory(view -> new OpeningRow());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(table, Priority.ALWAYS);

    filter.setId(plan.id + "/filter");
    filter.setPromptText(say("table.filter"));
    filter.getStyleClass().add("table-filter");
    filter.setMinWidth(MIN_FILTER);
    filter.textProperty().subscribe(() -> refilter());
    tools.getStyleClass().add("table-tools");
    tools.getChildren().addAll(filter, count, Gap.spring());
    tools.getChildren().addAll(buttons());
    // Where it is narrow the filter gives way, not the count.
    count.setMinWidth(Region.USE_PREF_SIZE);
    // The type may grow while the table is up: its columns grow with it.
    count.fontProperty().subscribe(font -> resize(font.getSize()));

    getStyleClass().add("table-panel");
    if (plan.bare) {
      // Unseen, it still tells how large the type is.
      count.setManaged(false);
      count.setVisible(false);
      getChildren().add(count);
    } else {
      getChildren().add(tools);
    }
    getChildren().add(table);
    rows.subscribe(words::forget);
    shown.subscribe(this::recount);
    recount();
  }

  /**
   * Replaces the rows; keeps sort, filter and the selection, as far as rows with the same key are
   * still shown.
   */
  public void show(List<R> now) {
    Set<Object> before =
        allSelected().stream().map(plan.key).collect(Collectors.toCollection(HashSet::new));
    table.getSelectionModel().clearSelection();
    // The filter follows in portions; as long, it must not read all words at once.
    shown.setPredicate(narrowing);
    rows.setAll(now);
    refilter(() -> select(before));
  }

  /** Selects the first row when none is. */
  public void selectSomething() {
    if (table.getSelectionModel().isEmpty()) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void select(Set<Object> keys) {
    for (int i = 0; i < shown.size() && !keys.isEmpty(); i++) {
      if (keys.remove(plan.key.apply(shown.get(i)))) {
        table.getSelectionModel().select(i);
      }
    }
  }

  /**
   * Reads the rows' words anew, where a column says something else of the same row. What is shown
   * stays until the filter changes.
   */
  public void reword() {
    words.forget();
    table.refresh();
  }

  /** The rows themselves, to bind to a view model's list. */
  public ObservableList<R> rows() {
    return rows;
  }

  /** Narrows what is shown beside the filter field, e.g. by a chip. */
  public void narrow(Predicate<R> to) {
    narrowing = to;
    refilter();
  }

  /** Types into the filter field. */
  void filter(String typed) {
    filter.setText(typed);
  }

  /** Adds controls to the line of tools, after the filter field. */
  public TablePanel<R> tools(Node... more) {
    tools.getChildren().addAll(1, List.of(more));
    return this;
  }

  /** Adds 导出所示 to the line of tools. */
  public TablePanel<R> exporting(TableFiles files, String title) {
    tools
        .getChildren()
        .add(
            Buttons.secondary(
                plan.id + "/export",
                say("table.export"),
                () -> files.export(title, heads(), lines())));
    return this;
  }

  public Optional<R> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  public List<R> allSelected() {
    // Rows that a filter took away leave nulls behind.
    return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  /** Told which row is selected; also on start, empty. */
  public void onSelect(java.util.function.Consumer<Optional<R>> then) {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> then.accept(Optional.ofNullable(row)));
  }

  public TableView<R> table() {
    return table;
  }

  /** The words of the shown columns' heads. */
  public List<String> heads() {
    return visible().map(TableBuilder.Column::label).toList();
  }

  /** The words of the shown rows in their order. */
  public List<List<String>> lines() {
    return shown.stream().map(this::line).toList();
  }

  /** Puts the selected rows, or all that are shown when at most one is, on the clipboard. */
  public void copy() {
    List<R> chosen = allSelected();
    Stream<R> copied = chosen.size() > 1 ? chosen.stream() : shown.stream();
    PastedLines.copy(Stream.concat(Stream.of(heads()), copied.map(this::line)));
  }

  private void copySelected() {
    PastedLines.copy(allSelected().stream().map(this::line));
  }

  private List<Node> buttons() {
    MenuButton columns =
        Buttons.menu(
            plan.id + "/columns",
            say("table.columns"),
            plan.columns.stream().map(this::chooser).toArray(MenuItem[]::new));
    Button copy = Buttons.secondary(plan.id + "/copy", say("table.copy"), this::copyAndSay);
    return List.of(columns, copy);
  }

  private void copyAndSay() {
    copy();
    count.setText(say("table.copied"));
  }

  private MenuItem chooser(TableBuilder.Column<R> column) {
    CheckMenuItem item = new CheckMenuItem(column.label());
    TableColumn<R, ?> drawn = table.getColumns().get(plan.columns.indexOf(column));
    item.selectedProperty().bindBidirectional(drawn.visibleProperty());
    return item;
  }

  private TableColumn<R, R> column(TableBuilder.Column<R> plan) {
    TableColumn<R, R> column = new TableColumn<>(plan.label());
    column.setId(plan.key());
    column.setVisible(plan.shown());
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(c -> new PlannedCell<>(plan));
    column.setComparator(order(plan));
    if (plan.right()) {
      column.getStyleClass().add("right");
    }
    return column;
  }

  private static <R> Comparator<R> order(TableBuilder.Column<R> column) {
    Comparator<R> given = column.order();
    if (given != null) {
      return given;
    }
    Collator chinese = Collator.getInstance(Locale.CHINA);
    return (a, b) -> chinese.compare(column.words().apply(a), column.words().apply(b));
  }

  private void resize(double fontSize) {
    if (fontSize == em) {
      return;
    }
    em = fontSize;
    // Widths are shared out anew only when the policy changes.
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    for (int i = 0; i < plan.columns.size(); i++) {
      TableColumn<R, ?> column = table.getColumns().get(i);
      double width = plan.columns.get(i).ems() * em;
      column.setMinWidth(Math.min(width, LEAST_EMS * em));
      column.setPrefWidth(width);
    }
    if (!plan.wide) {
      table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }
  }

  private void refilter() {
    refilter(() -> {});
  }

  /** Follows at once, unless so many rows are to be looked through that it takes a few frames. */
  private void refilter(Runnable then) {
    String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
    Predicate<R> narrowed = narrowing;
    if (wanted.isEmpty()) {
      words.stop();
      shown.setPredicate(narrowed);
      recount();
      then.run();
    } else {
      words.whenKnown(() -> {
        shown.setPredicate(row -> narrowed.test(row) && words.contain(row, wanted));
        recount();
        then.run();
      });
    }
  }

  private void recount() {
    boolean whole = shown.size() == rows.size();
    count.setText(
        whole
            ? say("table.count", rows.size())
            : say("table.count.filtered", shown.size(), rows.size()));
    table.setPlaceholder(rows.isEmpty() ? plan.empty : new EmptyState(say("table.none"), ""));
  }

  private Stream<TableBuilder.Column<R>> visible() {
    return table.getVisibleLeafColumns().stream()
        .map(c -> plan.columns.stream().filter(p -> p.key().equals(c.getId())).findFirst())
        .flatMap(Optional::stream);
  }

  private List<String> line(R row) {
    return visible().map(c -> c.words().apply(row)).toList();
  }

  private void key(KeyEvent event) {
    if (COPY.match(event)) {
      copySelected();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
      plan.opened.accept(selected().get());
      event.consume();
    }
  }

  private final class OpeningRow extends TableRow<R> {
    OpeningRow() {
      setOnMouseClicked(event -> {
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
          plan.opened.accept(getItem());
        }
      });
    }
  }
}
