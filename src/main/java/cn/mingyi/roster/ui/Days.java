package cn.mingyi.roster.ui;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.platform.text.Texts;

/** Ends of spans as tables write them. */
final class Days {
  private Days() {}

  static String from(DateRange span, Texts texts) {
    return span.from() == null ? texts.say("day.always") : span.from().toString();
  }

  static String to(DateRange span, Texts texts) {
    return span.to() == null ? texts.say("day.open") : span.to().toString();
  }
}
