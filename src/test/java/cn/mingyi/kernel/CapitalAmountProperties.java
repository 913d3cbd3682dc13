package cn.mingyi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 大写金额 say the amount, in the ways that 支付结算办法 allows. */
class CapitalAmountProperties {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

  @ParameterizedTest
  @CsvSource({
    "0.00, 零元整",
    "0.05, 伍分",
    "0.50, 伍角整",
    "0.55, 伍角伍分",
    "1.00, 壹元整",
    "10.00, 壹拾元整",
    "15.00, 壹拾伍元整",
    "100.00, 壹佰元整",
    "101.00, 壹佰零壹元整",
    "110.00, 壹佰壹拾元整",
    "1001.00, 壹仟零壹元整",
    "1010.00, 壹仟零壹拾元整",
    "1409.50, 壹仟肆佰零玖元伍角整",
    "6007.14, 陆仟零柒元壹角肆分",
    "1680.32, 壹仟陆佰捌拾元叁角贰分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "325.04, 叁佰贰拾伍元零肆分",
    "107000.53, 壹拾万柒仟元伍角叁分",
    "100500.00, 壹拾万零伍佰元整",
    "100005.00, 壹拾万零伍元整",
    "213715.75, 贰拾壹万叁仟柒佰壹拾伍元柒角伍分",
    "1000000.00, 壹佰万元整",
    "10000001.00, 壹仟万零壹元整",
    "100000000.00, 壹亿元整",
    "100010000.00, 壹亿零壹万元整",
    "120034056.07, 壹亿贰仟零叁万肆仟零伍拾陆元零柒分",
    "1000000000000.00, 壹万亿元整",
    "-35.60, 负叁拾伍元陆角整"
  })
  void amounts_are_written_as_the_rules_write_them(String yuan, String words) {
    assertThat(Money.ofYuan(yuan).capitals()).isEqualTo(words);
  }

  @Property
  void every_amount_is_read_back(
      @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long fen) {
    assertThat(readBack(new Money(fen).capitals())).isEqualTo(fen);
  }

  @Property
  void small_amounts_with_many_zeros_are_read_back(
      @ForAll @IntRange(max = 9) int high,
      @ForAll @IntRange(max = 12) int place,
      @ForAll @IntRange(max = 99) int low) {
    long fen = high * Math.powExact(10L, place) + low;
    assertThat(readBack(new Money(fen).capitals())).isEqualTo(fen);
  }

  @Property
  void no_two_zeros_stand_together_and_the_end_is_closed(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long fen) {
    String words = new Money(fen).capitals();
    assertThat(words).doesNotContain("零零").doesNotContain("零亿").doesNotContain("零万");
    assertThat(words).matches(".*[整分]");
  }

  private static long readBack(String words) {
    boolean negative = words.startsWith("负");
    String rest = negative ? words.substring(1) : words;
    long fen = 0;
    int yuan = rest.indexOf('元');
    if (yuan >= 0) {
      fen = whole(rest.substring(0, yuan)) * 100;
      rest = rest.substring(yuan + 1);
    }
    for (int i = 0; i + 1 < rest.length(); i++) {
      int digit = DIGITS.indexOf(rest.charAt(i));
      if (digit > 0 && rest.charAt(i + 1) == '角') {
        fen += digit * 10L;
      } else if (digit > 0 && rest.charAt(i + 1) == '分') {
        fen += digit;
      }
    }
    return negative ? -fen : fen;
  }

  private static long whole(String words) {
    for (String unit : List.of("亿", "万")) {
      int at = words.lastIndexOf(unit);
      if (at >= 0) {
        long factor = unit.equals("亿") ? 100_000_000L : 10_000L;
        return whole(words.substring(0, at)) * factor + whole(words.substring(at + 1));
      }
    }
    long sum = 0;
    int digit = 0;
    for (char c : words.toCharArray()) {
      int place = "拾佰仟".indexOf(c);
      if (place >= 0) {
        sum += digit * Math.powExact(10L, place + 1);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return sum + digit;
  }
}
