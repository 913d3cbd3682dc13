package cn.mingyi.platform.excel;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of one cell. A formula is the value it last had. */
public sealed interface SheetCell {
  /** Text as it stands in the file, untrimmed. */
  record Text(String value) implements SheetCell {}

  /** A number; beyond 15 digits a spreadsheet has already lost the rest. */
  record Number(BigDecimal value) implements SheetCell {}

  /** A number that the file shows as a date. */
  record Day(LocalDate value) implements SheetCell {}

  /** Nothing. */
  record Blank() implements SheetCell {}

  /** Covered by a merged region whose first cell holds this value. */
  record Covered(SheetCell origin) implements SheetCell {}

  SheetCell BLANK = new Blank();

  /** The value without regard to merging. */
  default SheetCell resolved() {
    return this instanceof Covered covered ? covered.origin() : this;
  }
}
