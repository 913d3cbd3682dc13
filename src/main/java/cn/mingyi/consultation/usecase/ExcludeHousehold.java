package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** 除外户: takes a household out of the denominator with reason and decider, or puts it back. */
public final class ExcludeHousehold {
  /** Days on which a household was tried before it counts as 失联 △. */
  private static final int TRIES = 2;

  private final RoundChange change;

  public ExcludeHousehold(RoundChange change) {
    this.change = change;
  }

  /** An exclusion as the form has it; the names are the fields'. */
  public record Decision(
      ExclusionReason reason,
      String detail,
      String decidedBy,
      LocalDate decidedOn,
      String lateReason) {}

  public void exclude(UUID roundId, UUID frozenId, Decision decision) {
    Consultation consultation = change.open(roundId);
    FrozenHousehold household = consultation.household(frozenId);
    consultation.refuseUnlessExcludable(household);
    if (decision.reason() == ExclusionReason.UNREACHABLE) {
      refuseUnlessTried(consultation, household);
    }
    write(consultation, household, decision, false, "列为除外户");
  }

  /** 失联 is shown by tries on several days, not said. */
  private void refuseUnlessTried(Consultation consultation, FrozenHousehold household) {
    long days =
        change.evidence().checks().tries(consultation.round().id()).stream()
            .filter(t -> t.frozenId().equals(household.id()))
            .map(CallTry::triedOn)
            .distinct()
            .count();
    if (days < TRIES) {
      throw new Refused(
          ConsultationRule.TOO_FEW_TRIES,
          "%s（%s）要按失联除外，须先在“外出户”里登记 %d 天以上的联系，现在有 %d 天。"
              .formatted(household.name(), household.code(), TRIES, days));
    }
  }

  /** Back into the denominator. */
  public void lift(UUID roundId, UUID frozenId, Decision decision) {
    Consultation consultation = change.open(roundId);
    FrozenHousehold household = consultation.household(frozenId);
    if (!consultation.excluded(household)) {
      throw new Refused(
          ConsultationRule.NOT_EXCLUDED,
          "%s（%s）不是除外户，不用撤销。".formatted(household.name(), household.code()));
    }
    write(consultation, household, decision, true, "撤销除外户");
  }

  private void write(
      Consultation consultation,
      FrozenHousehold household,
      Decision decision,
      boolean lifted,
      String action) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (decision.detail().isBlank()) {
      wrong.put("detail", "请写明情况，如何时迁到哪里、怎么联系不上。");
    }
    if (decision.decidedBy().isBlank()) {
      wrong.put("decidedBy", "请填写由谁决定。");
    }
    new Lengths()
        .atMost("detail", decision.detail(), 1000)
        .atMost("decidedBy", decision.decidedBy(), 200)
        .refusals()
        .forEach(wrong::putIfAbsent);
    wrong.putAll(
        change
            .dating()
            .refusals(
                "decidedOn",
                decision.decidedOn(),
                consultation.round().openedOn(),
                "本轮民议开始",
                decision.lateReason()));
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    Exclusion exclusion =
        new Exclusion(
            UUID.randomUUID(),
            consultation.round().id(),
            household.id(),
            decision.reason(),
            decision.detail().strip(),
            decision.decidedBy().strip(),
            decision.decidedOn(),
            lifted,
            change.dating().isLate(decision.decidedOn()) ? decision.lateReason().strip() : "",
            change.now(),
            consultation.exclusions().size() + 1L);
    change.write(
        consultation.round(),
        action,
        household,
        decision.reason().label(),
        () -> change.records().exclusions().add(exclusion));
  }
}
