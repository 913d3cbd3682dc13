package cn.mingyi.deliberation.domain;

/**
 * A share of a base in integers: {@code factor · part ≥ times · base}, or {@code >} when strict. 以上
 * includes the number, 过半数 does not (民法典 1259).
 *
 * @param factor multiplies the part
 * @param times multiplies the base
 * @param strict whether equality fails
 */
public record Ratio(int factor, int times, boolean strict) {
  public static Ratio over(int factor, int times) {
    return new Ratio(factor, times, true);
  }

  public static Ratio atLeast(int factor, int times) {
    return new Ratio(factor, times, false);
  }

  public boolean holds(int part, int base) {
    long left = Math.multiplyFull(factor, part);
    long right = Math.multiplyFull(times, base);
    return strict ? left > right : left >= right;
  }

  /** The smallest part that is enough. */
  public int need(int base) {
    long right = Math.multiplyFull(times, base);
    long need = strict ? right / factor + 1 : (right + factor - 1) / factor;
    return Math.toIntExact(need);
  }

  /** In the words of the statutes: 过半数, 三分之二以上 … */
  public String words() {
    String share =
        switch (factor + "/" + times) {
          case "2/1" -> "半数";
          case "3/2" -> "三分之二";
          default -> times + "/" + factor;
        };
    return strict ? "超过" + share : share + "以上";
  }

  /** 比例 in percent with one decimal, rounded down: it never reads as more than it is. */
  public static String percent(int part, int whole) {
    if (whole <= 0) {
      return "—";
    }
    long perMille = 1000L * part / whole;
    return perMille / 10 + "." + perMille % 10 + "%";
  }
}
