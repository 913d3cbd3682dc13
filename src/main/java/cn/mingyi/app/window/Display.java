package cn.mingyi.app.window;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a window can be opened here.
 *
 * @param system name of the operating system
 * @param environment of the process
 * @param library whether a native library can be loaded
 */
record Display(String system, Map<String, String> environment, Predicate<String> library) {
  private static final String GTK = "libgtk-3.so.0";

  private static final String WITHOUT =
      "不开窗口走一遍全流程请运行 mvn compile exec:exec -Dmingyi.args=\"demo --out target/demo\"。";

  static Display ofThisMachine() {
    return new Display(System.getProperty("os.name"), System.getenv(), Display::loads);
  }

  /** One sentence that says what is missing and what to install; empty when a window can open. */
  Optional<String> missing() {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return Optional.empty();
    }
    if (!library.test(GTK)) {
      return Optional.of("打不开窗口：缺少 GTK，请安装软件包 libgtk-3-0（没有显示器的机器还要 xvfb）；" + WITHOUT);
    }
    if (named("DISPLAY") || named("WAYLAND_DISPLAY")) {
      return Optional.empty();
    }
    return Optional.of("打不开窗口：这里没有显示器，请安装软件包 xvfb（和 libgtk-3-0）并用 xvfb-run 启动；" + WITHOUT);
  }

  private boolean named(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String name) {
    try {
      // Never unloaded: GTK does not survive that.
      SymbolLookup.libraryLookup(name, Arena.global());
      return true;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }
}
