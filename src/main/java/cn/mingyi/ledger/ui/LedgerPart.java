package cn.mingyi.ledger.ui;

import java.util.Arrays;
import java.util.Locale;

/** The parts of the screen. */
enum LedgerPart {
  LEDGERS("台账"),
  MATTERS("登记表与归档"),
  CHECK("自检"),
  HANDOVER("移交与年报");

  private final String label;

  LedgerPart(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** How a place names it, e.g. {@code matters}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String id() {
    return "ledger/" + key();
  }

  static LedgerPart of(String key) {
    return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst().orElse(LEDGERS);
  }
}
