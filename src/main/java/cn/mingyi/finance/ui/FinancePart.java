package cn.mingyi.finance.ui;

import java.util.Arrays;
import java.util.Locale;

/** The parts of the screen. */
enum FinancePart {
  ENTRIES("收支明细", true),
  CHECKS("检查与结账", true),
  IMPORT("导入", false),
  DEBTS("债权债务", false),
  ASSETS("资产", false),
  RESOURCES("资源与合同", false),
  FUNDS("专项资金", false),
  BUDGET("预算", true),
  CHARTS("图表", true);

  private final String label;
  private final boolean ofPeriod;

  FinancePart(String label, boolean ofPeriod) {
    this.label = label;
    this.ofPeriod = ofPeriod;
  }

  String label() {
    return label;
  }

  /** Whether it shows one period; the others show today. */
  boolean ofPeriod() {
    return ofPeriod;
  }

  /** How a place names it, e.g. {@code checks}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String id() {
    return "finance/" + key();
  }

  static FinancePart of(String key) {
    return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst().orElse(ENTRIES);
  }
}
