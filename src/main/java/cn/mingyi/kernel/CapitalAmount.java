package cn.mingyi.kernel;

import java.util.List;

/**
 * 大写金额 after 支付结算办法 附件一: 元 in groups of four digits, one 零 for zeros between digits, 整 where no 分
 * follow. Where the rules leave 零 free (a zero just before 万 or 元) none is written.
 */
final class CapitalAmount {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final List<String> PLACES = List.of("", "拾", "佰", "仟");
  private static final long GROUP = 10_000;
  private static final long HIGH_GROUP = GROUP * GROUP;
  private static final long FEN = 100;

  private CapitalAmount() {}

  static String of(long fen) {
    // Halves of the lowest long would overflow; it is no amount of a village.
    long absolute = Math.absExact(fen);
    long yuan = absolute / FEN;
    int jiao = (int) (absolute % FEN / 10);
    int rest = (int) (absolute % 10);
    StringBuilder words = new StringBuilder(fen < 0 ? "负" : "");
    if (yuan > 0 || absolute == 0) {
      words.append(yuan == 0 ? "零" : whole(yuan)).append("元");
    }
    if (jiao > 0) {
      words.append(digit(jiao)).append("角");
    } else if (rest > 0 && yuan > 0) {
      words.append("零");
    }
    return words.append(rest > 0 ? digit(rest) + "分" : "整").toString();
  }

  private static String whole(long number) {
    if (number >= HIGH_GROUP) {
      return whole(number / HIGH_GROUP) + "亿" + after(number % HIGH_GROUP, HIGH_GROUP / 10);
    }
    if (number >= GROUP) {
      return whole(number / GROUP) + "万" + after(number % GROUP, GROUP / 10);
    }
    return section((int) number);
  }

  /** What follows a group: a 零 stands for the places that are empty. */
  private static String after(long rest, long firstPlace) {
    return rest == 0 ? "" : (rest < firstPlace ? "零" : "") + whole(rest);
  }

  private static String section(int number) {
    StringBuilder words = new StringBuilder();
    boolean empty = false;
    for (int place = PLACES.size() - 1, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        empty = !words.isEmpty();
      } else {
        words.append(empty ? "零" : "").append(digit(digit)).append(PLACES.get(place));
        empty = false;
      }
    }
    return words.toString();
  }

  private static char digit(int digit) {
    return DIGITS.charAt(digit);
  }
}
