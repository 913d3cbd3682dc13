package cn.mingyi.kernel;

import java.time.LocalDate;

/** Dates as the papers write them: 2026年1月5日, no leading zeros (GB/T 9704). */
public final class ChineseDate {
  private ChineseDate() {}

  public static String of(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
