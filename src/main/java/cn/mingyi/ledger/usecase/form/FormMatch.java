package cn.mingyi.ledger.usecase.form;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.usecase.LedgerKind;
import java.util.List;
import java.util.Map;

/**
 * A form as it was recognised.
 *
 * @param leaf name of the ledger's sheet whose columns fit best
 * @param choices columns of that sheet, the one of marks too
 * @param sha256 of the file that was read
 * @param headRow last row of the heads, from 0
 * @param columns head of the ledger's column by column of the form
 */
public record FormMatch(
    LedgerKind kind,
    String leaf,
    List<Column> choices,
    String sha256,
    String sheet,
    int headRow,
    List<FormHead> heads,
    Map<Integer, String> columns) {
  public FormMatch {
    choices = List.copyOf(choices);
    heads = List.copyOf(heads);
    columns = Map.copyOf(columns);
  }

  /** Columns of the form that would stay empty although the form wants them. */
  public static List<FormHead> wanting(List<FormHead> heads, Map<Integer, String> columns) {
    return heads.stream().filter(h -> h.required() && !columns.containsKey(h.column())).toList();
  }

  /** Columns of the ledger without which a row says nothing, and for which no column is chosen. */
  public static List<String> homeless(List<Column> choices, Map<Integer, String> columns) {
    return choices.stream()
        .filter(Column::key)
        .map(Column::head)
        .filter(head -> !columns.containsValue(head))
        .toList();
  }
}
