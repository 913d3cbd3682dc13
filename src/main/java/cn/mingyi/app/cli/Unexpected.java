package cn.mingyi.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure that nobody expected, told without its messages: they quote what was worked on. */
final class Unexpected {
  private static final int FRAMES = 12;

  private Unexpected() {}

  static String sentence(Throwable failure) {
    return "程序出错了（" + failure.getClass().getSimpleName() + "），没有做完的改动都没有保存。";
  }

  /** Where it happened, for those who mend it. */
  static List<String> trace(Throwable failure) {
    List<String> lines = new ArrayList<>();
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      lines.add(t.getClass().getName());
      Arrays.stream(t.getStackTrace()).limit(FRAMES).forEach(f -> lines.add("  at " + f));
    }
    return lines;
  }
}
