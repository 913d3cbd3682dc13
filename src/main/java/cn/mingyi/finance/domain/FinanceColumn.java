package cn.mingyi.finance.domain;

/** A column of a public table. */
public record FinanceColumn(String head, Kind kind) {
  /** What stands in the cells of a column. */
  public enum Kind {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    /** A person or a household: masked where a bulletin must, and set in one font. */
    NAME
  }
}
