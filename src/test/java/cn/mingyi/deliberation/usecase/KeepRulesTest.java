package cn.mingyi.deliberation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.app.AppServices;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.platform.store.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepRulesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Ratio HALF = Ratio.over(2, 1);
  private static final Ratio TWO_THIRDS = Ratio.atLeast(3, 2);

  @TempDir Path folder;
  private @Nullable AppServices services;

  @BeforeEach
  void open() {
    services = AppServices.open(new DataFolder(folder), CLOCK);
    rules().loadDefaults();
  }

  @AfterEach
  void close() {
    if (services != null) {
      services.close();
    }
  }

  private KeepRules rules() {
    return java.util.Objects.requireNonNull(services).deliberation().keepRules();
  }

  private static Map<String, String> refused(ThrowingCallable call) {
    return catchThrowableOfType(FieldRefused.class, call).fields();
  }

  private KeepRules.Change change(
      ThresholdKey key, @Nullable Ratio quorum, Ratio majority, boolean ofEligible, int notice) {
    return new KeepRules.Change(key, quorum, majority, ofEligible, notice, "村民会议决定", DAY);
  }

  @Test
  void the_floor_of_the_party_cannot_be_weakened_in_either_row() {
    assertThat(
            refused(() ->
                rules()
                    .change(
                        change(
                            ThresholdKey.PARTY,
                            Ratio.atLeast(3, 1),
                            Ratio.atLeast(2, 1),
                            false,
                            0))))
        .containsOnlyKeys("quorum", "majority", "base");
    assertThat(rules().book().history(ThresholdKey.PARTY)).hasSize(1);
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () -> rules().change(change(ThresholdKey.PARTY_STATUTE, HALF, HALF, true, 9)))
                .sentences())
        .singleElement()
        .asString()
        .contains("法定底线");
    assertThat(rules().book().history(ThresholdKey.PARTY_STATUTE)).hasSize(1);
  }

  @Test
  void a_levy_is_never_decided_by_less_than_half() {
    assertThat(
            refused(() ->
                rules().change(change(ThresholdKey.LEVY, null, Ratio.atLeast(2, 1), false, 0))))
        .containsOnlyKeys("majority");
    rules().change(change(ThresholdKey.LEVY, null, TWO_THIRDS, false, 0));
    assertThat(rules().book().threshold(ThresholdKey.LEVY, DAY).majority()).isEqualTo(TWO_THIRDS);
  }

  @Test
  void a_threshold_is_not_dated_back_under_what_was_decided() {
    LocalDate yesterday = LocalDate.now(CLOCK).minusDays(1);
    KeepRules.Change back =
        new KeepRules.Change(ThresholdKey.BRANCH, null, TWO_THIRDS, true, 0, "决定", yesterday);
    assertThat(refused(() -> rules().change(back))).containsOnlyKeys("validFrom");
    assertThat(rules().book().history(ThresholdKey.BRANCH)).hasSize(1);
  }

  @Test
  void a_stricter_rule_is_taken_from_its_day() {
    rules().change(change(ThresholdKey.REPRESENTATIVES, Ratio.atLeast(5, 4), TWO_THIRDS, true, 5));
    assertThat(rules().book().threshold(ThresholdKey.REPRESENTATIVES, DAY).noticeDays())
        .isEqualTo(5);
    assertThat(
            rules().book().threshold(ThresholdKey.REPRESENTATIVES, DAY.minusDays(1)).noticeDays())
        .isEqualTo(3);
    assertThat(
            refused(() ->
                rules().change(change(ThresholdKey.REPRESENTATIVES, TWO_THIRDS, HALF, false, 3))))
        .containsOnlyKeys("validFrom");
  }

  @Test
  void where_no_statute_says_the_village_is_free_but_not_absurd() {
    rules().change(change(ThresholdKey.BRANCH, null, Ratio.atLeast(2, 1), false, 0));
    assertThat(
            refused(() ->
                rules()
                    .change(
                        new KeepRules.Change(
                            ThresholdKey.JOINT,
                            Ratio.over(1, 1),
                            Ratio.atLeast(2, 3),
                            true,
                            400,
                            " ",
                            null))))
        .containsOnlyKeys("quorum", "majority", "noticeDays", "source", "validFrom");
  }

  @Test
  void an_authorisation_needs_everything_the_register_says() {
    assertThat(refused(() -> rules().authorise(new KeepRules.Grant("", "", null, null, null, ""))))
        .containsOnlyKeys("category", "scope", "grantedOn", "validFrom", "validTo", "document");
    assertThat(
            refused(() ->
                rules()
                    .authorise(
                        new KeepRules.Grant(
                            "CHARTER", "全部", DAY, DAY.minusDays(1), DAY.minusDays(2), "决定"))))
        .containsOnlyKeys("category", "validFrom", "validTo");
    rules().authorise(new KeepRules.Grant("WELFARE", "50 万以下", DAY, DAY, DAY.plusYears(1), "决定"));
    assertThat(rules().book().authorisation("WELFARE", DAY)).isPresent();
  }

  @Test
  void an_exemption_is_neither_dated_back_nor_given_twice_from_a_day() {
    LocalDate today = LocalDate.now(CLOCK);
    assertThat(refused(() -> rules().exempt("WELFARE", "第九条", today.minusDays(1))))
        .containsOnlyKeys("validFrom");
    assertThat(refused(() -> rules().consultAgain("WELFARE", today.minusDays(1))))
        .containsOnlyKeys("validFrom");
    rules().exempt("WELFARE", "第九条", today);
    assertThat(refused(() -> rules().exempt("WELFARE", "第十条", today)))
        .containsOnlyKeys("validFrom");
    assertThat(rules().book().history("WELFARE")).hasSize(2);
  }

  @Test
  void an_exemption_holds_at_once_keeps_the_order_and_can_be_taken_back() {
    var before = rules().book().categoriesOn(DAY).stream().map(c -> c.key()).toList();
    assertThat(refused(() -> rules().exempt("WELFARE", " ", null)))
        .containsOnlyKeys("ruleText", "validFrom");
    rules().exempt("WELFARE", "村规民约第九条：五百元以下的不征求。", DAY);
    assertThat(rules().book().category("WELFARE", DAY).orElseThrow().exemptionRule())
        .contains("第九条");
    assertThat(rules().book().categoriesOn(DAY).stream().map(c -> c.key())).isEqualTo(before);
    rules().consultAgain("WELFARE", DAY);
    assertThat(rules().book().category("WELFARE", DAY).orElseThrow().exemptionRule()).isEmpty();
    assertThat(rules().book().history("WELFARE")).hasSize(3);
  }
}
