package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every verdict over all small numbers, against the table of domain §3. */
class VerdictTest {
  private static final int MOST = 60;
  private static final RuleBook RULES = Walk.rules(List.of());
  private static final Matter PLAIN = Walk.matter("WELFARE", false);

  private static Verdict verdict(Matter matter, RuleBook rules, MeetingDraft draft) {
    return MeetingRules.verdict(matter, rules, Walk.START, draft);
  }

  private static MeetingDraft draft(Body body, int e, int p, int f, HouseholdWeight weight) {
    return Walk.draft(
        body, e, e, "", p, List.of(), null, Ballot.byHands(f, p - f, 0), weight, null);
  }

  private static MeetingDraft draft(Body body, int e, int p, int f) {
    return draft(body, e, p, f, null);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SUPERVISION")
  void every_body_decides_as_the_table_says(Body body) {
    for (int e = 0; e <= MOST; e++) {
      for (int p = 0; p <= e; p++) {
        for (int f = 0; f <= p; f++) {
          Verdict verdict = verdict(PLAIN, RULES, draft(body, e, p, f));
          if (verdict.quorate() != Oracle.quorate(body, e, p)
              || verdict.carried() != Oracle.carried(body, e, p, f)) {
            assertThat(verdict).as("%s 应到 %d 实到 %d 赞成 %d", body, e, p, f).isNull();
          }
        }
      }
    }
  }

  @Test
  void every_threshold_of_the_table_is_tried() {
    Set<ThresholdKey> tried = EnumSet.of(ThresholdKey.PARTY_STATUTE, ThresholdKey.LEVY);
    for (Body body : Body.values()) {
      if (body != Body.SUPERVISION) {
        tried.add(MeetingRules.key(body));
      }
    }
    assertThat(tried).containsExactlyInAnyOrder(ThresholdKey.values());
  }

  @Test
  void no_village_default_goes_below_the_partys_statute() {
    Threshold lax =
        new Threshold(
            UUID.randomUUID(),
            ThresholdKey.PARTY,
            Body.PARTY,
            null,
            Ratio.atLeast(4, 1),
            false,
            0,
            "本村",
            Walk.START.minusDays(1));
    RuleBook rules = Walk.rules(List.of(lax));
    for (int e = 0; e <= MOST; e++) {
      for (int p = 0; p <= e; p++) {
        for (int f = 0; f <= p; f++) {
          Verdict verdict = verdict(PLAIN, rules, draft(Body.PARTY, e, p, f));
          boolean quorate = 2 * p >= e;
          boolean carried = quorate && 2 * f > e && 4 * f >= p;
          if (verdict.quorate() != quorate || verdict.carried() != carried) {
            assertThat(verdict).as("应到 %d 实到 %d 赞成 %d", e, p, f).isNull();
          }
        }
      }
    }
  }

  @Test
  void a_levy_needs_over_half_of_the_households_too() {
    Matter levy = Walk.matter("WELFARE", true).at(Step.RESOLUTION, MatterState.ACTIVE);
    for (int present = 0; present <= MOST; present++) {
      for (int inFavour = 0; inFavour <= present; inFavour++) {
        HouseholdWeight weight = new HouseholdWeight(present, inFavour);
        MeetingDraft all = draft(Body.REPRESENTATIVES, 9, 9, 9, weight);
        MeetingDraft few = draft(Body.REPRESENTATIVES, 9, 9, 4, weight);
        assertThat(verdict(levy, RULES, all).carried()).isEqualTo(Oracle.levy(present, inFavour));
        assertThat(verdict(levy, RULES, few).carried()).isFalse();
      }
    }
  }

  @Test
  void a_levy_counts_households_at_the_resolution_only() {
    Matter levy = Walk.matter("WELFARE", true).at(Step.PARTY_REVIEW, MatterState.ACTIVE);
    assertThat(verdict(levy, RULES, draft(Body.PARTY, 9, 9, 9)).carried()).isTrue();
    Matter vote = levy.at(Step.RESOLUTION, MatterState.ACTIVE);
    assertThat(verdict(vote, RULES, draft(Body.REPRESENTATIVES, 9, 9, 9)).carried()).isFalse();
  }

  @Test
  void the_needed_numbers_are_the_least_that_are_enough() {
    for (Threshold rule : DefaultRules.thresholds()) {
      for (int e = 0; e <= MOST; e++) {
        int present = rule.presentNeeded(e);
        assertThat(rule.quorate(present, e)).as("%s of %d", rule.key(), e).isTrue();
        if (rule.quorum() != null && present > 0) {
          assertThat(rule.quorate(present - 1, e)).as("%s of %d", rule.key(), e).isFalse();
        }
        int votes = rule.votesNeeded(e, e);
        assertThat(rule.carried(votes, e, e)).as("%s of %d", rule.key(), e).isTrue();
        if (votes > 0) {
          assertThat(rule.carried(votes - 1, e, e)).as("%s of %d", rule.key(), e).isFalse();
        }
      }
    }
  }

  @Test
  void a_verdict_is_explained_in_words_and_numbers() {
    assertThat(verdict(PLAIN, RULES, draft(Body.REPRESENTATIVES, 57, 41, 25)).reasons())
        .extracting(Condition::sentence)
        .containsExactly("应到 57，须到 38（三分之二以上），实到 41", "赞成 25，须 21（超过到会的半数）");
    assertThat(verdict(PLAIN, RULES, draft(Body.REPRESENTATIVES, 57, 37, 18)).reasons())
        .extracting(Condition::sentence)
        .containsExactly("应到 57，须到 38（三分之二以上），实到 37，还差 1", "赞成 18，须 19（超过到会的半数），还差 1");
  }

  @Test
  void no_number_is_too_large_to_be_judged() {
    int many = Integer.MAX_VALUE;
    assertThat(verdict(PLAIN, RULES, draft(Body.MEMBERS, many, many, many)).carried()).isTrue();
    assertThat(verdict(PLAIN, RULES, draft(Body.MEMBERS, many, many, many / 2)).carried())
        .isFalse();
  }
}
