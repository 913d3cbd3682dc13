package cn.mingyi.ledger.usecase;

import java.util.Arrays;
import java.util.Optional;

/** Which 台账 (domain §7). */
public enum LedgerKind {
  MATTERS("六议两公开事项总台账", "matters"),
  CONSULTATION("民议台账", "consultation"),
  MEETINGS("会议台账", "meetings"),
  DISCLOSURE("六务公开台账", "disclosure"),
  FINANCE("财务收支台账", "finance"),
  FEEDBACK("意见反馈台账", "feedback"),
  REPRESENTATIVES("村民代表联户台账", "representatives"),
  AUTHORISATIONS("授权台账", "authorisations"),
  ROSTER("花名册", "roster");

  private final String label;
  private final String key;

  LedgerKind(String label, String key) {
    this.label = label;
    this.key = key;
  }

  public String label() {
    return label;
  }

  /** The word that names it on the command line. */
  public String key() {
    return key;
  }

  /** The ledger of a key or of a Chinese label. */
  public static Optional<LedgerKind> named(String word) {
    return Arrays.stream(values())
        .filter(k -> k.key.equals(word) || k.label.equals(word))
        .findFirst();
  }
}
