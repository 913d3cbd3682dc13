package cn.mingyi.disclosure.document;

import java.util.List;

/**
 * Cuts a title that is too long for a line into lines of about the same length (GB/T 9704), at a
 * place where a reader would pause.
 */
final class TitleLines {
  private static final String PAUSE_AFTER = "的和及与于在村年月季度将为按、，：；》）”";
  private static final String NEVER_FIRST = "的了、，。：；》）”号年月日度";
  private static final String NEVER_LAST = "《（“第";
  private static final List<String> WHOLE = List.of("一事一议", "六议两公开", "三会一课", "集体经济");
  private static final int NEAR_THE_MIDDLE = 4;

  private TitleLines() {}

  /**
   * @param room Chinese characters that a line takes
   */
  static String balanced(String title, int room) {
    int half = halfWidths(title);
    if (half <= 2 * room || title.contains("\n")) {
      return title;
    }
    int lines = (half + 2 * room - 1) / (2 * room);
    int cut = cut(title, half / lines);
    String first = title.substring(0, cut);
    return halfWidths(first) > 2 * room
        ? title
        : first + "\n" + balanced(title.substring(cut), room);
  }

  private static int cut(String title, int half) {
    int middle = 0;
    while (halfWidths(title.substring(0, middle)) < half) {
      middle = title.offsetByCodePoints(middle, 1);
    }
    int best = middle;
    for (int off = 0; off <= NEAR_THE_MIDDLE; off++) {
      for (int at : new int[] {middle + off, middle - off}) {
        if (allowed(title, at) && PAUSE_AFTER.indexOf(title.charAt(at - 1)) >= 0) {
          return at;
        }
      }
    }
    while (best < title.length() - 1 && !allowed(title, best)) {
      best++;
    }
    return best;
  }

  private static boolean allowed(String title, int at) {
    if (at < 1 || at >= title.length()) {
      return false;
    }
    char before = title.charAt(at - 1);
    char after = title.charAt(at);
    boolean torn =
        before < 0x80 && after < 0x80
            || Character.isLowSurrogate(after)
            || WHOLE.stream().anyMatch(word -> tears(title, word, at));
    return !torn && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }

  private static boolean tears(String title, String word, int at) {
    int from = title.indexOf(word);
    return from >= 0 && from < at && at < from + word.length();
  }

  /** Chinese characters count two, Latin ones and digits one. */
  private static int halfWidths(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }
}
