package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 法定底线: no rule of the village asks for less than the statute. */
class StatuteFloorTest {
  private static final Ratio HALF = Ratio.over(2, 1);
  private static final Ratio TWO_THIRDS = Ratio.atLeast(3, 2);

  @Test
  void the_defaults_stand_on_or_above_the_floor() {
    for (Threshold each : DefaultRules.thresholds()) {
      StatuteFloor.of(each.key())
          .ifPresent(floor ->
              assertThat(
                      floor.laxer(
                          each.quorum(), each.majority(), each.ofEligible(), each.noticeDays()))
                  .as(each.key().label())
                  .isEmpty());
    }
  }

  @Test
  void every_default_that_names_a_statute_has_a_floor() {
    for (Threshold each : DefaultRules.thresholds()) {
      boolean statute = each.source().matches(".*(村组法|集体法|支部条例).*");
      assertThat(StatuteFloor.of(each.key()).isPresent() || !statute)
          .as(each.key().label())
          .isTrue();
    }
  }

  @Test
  void less_is_refused_with_its_source_at_its_field() {
    StatuteFloor floor = StatuteFloor.of(ThresholdKey.MEMBERS).orElseThrow();
    Map<String, String> wrong = floor.laxer(HALF, HALF, false, 9);
    assertThat(wrong).containsOnlyKeys("quorum", "majority", "base", "noticeDays");
    assertThat(wrong.get("quorum")).contains("三分之二以上", "集体法 27 条");
    assertThat(floor.laxer(null, TWO_THIRDS, true, 10)).containsOnlyKeys("quorum");
    assertThat(floor.laxer(Ratio.atLeast(1, 1), Ratio.atLeast(4, 3), true, 15)).isEmpty();
  }

  @Test
  void half_is_less_than_more_than_half() {
    assertThat(Ratio.atLeast(2, 1).asStrictAs(HALF)).isFalse();
    assertThat(HALF.asStrictAs(Ratio.atLeast(2, 1))).isTrue();
    assertThat(TWO_THIRDS.asStrictAs(HALF)).isTrue();
    assertThat(Ratio.atLeast(6, 4).asStrictAs(TWO_THIRDS)).isTrue();
    assertThat(Ratio.over(1, 1).reachable()).isFalse();
    assertThat(Ratio.atLeast(1, 1).reachable()).isTrue();
    assertThat(Ratio.atLeast(2, 3).reachable()).isFalse();
  }

  @Test
  void a_stricter_share_never_lets_pass_what_the_laxer_refuses() {
    for (Ratio strict : new Ratio[] {HALF, TWO_THIRDS, Ratio.atLeast(2, 1), Ratio.atLeast(5, 4)}) {
      for (Ratio lax : new Ratio[] {HALF, TWO_THIRDS, Ratio.atLeast(2, 1), Ratio.atLeast(5, 4)}) {
        if (strict.asStrictAs(lax)) {
          for (int base = 1; base <= 120; base++) {
            assertThat(strict.need(base)).isGreaterThanOrEqualTo(lax.need(base));
          }
        }
      }
    }
  }
}
