package cn.mingyi.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static Coverage of(int frozen, int excluded, int agree, int disagree) {
    return new Coverage(
        Basis.HOUSEHOLD, frozen, excluded, agree + disagree, agree, disagree, 0, 0, 0, 0);
  }

  @Test
  void the_sentence_always_names_the_excluded() {
    assertThat(of(412, 3, 409, 0).sentence()).isEqualTo("应征求 412 户，除外 3 户，已征求 409 户，100 %");
    assertThat(of(412, 0, 0, 0).sentence()).isEqualTo("应征求 412 户，除外 0 户，已征求 0 户，0.0 %");
  }

  @Test
  void one_household_short_is_never_100_percent() {
    assertThat(of(100_000, 0, 99_999, 0).percent()).isEqualTo("99.9 %");
    assertThat(of(412, 0, 411, 0).percent()).isEqualTo("99.7 %");
    assertThat(of(412, 1, 411, 0).percent()).isEqualTo("100 %");
  }

  @Test
  void the_rate_is_rounded_down_for_all_small_numbers() {
    for (int due = 1; due <= 150; due++) {
      for (int asked = 0; asked < due; asked++) {
        Coverage coverage = of(due + 2, 2, asked, 0);
        String expected =
            new BigDecimal(100L * asked)
                .divide(BigDecimal.valueOf(due), 1, RoundingMode.DOWN)
                .toPlainString();
        assertThat(coverage.percent()).isEqualTo(expected + " %");
        assertThat(coverage.complete()).isFalse();
        assertThat(coverage.missing()).isEqualTo(due - asked);
      }
      assertThat(of(due + 2, 2, due, 0).complete()).isTrue();
    }
  }

  @Test
  void consulted_is_not_in_favour() {
    assertThat(of(10, 0, 0, 10).complete()).isTrue();
    assertThat(new Coverage(Basis.HOUSEHOLD, 4, 0, 4, 1, 1, 1, 1, 0, 0).complete()).isTrue();
  }

  @Test
  void a_list_without_a_household_to_ask_is_never_complete() {
    assertThat(of(0, 0, 0, 0).complete()).isFalse();
    assertThat(of(3, 3, 0, 0).complete()).isFalse();
    assertThat(of(3, 3, 0, 0).percent()).isEqualTo("0 %");
  }

  @Test
  void numbers_that_do_not_add_up_are_refused() {
    assertThatThrownBy(() -> of(10, 3, 8, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of(2, 3, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Coverage(Basis.HOUSEHOLD, 10, 0, 5, 1, 1, 1, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_third_against_advises_a_return() {
    assertThat(of(30, 0, 20, 10).advisesReturn()).isTrue();
    assertThat(of(31, 0, 21, 10).advisesReturn()).isFalse();
    assertThat(of(30, 0, 0, 0).advisesReturn()).isFalse();
  }
}
