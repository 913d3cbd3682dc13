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

  /** Whether whatever this lets pass, the other lets pass too. */
  public boolean asStrictAs(Ratio other) {
    long mine = Math.multiplyFull(times, other.factor);
    long its = Math.multiplyFull(other.times, factor);
    return mine > its || (mine == its && (strict || !other.strict));
  }

  /** Whether anything can pass: nothing is more than the whole. */
  public boolean reachable() {
    return factor > 0 && times >= 0 && (times < factor || (times == factor && !strict));
  }

  /** In the words of the statutes: 过半数, 三分之二以上 … */
  public String words() {
    String share =
        switch (factor + "/" + times) {
          case "2/1" -> "半数";
          case "3/2" -> "三分之二";
          case "4/3" -> "四分之三";
          case "5/4" -> "五分之四";
          default -> times + "/" + factor;
        };
    if (factor == times && !strict) {
      return "全体";
    }
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
