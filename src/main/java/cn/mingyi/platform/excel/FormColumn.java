package cn.mingyi.platform.excel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table that is filled in elsewhere.
 *
 * @param head its heading
 * @param kind what its cells hold
 * @param characters width; a Chinese character counts as two
 * @param locked whether its cells are protected
 * @param choices words of the drop-down; empty = none
 * @param earliest first day that may be typed, today is the last; null = anything
 */
public record FormColumn(
    String head,
    LedgerColumn.Kind kind,
    int characters,
    boolean locked,
    List<String> choices,
    @Nullable LocalDate earliest) {
  public FormColumn {
    choices = List.copyOf(choices);
  }

  /** Says whom a row is about. */
  public static FormColumn locked(String head, LedgerColumn.Kind kind, int characters) {
    return new FormColumn(head, kind, characters, true, List.of(), null);
  }

  public static FormColumn text(String head, int characters) {
    return new FormColumn(head, LedgerColumn.Kind.TEXT, characters, false, List.of(), null);
  }

  /** One of a few words, chosen from a drop-down. */
  public static FormColumn choice(String head, int characters, List<String> choices) {
    return new FormColumn(head, LedgerColumn.Kind.TEXT, characters, false, choices, null);
  }

  /** A day from the earliest up to the day on which it is typed. */
  public static FormColumn date(String head, int characters, LocalDate earliest) {
    return new FormColumn(head, LedgerColumn.Kind.DATE, characters, false, List.of(), earliest);
  }
}
