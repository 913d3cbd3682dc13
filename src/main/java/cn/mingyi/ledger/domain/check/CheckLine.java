package cn.mingyi.ledger.domain.check;

/** The verdict of one check on one case. */
public record CheckLine(Check<?> check, Subject subject, Outcome outcome) {
  /** Whether it takes something from the score. */
  public boolean against() {
    return !outcome.met() && check.severity() != Severity.ADVICE;
  }
}
