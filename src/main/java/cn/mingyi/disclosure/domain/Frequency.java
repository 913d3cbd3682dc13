package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import java.util.Optional;

/** 周期: how often an item is to be disclosed (村组法 35: at least every quarter). */
public enum Frequency {
  MONTHLY("每月", ReportingPeriod.Length.MONTH),
  QUARTERLY("每季度", ReportingPeriod.Length.QUARTER),
  YEARLY("每年", ReportingPeriod.Length.YEAR),
  /** Whenever it happens. */
  AT_ONCE("即时", null);

  private final String label;
  private final ReportingPeriod.@org.jspecify.annotations.Nullable Length length;

  Frequency(String label, ReportingPeriod.@org.jspecify.annotations.Nullable Length length) {
    this.label = label;
    this.length = length;
  }

  public String label() {
    return label;
  }

  /** Empty for what is disclosed when it happens. */
  public Optional<ReportingPeriod.Length> length() {
    return Optional.ofNullable(length);
  }
}
