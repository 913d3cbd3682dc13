package cn.mingyi.finance.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table means what, remembered by the words of its header.
 *
 * @param fingerprint of the header row, so that the same form is recognised next month
 * @param columns meaning by column, A = 0
 */
public record EntryMapping(String fingerprint, Map<Integer, EntryColumn> columns) {
  public EntryMapping {
    columns = Map.copyOf(columns);
  }

  /** The first column of a meaning, from the left; empty when there is none. */
  public Optional<Integer> of(EntryColumn column) {
    return columns.entrySet().stream()
        .filter(e -> e.getValue() == column)
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder());
  }

  public boolean has(EntryColumn column) {
    return columns.containsValue(column);
  }

  /**
   * With one column given a meaning; the column that had it before loses it. Null takes it away.
   */
  public EntryMapping with(int index, @Nullable EntryColumn column) {
    Map<Integer, EntryColumn> changed = new HashMap<>(columns);
    if (column != null) {
      changed.values().removeIf(c -> c == column);
      changed.put(index, column);
    } else {
      changed.remove(index);
    }
    return new EntryMapping(fingerprint, changed);
  }

  /** Whether a line of the book can be read under it: a day, words or a party, and an amount. */
  public boolean isEnough() {
    return has(EntryColumn.DAY)
        && (has(EntryColumn.SUMMARY) || has(EntryColumn.PARTY))
        && (has(EntryColumn.INCOME) || has(EntryColumn.SPENDING) || has(EntryColumn.AMOUNT));
  }
}
