package cn.mingyi.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount of money in 分 (fen, 1/100 元). Never a float: every sum of the office must add up.
 *
 * @param fen the amount in fen; negative for what is owed
 */
public record Money(long fen) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  private static final Pattern YUAN = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");

  /**
   * Reads an amount in 元 with at most two decimals; thousands separators are allowed.
   *
   * @throws IllegalArgumentException when the text is not such an amount
   */
  public static Money ofYuan(String text) {
    String plain = text.strip().replace(",", "").replace("，", "");
    if (!YUAN.matcher(plain).matches()) {
      throw new IllegalArgumentException("not an amount in yuan with two decimals at most");
    }
    return new Money(new BigDecimal(plain).movePointRight(2).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  /** The sum of all; nothing comes to {@link #ZERO}. */
  public static Money sum(Stream<Money> amounts) {
    return amounts.reduce(ZERO, Money::plus);
  }

  public Money negated() {
    return new Money(Math.negateExact(fen));
  }

  public boolean isNegative() {
    return fen < 0;
  }

  /** 大写金额 as papers and vouchers write it, e.g. 壹万贰仟元整; without 人民币. */
  public String capitals() {
    return CapitalAmount.of(fen);
  }

  /** The amount in 元 with two decimals and thousands separators, as the papers print it. */
  public String yuan() {
    return String.format(
        "%s%,d.%02d", fen < 0 ? "-" : "", Math.abs(fen / 100), Math.abs(fen % 100));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }
}
