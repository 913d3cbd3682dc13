package cn.mingyi.ledger.usecase.form;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the heads of a form: the row, or the up to three rows with merged group heads, whose words
 * name the most columns of a ledger.
 */
final class FormRecognition {
  private static final int SEARCHED_ROWS = 30;
  private static final int MOST_HEAD_ROWS = 3;
  private static final int ENOUGH = 2;

  private final List<Column> columns;
  private final HeadWords words;

  FormRecognition(List<Column> columns) {
    this.columns = columns;
    this.words = new HeadWords(columns);
  }

  /**
   * The heads of a sheet.
   *
   * @param headRow last row of the heads, from 0
   * @param rows how many rows the heads take
   */
  record Found(int headRow, int rows, List<FormHead> heads, Map<Integer, String> columns) {
    int score() {
      return columns.size();
    }

    /** Of the same columns in fewer rows: a title above the heads is none of them. */
    boolean isBetterThan(Found other) {
      return score() > other.score() || score() == other.score() && rows < other.rows;
    }
  }

  /** Empty when no row of the sheet reads like the heads of the ledger. */
  Optional<Found> recognise(SourceSheet sheet) {
    Found best = null;
    int end = Math.min(SEARCHED_ROWS, sheet.rows().size());
    for (int first = 0; first < end; first++) {
      for (int rows = 1; rows <= MOST_HEAD_ROWS && first + rows <= end; rows++) {
        Found found = read(sheet.rows().subList(first, first + rows));
        if (enough(found) && (best == null || found.isBetterThan(best))) {
          best = found;
        }
      }
    }
    return Optional.ofNullable(best).map(found -> extended(sheet, found));
  }

  /** Heads that are merged downwards end where their merged cells do. */
  private static Found extended(SourceSheet sheet, Found found) {
    int last = found.headRow();
    for (SourceRow row : sheet.rows()) {
      if (row.number() - 1 == last + 1
          && found.columns().keySet().stream().allMatch(c -> row.cell(c).covered())) {
        last++;
      }
    }
    return new Found(last, found.rows() + last - found.headRow(), found.heads(), found.columns());
  }

  private boolean enough(Found found) {
    long keys =
        columns.stream().filter(c -> c.key() && found.columns().containsValue(c.head())).count();
    return found.score() > ENOUGH || found.score() == ENOUGH && keys > 0;
  }

  private Found read(List<SourceRow> rows) {
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    List<FormHead> heads = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<String> lowest = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      read(rows, column, heads, above, lowest);
    }
    return new Found(
        rows.getLast().number() - 1, rows.size(), heads, columns(heads, above, lowest));
  }

  private static void read(
      List<SourceRow> rows,
      int column,
      List<FormHead> heads,
      List<String> above,
      List<String> lowest) {
    String group = "";
    String word = "";
    String shown = "";
    boolean required = false;
    for (SourceRow row : rows) {
      String text = row.cell(column).text();
      String bare = Words.header(text).replace("必填", "");
      if (!bare.isEmpty() && !bare.equals(word)) {
        group = group + word;
        word = bare;
        shown = shown.isEmpty() ? text.strip() : shown + "／" + text.strip();
      }
      required |= text.contains("*") || text.contains("＊") || text.contains("必填");
    }
    if (!word.isEmpty()) {
      heads.add(new FormHead(column, shown.replaceAll("\\s+", " "), required));
      above.add(group);
      lowest.add(word);
    }
  }

  /** First what is sure, then what is near: a column is given away once. */
  private Map<Integer, String> columns(
      List<FormHead> heads, List<String> above, List<String> lowest) {
    Map<Integer, String> meant = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      give(heads.get(i), words.surely(above.get(i), lowest.get(i)), meant, taken);
    }
    for (int i = 0; i < heads.size(); i++) {
      if (!meant.containsKey(heads.get(i).column())) {
        give(heads.get(i), words.perhaps(lowest.get(i)), meant, taken);
      }
    }
    return meant;
  }

  private static void give(
      FormHead head, Optional<Column> column, Map<Integer, String> meant, Set<String> taken) {
    column.map(Column::head).filter(taken::add).ifPresent(name -> meant.put(head.column(), name));
  }
}
