package cn.mingyi.platform.trail;

import java.util.List;
import java.util.Set;

/**
 * An entry that has to do with something, and what it did to it.
 *
 * @param rows those of its rows that name one of the ids asked for
 */
public record TouchedEntry(TrailLine line, List<Row> rows) {
  public TouchedEntry {
    rows = List.copyOf(rows);
  }

  /** What happened to a row. */
  public enum Verb {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A row without its content.
   *
   * @param table lower-case name
   * @param ids of those asked for that the row names, its own included
   */
  public record Row(String table, Verb verb, Set<String> ids) {
    public Row {
      ids = Set.copyOf(ids);
    }
  }
}
