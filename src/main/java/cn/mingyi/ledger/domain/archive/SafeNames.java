package cn.mingyi.ledger.domain.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of the files of one folder: Chinese, allowed on every system, each once. What Windows does
 * not take in a name becomes its full-width twin, which reads the same.
 */
public final class SafeNames {
  /** So that a path of several folders stays below the 260 characters of Windows. */
  private static final int LONGEST = 60;

  private static final String FORBIDDEN = "\\/:*?\"<>|";
  private static final String TWINS = "＼／：＊？＂＜＞｜";
  private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul");
  private static final String NAMELESS = "未命名";

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that is not taken yet; from now on it is.
   *
   * @param suffix with its dot, e.g. .pdf; empty for a folder
   */
  public String take(String words, String suffix) {
    String stem = stem(words);
    String name = stem + suffix;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + "（" + n + "）" + suffix;
    }
    return name;
  }

  private static String stem(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .strip()
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .map(SafeNames::twin)
        .limit(LONGEST)
        .forEach(safe::appendCodePoint);
    String stem = safe.toString().replaceAll("[. 　]+$", "").replaceAll("^[. 　]+", "");
    return stem.isEmpty() ? NAMELESS : device(stem) ? "_" + stem : stem;
  }

  private static int twin(int c) {
    int at = FORBIDDEN.indexOf(c);
    return at < 0 ? c : TWINS.charAt(at);
  }

  private static boolean device(String stem) {
    String bare = stem.toLowerCase(Locale.ROOT).replaceAll("\\..*$", "");
    return DEVICES.contains(bare) || bare.matches("(com|lpt)[0-9]");
  }
}
