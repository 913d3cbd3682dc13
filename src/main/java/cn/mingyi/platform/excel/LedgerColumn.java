package cn.mingyi.platform.excel;

/**
 * A column of a ledger.
 *
 * @param head its heading
 * @param kind what its cells hold
 * @param total what stands under it in the last row
 */
public record LedgerColumn(String head, Kind kind, Total total) {
  /** What stands under a column, as a formula. */
  public enum Total {
    NONE,
    /** Of the rows that the filter leaves. */
    SUM,
    /** How many of the rows that the filter leaves say something here. */
    COUNT,
    /** What the last row says. */
    LAST
  }

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
    return new LedgerColumn(head, Kind.TEXT, Total.NONE);
  }

  public static LedgerColumn date(String head) {
    return new LedgerColumn(head, Kind.DATE, Total.NONE);
  }

  public static LedgerColumn number(String head) {
    return new LedgerColumn(head, Kind.NUMBER, Total.NONE);
  }

  public static LedgerColumn money(String head) {
    return new LedgerColumn(head, Kind.MONEY, Total.NONE);
  }

  public static LedgerColumn percent(String head) {
    return new LedgerColumn(head, Kind.PERCENT, Total.NONE);
  }

  public LedgerColumn under(Total with) {
    return new LedgerColumn(head, kind, with);
  }
}
