package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.FundPlace;

/**
 * What holds for every row of a file that does not say it itself.
 *
 * @param place where the money of the file lies: a bank's statement or a cash book
 * @param lateReason 补录原因 of all rows that are late
 */
public record EntryDefaults(
    FundPlace place, String handler, String witness, String approver, String lateReason) {
  public static final EntryDefaults NONE = new EntryDefaults(FundPlace.BANK, "", "", "", "");

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "EntryDefaults[" + place + "]";
  }
}
