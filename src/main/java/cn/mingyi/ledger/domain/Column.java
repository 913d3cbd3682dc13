package cn.mingyi.ledger.domain;

import cn.mingyi.disclosure.domain.ColumnKind;

/**
 * A column of a ledger.
 *
 * @param head its heading, once in its leaf
 * @param kind what its cells hold
 * @param content what the words in it are, so that what is personal can be masked
 * @param total what stands under it in the last row
 * @param key whether a row is nothing without it: a form that has no place for it is not filled in
 *     silently
 */
public record Column(String head, Kind kind, ColumnKind content, Total total, boolean key) {
  /** What the cells of a column hold. */
  public enum Kind {
    /** Words, and every number that is a name: ID, phone, account. */
    TEXT,
    DATE,
    NUMBER,
    MONEY,
    PERCENT
  }

  /** What stands under a column. */
  public enum Total {
    NONE,
    SUM,
    /** How many rows say something here. */
    COUNT,
    /** What the last row says: a running balance. */
    LAST
  }

  public static Column text(String head) {
    return new Column(head, Kind.TEXT, ColumnKind.TEXT, Total.NONE, false);
  }

  /** Words that are personal in a way that their column tells. */
  public static Column personal(String head, ColumnKind content) {
    return new Column(head, Kind.TEXT, content, Total.NONE, false);
  }

  public static Column date(String head) {
    return of(head, Kind.DATE);
  }

  public static Column number(String head) {
    return of(head, Kind.NUMBER);
  }

  public static Column money(String head) {
    return of(head, Kind.MONEY);
  }

  public static Column percent(String head) {
    return of(head, Kind.PERCENT);
  }

  private static Column of(String head, Kind kind) {
    return new Column(head, kind, ColumnKind.TEXT, Total.NONE, false);
  }

  public Column summed() {
    return new Column(head, kind, content, Total.SUM, key);
  }

  public Column counted() {
    return new Column(head, kind, content, Total.COUNT, key);
  }

  /** With the last row's value under it. */
  public Column carried() {
    return new Column(head, kind, content, Total.LAST, key);
  }

  public Column needed() {
    return new Column(head, kind, content, total, true);
  }
}
