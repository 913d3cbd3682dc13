package cn.mingyi.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The oracle is the standard's congruence, reckoned on big integers, not on the weights. */
class IdentityNumberProperties {
  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<LocalDate> births =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(
            Arbitraries.integers().between(100000, 999999),
            births,
            Arbitraries.integers().between(0, 999))
        .as((region, birth, order) ->
            "%06d%s%03d".formatted(region, birth.toString().replace("-", ""), order));
  }

  /** Digits as a number in base 2, the check as last digit: congruent to 1 modulo 11. */
  private static boolean congruent(String eighteen) {
    BigInteger value = BigInteger.ZERO;
    for (char c : eighteen.toCharArray()) {
      value = value.shiftLeft(1).add(BigInteger.valueOf(c == 'X' ? 10 : c - '0'));
    }
    return value.mod(BigInteger.valueOf(11)).intValue() == 1;
  }

  @Property
  void exactly_one_check_digit_is_right(@ForAll("bodies") String body) {
    for (char check : "0123456789X".toCharArray()) {
      Optional<IdentityNumber.Fault> fault = IdentityNumber.faultOf(body + check);
      assertThat(fault.isEmpty()).isEqualTo(congruent(body + check));
    }
  }

  @Property
  void one_wrong_digit_is_always_found(
      @ForAll("bodies") String body, @ForAll @IntRange(max = 17) int place, @ForAll char noise) {
    String right = valid(body);
    char wrong = (char) ('0' + noise % 10);
    if (right.charAt(place) != wrong) {
      String mistyped = right.substring(0, place) + wrong + right.substring(place + 1);
      assertThat(IdentityNumber.faultOf(mistyped)).isPresent();
    }
  }

  @Property
  void two_neighbours_exchanged_are_always_found(
      @ForAll("bodies") String body, @ForAll @IntRange(max = 15) int place) {
    String right = valid(body);
    char first = right.charAt(place);
    char second = right.charAt(place + 1);
    if (first != second) {
      String exchanged = right.substring(0, place) + second + first + right.substring(place + 2);
      assertThat(IdentityNumber.faultOf(exchanged)).isPresent();
    }
  }

  @Property
  void birth_and_sex_are_read_from_it_and_its_text_form_is_masked(@ForAll("bodies") String body) {
    IdentityNumber identity = new IdentityNumber(valid(body));
    assertThat(identity.birthDate().toString().replace("-", "")).isEqualTo(body.substring(6, 14));
    assertThat(identity.sex() == Sex.MALE).isEqualTo("13579".indexOf(body.charAt(16)) >= 0);
    assertThat(identity.toString())
        .isEqualTo(body.substring(0, 3) + "***********" + identity.value().substring(14));
  }

  @Property
  void no_text_is_beyond_judging(@ForAll String text) {
    assertThat(IdentityNumber.faultOf(text)).isPresent();
  }

  private static String valid(String body) {
    for (char check : "0123456789X".toCharArray()) {
      if (congruent(body + check)) {
        return body + check;
      }
    }
    throw new AssertionError();
  }
}
