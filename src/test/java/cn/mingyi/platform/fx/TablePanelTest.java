package cn.mingyi.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** What a table keeps and how it answers; how it looks is in PiecesTest. */
class TablePanelTest extends WindowTest {
  record Account(String number, String words) {}

  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger readBeforeNextTurn = new AtomicInteger();

  private TablePanel<Account> accounts() {
    return fromScreen(() ->
        Tables.<Account>table("accounts")
            .text("number", "编号", 8, Account::number)
            .text(
                "words",
                "摘要",
                8,
                a -> {
                  read.incrementAndGet();
                  return a.words();
                })
            .sameBy(Account::number)
            .several()
            .build());
  }

  private static List<Account> many(String words) {
    return IntStream.range(0, 5000).mapToObj(i -> new Account(i + "号", words)).toList();
  }

  @Test
  void what_was_selected_stays_so_by_its_key_when_its_words_changed() {
    TablePanel<Account> table = accounts();
    onScreen(() -> {
      table.show(
          List.of(new Account("1号", "路灯"), new Account("2号", "清运"), new Account("3号", "水费")));
      table.table().getSelectionModel().selectIndices(0, 2);
      table.show(List.of(new Account("0号", "电费"), new Account("3号", "水费（更正）")));
    });
    assertThat(table.allSelected()).containsExactly(new Account("3号", "水费（更正）"));
    onScreen(() -> table.show(List.of(new Account("0号", "电费"))));
    assertThat(table.allSelected()).isEmpty();
  }

  @Test
  void a_large_table_reads_its_rows_once_and_lets_the_screen_answer_meanwhile() {
    TablePanel<Account> table = accounts();
    onScreen(() -> {
      table.show(many("路灯"));
      table.filter("4");
      table.filter("499号");
      Platform.runLater(() -> readBeforeNextTurn.set(read.get()));
    });
    awaitRows(table, 5);
    assertThat(table.lines())
        .extracting(List::getFirst)
        .containsExactly("499号", "1499号", "2499号", "3499号", "4499号");
    assertThat(readBeforeNextTurn.get()).isPositive().isLessThan(5000);
    int once = read.get();
    onScreen(() -> table.filter("2499号"));
    assertThat(table.table().getItems()).hasSize(1);
    assertThat(read.get()).as("only to draw the row").isLessThan(once + 100);
  }

  @Test
  void a_large_table_shown_anew_is_filtered_by_its_new_words_and_keeps_its_selection() {
    TablePanel<Account> table = accounts();
    onScreen(() -> {
      table.show(many("路灯"));
      table.filter("路灯");
    });
    awaitRows(table, 5000);
    onScreen(() -> {
      table.table().getSelectionModel().select(7);
      List<Account> now = new java.util.ArrayList<>(many("清运"));
      now.set(7, new Account("7号", "路灯坏了"));
      table.show(now);
    });
    awaitRows(table, 1);
    assertThat(table.selected()).contains(new Account("7号", "路灯坏了"));
  }

  @Test
  void a_filtered_table_keeps_the_order_that_was_asked_for() {
    TablePanel<Account> table = accounts();
    onScreen(() -> {
      table.show(
          List.of(new Account("2号", "路灯"), new Account("3号", "清运"), new Account("1号", "路灯")));
      table.table().getSortOrder().add(table.table().getColumns().getFirst());
      table.filter("路灯");
    });
    assertThat(table.lines()).extracting(List::getFirst).containsExactly("1号", "2号");
    onScreen(() -> table.filter(""));
    assertThat(table.lines()).extracting(List::getFirst).containsExactly("1号", "2号", "3号");
  }

  @Test
  void words_that_changed_are_found_once_the_table_was_told() {
    String[] state = {"未定"};
    TablePanel<Account> table =
        fromScreen(
            () -> Tables.<Account>table("accounts").text("state", "状态", 8, a -> state[0]).build());
    onScreen(() -> {
      table.show(List.of(new Account("1号", "")));
      table.filter("未定");
      state[0] = "已定";
      table.reword();
      table.filter("已定");
    });
    assertThat(table.lines()).containsExactly(List.of("已定"));
  }

  private void awaitRows(TablePanel<Account> table, int rows) {
    for (int i = 0; i < 100 && fromScreen(() -> table.table().getItems().size()) != rows; i++) {
      settle();
    }
    assertThat(table.table().getItems()).hasSize(rows);
  }
}
