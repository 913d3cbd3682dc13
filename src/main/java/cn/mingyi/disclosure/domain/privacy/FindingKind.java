package cn.mingyi.disclosure.domain.privacy;

/** The numbers of a person that a scan looks for (domain §9). Landlines belong to an office. */
public enum FindingKind {
  ID_NUMBER("身份证号"),
  PHONE("手机号"),
  BANK_CARD("银行卡号");

  private static final int FIRST = 3;
  private static final int LAST = 4;

  private final String label;

  FindingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * The form that may hang: an ID and a telephone keep the first 3 and last 4, a card the last 4.
   */
  String masked(String digits) {
    int kept = this == BANK_CARD ? 0 : FIRST;
    int hidden = digits.length() - kept - LAST;
    return hidden <= 0
        ? "*".repeat(digits.length())
        : digits.substring(0, kept) + "*".repeat(hidden) + digits.substring(kept + hidden);
  }
}
