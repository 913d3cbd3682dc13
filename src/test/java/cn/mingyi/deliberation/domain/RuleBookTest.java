package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may decide what, and which rule held on which day. */
class RuleBookTest {
  private final RuleBook rules = Walk.rules(List.of());

  private Category category(String key) {
    return rules.category(key, Walk.START).orElseThrow();
  }

  @Test
  void each_category_is_decided_by_the_bodies_of_the_table() {
    assertThat(DefaultRules.categories()).hasSize(13);
    for (Category each : DefaultRules.categories()) {
      for (Body body : Body.values()) {
        boolean delegated = body == Body.REPRESENTATIVES && Oracle.delegable(each.key());
        assertThat(category(each.key()).mayDecide(body))
            .as(each.key() + " by " + body)
            .isEqualTo(Oracle.deciders(each.key()).contains(body) || delegated);
        assertThat(category(each.key()).needsAuthorisation(body))
            .as(each.key() + " by " + body)
            .isEqualTo(delegated);
      }
    }
  }

  @Test
  void the_choices_are_exactly_the_bodies_that_may_decide() {
    for (Category each : DefaultRules.categories()) {
      assertThat(each.choices())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Body.values()).filter(each::mayDecide).toList());
    }
  }

  @Test
  void an_authorisation_holds_for_its_category_and_its_days_only() {
    assertThat(rules.authorisation("WELFARE", LocalDate.of(2026, 1, 1))).isPresent();
    assertThat(rules.authorisation("WELFARE", LocalDate.of(2026, 12, 31))).isPresent();
    assertThat(rules.authorisation("WELFARE", LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(rules.authorisation("WELFARE", LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(rules.authorisation("PLANNING", LocalDate.of(2026, 6, 1))).isEmpty();
  }

  @Test
  void an_authorisation_without_end_holds_on() {
    Authorisation open =
        new Authorisation(
            UUID.randomUUID(), "OTHER", "", Walk.START, DateRange.since(Walk.START), "决定");
    assertThat(open.covers("OTHER", Walk.START.minusDays(1))).isFalse();
    assertThat(open.covers("OTHER", Walk.START.plusYears(9))).isTrue();
  }

  @Test
  void a_changed_rule_holds_from_its_day_and_not_before() {
    LocalDate change = LocalDate.of(2026, 7, 1);
    Threshold stricter =
        new Threshold(
            UUID.randomUUID(),
            ThresholdKey.JOINT,
            Body.JOINT,
            null,
            Ratio.atLeast(1, 1),
            true,
            0,
            "本村",
            change);
    RuleBook changed = Walk.rules(List.of(stricter));
    assertThat(changed.threshold(ThresholdKey.JOINT, change.minusDays(1)).source())
        .isEqualTo("外省做法，可改");
    assertThat(changed.threshold(ThresholdKey.JOINT, change)).isEqualTo(stricter);
  }

  @Test
  void a_meeting_keeps_the_rule_it_was_held_under() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    assertThat(walk.file.meetings().getFirst().threshold())
        .isEqualTo(walk.rules.threshold(ThresholdKey.BRANCH, walk.day).id());
  }
}
