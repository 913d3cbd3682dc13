package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
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
  private final Supplier<String> seeds;

  /**
   * @param seeds a new one each time, by chance: who could choose it could choose who is drawn
   */
  public CheckHouseholds(RoundChange change, Supplier<String> seeds) {
    this.change = change;
    this.seeds = seeds;
  }

  /**
   * Draws as many households as the rule still wants, once everybody was asked: what is entered
   * afterwards would escape.
   *
   * @throws Refused when somebody is still to be asked, the rule wants no more, or nobody is left
   */
  public SpotCheck draw(UUID roundId) {
    Consultation consultation = change.open(roundId);
    SpotChecks checks = change.evidence().spotChecks(consultation);
    int percent = change.workday().amount(FigureKind.SPOT_CHECK, consultation.round().openedOn());
    int size = checks.toDraw(SpotCheck.size(consultation.coverage().consulted(), percent));
    List<FrozenHousehold> candidates =
        consultation.households().stream()
            .filter(h -> !consultation.excluded(h) && !checks.drawn(h.id()))
            .toList();
    refuseUnlessDrawable(consultation, checks, percent, size, candidates.size());
    String seed = seeds.get();
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

  private static void refuseUnlessDrawable(
      Consultation consultation, SpotChecks checks, int percent, int size, int candidates) {
    String unit = consultation.round().basis().unit();
    if (percent == 0) {
      throw refused("本村规定不抽查（抽查比例 0 %），不用抽取。");
    }
    if (!consultation.coverage().complete()) {
      throw refused(
          "征求满 100 %% 以后才抽取，还差 %d %s。".formatted(consultation.coverage().missing(), unit));
    }
    if (size == 0) {
      throw refused(
          "已抽取 %d %s，按 %d %% 的比例现在不用再抽。联系不上的，分两天以上联系、登记后可以补抽。"
              .formatted(checks.households().size(), unit, percent));
    }
    if (candidates == 0) {
      throw refused("名单上的%s都已抽过，没有可以补抽的。请继续联系未联系上的。".formatted(unit));
    }
  }

  private static Refused refused(String sentence) {
    return new Refused(ConsultationRule.NOTHING_TO_DRAW, sentence);
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
   * @throws Refused when one of them was not drawn, or the result does not follow on its last one
   */
  public void callBack(UUID roundId, List<UUID> households, Called called) {
    Consultation consultation = change.open(roundId);
    SpotChecks checks = change.evidence().spotChecks(consultation);
    RoundChange.refuse(refusals(consultation, checks, households, called));
    List<CallBack> calls = new ArrayList<>();
    for (UUID household : households) {
      FrozenHousehold of = consultation.household(household);
      Opinion opinion = heardOf(consultation, checks, of, called);
      calls.add(
          new CallBack(
              UUID.randomUUID(),
              roundId,
              household,
              opinion.id(),
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

  /** A dispute is settled, not overwritten; who was heard does not become unreachable. */
  private static Opinion heardOf(
      Consultation consultation, SpotChecks checks, FrozenHousehold household, Called called) {
    String who = "%s（%s）".formatted(household.name(), household.code());
    if (!checks.drawn(household.id())) {
      throw new Refused(ConsultationRule.NOT_DRAWN, who + "没有被抽中，只登记抽中户的回访。");
    }
    Opinion opinion = consultation.currentOpinion(household).orElseThrow();
    if (opinion.askedBy().equals(called.caller().strip())) {
      throw new Refused(
          ConsultationRule.CALLER_ASKED, who + "的意见就是" + called.caller().strip() + "征求的，回访要换一个人。");
    }
    boolean disputed = checks.disputed(household.id());
    if (disputed && called.outcome() != CallBack.Outcome.SETTLED) {
      throw new Refused(ConsultationRule.STILL_DISPUTED, who + "回访不一致，还没有核实。核实、更正后请登记“核实完毕”，写明经过。");
    }
    if (!disputed && called.outcome() == CallBack.Outcome.SETTLED) {
      throw new Refused(ConsultationRule.NOTHING_DISPUTED, who + "没有不一致，不用登记“核实完毕”。");
    }
    if (called.outcome() == CallBack.Outcome.UNREACHED && checks.heard(household.id())) {
      throw new Refused(ConsultationRule.HEARD_ALREADY, who + "已经回访过，不能再登记未联系上。");
    }
    return opinion;
  }

  private Map<String, String> refusals(
      Consultation consultation, SpotChecks checks, List<UUID> households, Called called) {
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
                drawnOn(consultation, checks, households),
                "抽取",
                called.lateReason()));
    return wrong;
  }

  private static LocalDate drawnOn(
      Consultation consultation, SpotChecks checks, List<UUID> households) {
    return checks.drawings().stream()
        .filter(d -> d.households().stream().anyMatch(households::contains))
        .map(SpotCheck::drawnOn)
        .max(LocalDate::compareTo)
        .orElse(consultation.round().openedOn());
  }
}
