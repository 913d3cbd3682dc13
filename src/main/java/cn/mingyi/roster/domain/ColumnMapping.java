package cn.mingyi.roster.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table means what, remembered by the words of its header.
 *
 * @param fingerprint of the header row, so that the same form is recognised next year
 * @param columns meaning by column, A = 0
 */
public record ColumnMapping(String fingerprint, Map<Integer, RosterColumn> columns) {
  public ColumnMapping {
    columns = Map.copyOf(columns);
  }

  /** The columns of a meaning, from the left. */
  public List<Integer> of(RosterColumn column) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue() == column)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  public boolean has(RosterColumn column) {
    return columns.containsValue(column);
  }

  /** The same form with one column given another meaning; null takes its meaning away. */
  public ColumnMapping with(int index, @Nullable RosterColumn column) {
    Map<Integer, RosterColumn> changed = new HashMap<>(columns);
    if (column == null) {
      changed.remove(index);
    } else {
      changed.put(index, column);
    }
    return new ColumnMapping(fingerprint, changed);
  }
}
