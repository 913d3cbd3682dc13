package cn.mingyi.platform.fx;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a letter typed into a table's filter keeps the screen's thread, for a large village. The
 * rival is the way before {@link RowWords}: every row's words read for every letter, and what is
 * left sorted anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TableFilterBench {
  record Person(String name, String household, String group, long age, String identity) {}

  private static final List<String> TYPED = List.of("张", "张1", "张12", "5", "第3");

  @Param({"15000"})
  int rows;

  /** Whether the user has sorted by name. */
  @Param({"false", "true"})
  boolean sorted;

  private RowsReadAnew readAnew;
  private TablePanel<Person> panel;
  private int typed;

  @Setup(Level.Trial)
  public void open() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    List<Person> people = people();
    onScreen(() -> {
      panel =
          Tables.<Person>table("people")
              .text("name", "姓名", 6, Person::name)
              .text("household", "户编号", 6, Person::household)
              .text("group", "小组", 8, Person::group)
              .number("age", "年龄", 4, Person::age)
              .text("identity", "身份证号", 11, Person::identity)
              .build();
      panel.show(people);
      readAnew = new RowsReadAnew();
      readAnew.rows.setAll(people);
      layOut(panel);
      layOut(new StackPane(readAnew.table));
      if (sorted) {
        panel.table().getSortOrder().add(panel.table().getColumns().getFirst());
        readAnew.table.getSortOrder().add(readAnew.table.getColumns().getFirst());
      }
      return true;
    });
  }

  /** With skin and cells, but in no window: drawing would come in between and be measured too. */
  private static void layOut(Parent table) {
    Scene scene = new Scene(table, 1000, 600);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  @TearDown(Level.Trial)
  public void close() {
    Platform.exit();
  }

  @Benchmark
  public int wordsReadOnce() throws Exception {
    String next = next();
    return onScreen(() -> {
      panel.filter(next);
      return panel.table().getItems().size();
    });
  }

  @Benchmark
  public int wordsReadForEachLetter() throws Exception {
    String next = next();
    return onScreen(() -> {
      readAnew.filter(next);
      return readAnew.table.getItems().size();
    });
  }

  /** One of the portions in which the words are read, each a turn of the screen of its own. */
  @Benchmark
  public boolean portionOfWords() throws Exception {
    return onScreen(() -> {
      RowWords<Person> words = new RowWords<>(readAnew.cells, readAnew.rows);
      words.whenKnown(() -> {});
      words.stop();
      return true;
    });
  }

  private String next() {
    return TYPED.get(typed++ % TYPED.size());
  }

  private List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      people.add(
          new Person(
              "张王李赵陈刘".charAt(i % 6) + "" + "建国华英秀兰明".charAt(i % 7) + i,
              "%04d".formatted(i / 3),
              "第" + (i / 1500 + 1) + "村民小组",
              i % 90,
              "140321********%04d".formatted(i % 10000)));
    }
    return people;
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  /** The rival. */
  private static final class RowsReadAnew {
    final List<Function<Person, String>> cells =
        List.of(
            Person::name,
            Person::household,
            Person::group,
            p -> String.format("%,d", p.age()),
            Person::identity);
    final ObservableList<Person> rows = FXCollections.observableArrayList();
    final FilteredList<Person> filtered = new FilteredList<>(rows);
    final SortedList<Person> shown = new SortedList<>(filtered);
    final TableView<Person> table = new TableView<>(shown);

    RowsReadAnew() {
      shown.comparatorProperty().bind(table.comparatorProperty());
      Collator chinese = Collator.getInstance(Locale.CHINA);
      for (Function<Person, String> cell : cells) {
        TableColumn<Person, String> column = new TableColumn<>();
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(cell.apply(c.getValue())));
        column.setComparator(chinese::compare);
        table.getColumns().add(column);
      }
    }

    void filter(String words) {
      String wanted = words.strip().toLowerCase(Locale.ROOT);
      filtered.setPredicate(row ->
          cells.stream()
              .anyMatch(cell -> cell.apply(row).toLowerCase(Locale.ROOT).contains(wanted)));
    }
  }
}
