package cn.mingyi.platform.excel;

/**
 * A column of a ledger.
 *
 * @param head its heading
 * @param kind what its cells hold
 */
public record LedgerColumn(String head, Kind kind) {
  /** What the cells of a column hold. */
  public enum Kind {
    /** Words, and every number that is a name: ID, phone, account (a spreadsheet rounds those). */
    TEXT,
    /** A real date. */
    DATE,
    /** A number to reckon with. */
    NUMBER,
    /** 元 with two decimals. */
    MONEY,
    /** A share of a whole. */
    PERCENT
  }

  public static LedgerColumn text(String head) {
    return new LedgerColumn(head, Kind.TEXT);
  }

  public static LedgerColumn date(String head) {
    return new LedgerColumn(head, Kind.DATE);
  }

  public static LedgerColumn number(String head) {
    return new LedgerColumn(head, Kind.NUMBER);
  }

  public static LedgerColumn money(String head) {
    return new LedgerColumn(head, Kind.MONEY);
  }

  public static LedgerColumn percent(String head) {
    return new LedgerColumn(head, Kind.PERCENT);
  }
}
