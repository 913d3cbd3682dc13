package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** 抽查: draws households by chance and records what they said when called back (domain §5). */
public final class CheckHouseholds {
  private final RoundChange change;
  private final Supplier<String> trailHead;

  /**
   * @param trailHead hash of the trail's last entry: nobody can choose it, so nobody can choose who
   *     is drawn
   */
  public CheckHouseholds(RoundChange change, Supplier<String> trailHead) {
    this.change = change;
    this.trailHead = trailHead;
  }

  /**
   * Draws as many of the consulted households as the rule still wants.
   *
   * @throws Refused when the rule wants no more, or nobody is left to draw
   */
  public SpotCheck draw(UUID roundId) {
    Consultation consultation = change.open(roundId);
    SpotChecks checks = change.evidence().spotChecks(roundId);
    int percent = change.workday().amount(FigureKind.SPOT_CHECK, consultation.round().openedOn());
    int size = checks.toDraw(SpotCheck.size(consultation.coverage().consulted(), percent));
    List<FrozenHousehold> candidates =
        consultation.households().stream()
            .filter(h -> !consultation.excluded(h))
            .filter(h -> consultation.currentOpinion(h).isPresent() && !checks.drawn(h.id()))
            .toList();
    if (size == 0 || candidates.isEmpty()) {
      throw new Refused(
          ConsultationRule.NOTHING_TO_DRAW,
          percent == 0
              ? "本村规定不抽查（抽查比例 0 %），不用抽取。"
              : "已抽取 %d %s，按 %d %% 的比例现在不用再抽。"
                  .formatted(
                      checks.households().size(), consultation.round().basis().unit(), percent));
    }
    String seed = trailHead.get();
    SpotCheck drawn =
        new SpotCheck(
            UUID.randomUUID(),
            roundId,
            checks.drawings().size() + 1,
            percent,
            seed,
            SpotCheck.draw(seed, candidates, size).stream().map(FrozenHousehold::id).toList(),
            change.workday().today(),
            change.now());
    change.write(
        consultation.round(),
        "抽查抽取",
        drawn.households().size() + " " + consultation.round().basis().unit(),
        "种子 " + seed,
        () -> change.evidence().checks().add(drawn));
    return drawn;
  }

  /** A call-back as the form has it; the names are the fields'. */
  public record Called(
      CallBack.Outcome outcome,
      String caller,
      String note,
      LocalDate calledOn,
      String lateReason) {}

  /**
   * Records the same result of one or several households as one deed.
   *
   * @throws Refused when one of them was not drawn
   */
  public void callBack(UUID roundId, List<UUID> households, Called called) {
    Consultation consultation = change.open(roundId);
    SpotChecks checks = change.evidence().spotChecks(roundId);
    RoundChange.refuse(refusals(consultation, called));
    for (UUID household : households) {
      if (!checks.drawn(household)) {
        FrozenHousehold other = consultation.household(household);
        throw new Refused(
            ConsultationRule.NOT_DRAWN,
            "%s（%s）没有被抽中，只登记抽中户的回访。".formatted(other.name(), other.code()));
      }
    }
    List<CallBack> calls = new ArrayList<>();
    for (UUID household : households) {
      calls.add(
          new CallBack(
              UUID.randomUUID(),
              roundId,
              household,
              called.outcome(),
              called.caller().strip(),
              called.note().strip(),
              called.calledOn(),
              change.dating().isLate(called.calledOn()) ? called.lateReason().strip() : "",
              change.now(),
              checks.calls().size() + calls.size() + 1L));
    }
    change.write(
        consultation.round(),
        "登记回访",
        calls.size() == 1
            ? consultation.household(households.getFirst()).code()
            : calls.size() + " " + consultation.round().basis().unit(),
        called.outcome().label(),
        () -> calls.forEach(change.evidence().checks()::add));
  }

  private Map<String, String> refusals(Consultation consultation, Called called) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (called.caller().isBlank()) {
      wrong.put("caller", "请填写由谁回访，村监会成员最合适。");
    }
    if (called.note().isBlank() && called.outcome() == CallBack.Outcome.DISCREPANCY) {
      wrong.put("note", "不一致的，请写明本户怎么说。");
    }
    if (called.note().isBlank() && called.outcome() == CallBack.Outcome.SETTLED) {
      wrong.put("note", "请写明怎么核实的、意见有没有更正。");
    }
    new Lengths()
        .atMost("caller", called.caller(), 60)
        .atMost("note", called.note(), 4000)
        .refusals()
        .forEach(wrong::putIfAbsent);
    wrong.putAll(
        change
            .dating()
            .refusals(
                "calledOn",
                called.calledOn(),
                consultation.round().openedOn(),
                "本轮民议开始",
                called.lateReason()));
    return wrong;
  }
}
