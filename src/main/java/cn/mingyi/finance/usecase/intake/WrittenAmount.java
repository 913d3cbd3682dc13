package cn.mingyi.finance.usecase.intake;

import cn.mingyi.kernel.Money;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as exports write it: 12,000.00, ￥12000, (1,200.00), １２００, 1200.00元, -35.6. */
final class WrittenAmount {
  private static final Pattern SIGNS = Pattern.compile("[¥￥,，元圆整]|RMB|CNY|人民币");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,13}(\\.\\d+)?");

  /** Spreadsheets reckon in binary: 0.1 + 0.2 is written with a tail that nobody meant. */
  private static final BigDecimal TAIL = new BigDecimal("0.00001");

  private WrittenAmount() {}

  /** Empty when the text is no amount, or has more than two decimals. */
  static Optional<Money> parse(SourceCell cell) {
    String text = SIGNS.matcher(Words.compact(cell.text())).replaceAll("");
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    if (bracketed) {
      text = "-" + text.substring(1, text.length() - 1);
    } else if (text.endsWith("-") && text.length() > 1) {
      text = "-" + text.substring(0, text.length() - 1);
    }
    text = text.replaceAll("[−–—－]", "-");
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal exact = new BigDecimal(text);
    BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_EVEN);
    if (exact.subtract(rounded).abs().compareTo(TAIL) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Money(rounded.movePointRight(2).longValueExact()));
  }
}
