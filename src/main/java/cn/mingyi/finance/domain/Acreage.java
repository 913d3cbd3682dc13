package cn.mingyi.finance.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 亩, in hundredths.
 *
 * @param hundredths not negative
 */
public record Acreage(long hundredths) {
  private static final Pattern WORDS = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  public Acreage {
    if (hundredths < 0) {
      throw new IllegalArgumentException("no area is less than nothing");
    }
  }

  /** Reads 146 or 3.25; empty for anything else. */
  public static Optional<Acreage> parse(String text) {
    String plain = text.strip();
    return WORDS.matcher(plain).matches()
        ? Optional.of(new Acreage(new BigDecimal(plain).movePointRight(2).longValueExact()))
        : Optional.empty();
  }

  /** 146 or 3.25, without 亩. */
  public String words() {
    return new BigDecimal(hundredths).movePointLeft(2).stripTrailingZeros().toPlainString();
  }
}
