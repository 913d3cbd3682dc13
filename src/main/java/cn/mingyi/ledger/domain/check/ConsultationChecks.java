package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.CONSULTATION;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.ADVICE;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 民议: every household asked, every opinion with its trace (domain §5). */
final class ConsultationChecks {
  private static final String RULE = "固庄规则";
  private static final String OWN = "六议两公开工作法第五步";
  private static final String CORRECT = "请在“民议”里更正这一户的意见，写明原因。";
  private static final int NAMED = 6;

  static final List<Check<MatterCase>> ALL =
      List.of(
          new Check<>(
              "C01",
              CONSULTATION,
              VIOLATION,
              "决议以前每一户都征求过意见（100 %）",
              RULE,
              "请退回民议，逐户补齐后重新决议。",
              ConsultationChecks::everyHousehold),
          new Check<>(
              "C02",
              CONSULTATION,
              VIOLATION,
              "没有民议的事项，有村民会议规定可以免去的原文",
              RULE,
              "请退回民议，或在“设置 › 议事规则”写明村民会议的规定。",
              ConsultationChecks::spared),
          new Check<>(
              "C03",
              CONSULTATION,
              VIOLATION,
              "征求意见的方案就是表决的方案",
              OWN,
              "请就表决的方案重新开一轮民议。",
              ConsultationChecks::samePlan),
          new Check<>(
              "C04",
              CONSULTATION,
              DEFICIENCY,
              "征求名单与开始那天的花名册一致",
              OWN,
              "请核对花名册。名单冻结以后补登的户，请写明情况附入档案。",
              ConsultationChecks::listFromRoster),
          new Check<>(
              "C05",
              CONSULTATION,
              VIOLATION,
              "除外户写明事实和决定人",
              OWN,
              "请撤销除外，重新登记并写明事实和决定人。",
              c ->
                  eachExclusion(
                      c,
                      e -> e.lifted() || !e.detail().isBlank() && !e.decidedBy().isBlank(),
                      "除外没有写明事实或决定人")),
          new Check<>(
              "C06",
              CONSULTATION,
              VIOLATION,
              "说了意见的户没有被列为除外户",
              OWN,
              "请撤销除外，让这一户的意见计入。",
              ConsultationChecks::notSilenced),
          new Check<>(
              "C07",
              CONSULTATION,
              VIOLATION,
              "电话、微信、信函征求的，有见证人和凭据",
              "软件默认，可改",
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> o.channel().needsWitness(),
                      o -> !o.witness().isBlank() && !o.evidence().isBlank(),
                      o -> o.channel().label() + "征求，没有见证人或凭据")),
          new Check<>(
              "C08",
              CONSULTATION,
              VIOLATION,
              "代签的，写明代签人和依据",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      Opinion::signedOnBehalf,
                      o -> !o.signer().isBlank() && !o.onBehalfGround().isBlank(),
                      o -> "代签，没有写明代签人或依据")),
          new Check<>(
              "C09",
              CONSULTATION,
              VIOLATION,
              "意见的日期在本轮开始以后、决议以前",
              OWN,
              CORRECT,
              ConsultationChecks::inTheRound),
          new Check<>(
              "C10",
              CONSULTATION,
              DEFICIENCY,
              "意见写明被征求人和征求人",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> true,
                      o -> !o.asked().isBlank() && !o.askedBy().isBlank(),
                      o -> "没有写被征求人或征求人")),
          new Check<>(
              "C11",
              CONSULTATION,
              DEFICIENCY,
              "有条件的意见写明条件",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> o.kind() == OpinionKind.CONDITIONAL,
                      o -> !o.wording().isBlank(),
                      o -> "有条件，没有写条件")),
          new Check<>(
              "C12",
              CONSULTATION,
              VIOLATION,
              "更正意见写明原因",
              OWN,
              CORRECT,
              c -> eachCorrection(c, "更正没有写原因")),
          new Check<>(
              "C13",
              CONSULTATION,
              VIOLATION,
              "发出的意见表都已收回或作废",
              OWN,
              "请到“民议 › 意见表”收回或作废。",
              c -> evidence(c, Certification.Rule.PAGES_BACK)),
          new Check<>(
              "C14",
              CONSULTATION,
              VIOLATION,
              "当面征求的意见都在收回的意见表上签字",
              OWN,
              "请补签，再更正意见、写明所在的页。",
              c -> evidence(c, Certification.Rule.SIGNED_PAGES)),
          new Check<>(
              "C15",
              CONSULTATION,
              DEFICIENCY,
              "收回的意见表都有扫描件",
              "本村规定，可改",
              "请到“民议 › 扫描件”补扫。",
              c -> evidence(c, Certification.Rule.SCANNED)),
          new Check<>(
              "C16",
              CONSULTATION,
              VIOLATION,
              "按比例抽查回访",
              "软件默认 10 %，可改",
              "请到“民议 › 抽查”补做回访。",
              c -> evidence(c, Certification.Rule.CALLED_BACK)),
          new Check<>(
              "C17",
              CONSULTATION,
              VIOLATION,
              "抽查中有出入的都已核实",
              OWN,
              "请核实、更正后登记“核实完毕”。",
              c -> evidence(c, Certification.Rule.NOTHING_DISPUTED)),
          new Check<>(
              "C18",
              CONSULTATION,
              VIOLATION,
              "不同意和有条件的意见逐件写明采纳情况和理由",
              OWN,
              "请到“民议 › 答复”逐件答复。",
              ConsultationChecks::answered),
          new Check<>(
              "C19",
              CONSULTATION,
              ADVICE,
              "不同意达到三分之一的，退回商议",
              "软件默认，可改",
              "请确认两委研究过退回商议，写明情况附入档案。",
              ConsultationChecks::muchDisagreement),
          new Check<>(
              "C20",
              CONSULTATION,
              VIOLATION,
              "民议完成证明出具以后，记录没有再变动",
              OWN,
              "请重新出具民议完成证明。",
              ConsultationChecks::certified),
          new Check<>(
              "C21",
              CONSULTATION,
              VIOLATION,
              "完成证明由证明人和村监会成员两人签，在决议以前出具",
              OWN,
              "请重新出具民议完成证明，写明情况附入档案。",
              ConsultationChecks::certifiedByTwo),
          new Check<>(
              "C23",
              CONSULTATION,
              ADVICE,
              "代签、非入户都没有超过三分之一",
              "软件默认",
              "请多抽查几户，确认意见是本人的意思，写明情况附入档案。",
              ConsultationChecks::atFirstHand));

  private ConsultationChecks() {}

  /** A round that the line has gone on from: what it lacks now, nobody will add by himself. */
  private static boolean finished(MatterCase c, RoundCase round) {
    return round.certificate() != null
        || c.file().meetings().stream()
            .anyMatch(m ->
                m.step() == Step.RESOLUTION
                    && m.planVersion() == round.consultation().round().planVersion());
  }

  private static Outcome everyHousehold(MatterCase c) {
    return Outcome.each(
        c.meetings(Step.RESOLUTION).stream().filter(m -> c.roundOf(m).isPresent()).toList(),
        m -> {
          Consultation round = c.roundOf(m).orElseThrow().consultation();
          Coverage coverage = round.coverage();
          return unless(
              coverage.complete(),
              () ->
                  "%s决议，第%d轮%s，还差 %d %s：%s"
                      .formatted(
                          ChineseDate.of(m.heldOn()),
                          round.round().number(),
                          coverage.sentence(),
                          coverage.missing(),
                          coverage.basis().unit(),
                          named(round.pending())));
        });
  }

  private static Outcome spared(MatterCase c) {
    boolean gone =
        c.file().passed(Step.HOUSEHOLD_CONSULTATION) || !c.meetings(Step.RESOLUTION).isEmpty();
    return c.rounds().isEmpty() && gone
        ? Outcome.of(!c.exemption().isBlank(), () -> "没有民议记录，也没有写明村民会议免去民议的规定")
        : Outcome.NOT_APPLICABLE;
  }

  private static Outcome samePlan(MatterCase c) {
    return c.rounds().isEmpty()
        ? Outcome.NOT_APPLICABLE
        : Outcome.each(
            c.meetings(Step.RESOLUTION),
            m ->
                unless(
                    c.roundOf(m).isPresent(),
                    () ->
                        "%s表决方案第%d版，没有就这一版征求意见"
                            .formatted(ChineseDate.of(m.heldOn()), m.planVersion())));
  }

  private static Outcome listFromRoster(MatterCase c) {
    return Outcome.each(
        c.rounds(),
        r -> {
          Consultation round = r.consultation();
          Map<UUID, String> due = due(c.by().roster().apply(round.round().openedOn()), round);
          Set<UUID> listed =
              round.households().stream()
                  .map(FrozenHousehold::subjectId)
                  .collect(Collectors.toSet());
          List<String> missing =
              due.entrySet().stream()
                  .filter(e -> !listed.contains(e.getKey()))
                  .map(Map.Entry::getValue)
                  .toList();
          List<String> extra =
              round.households().stream()
                  .filter(h -> !due.containsKey(h.subjectId()))
                  .map(h -> h.code() + " " + h.name())
                  .toList();
          return unless(
              missing.isEmpty() && extra.isEmpty(),
              () ->
                  "第%d轮：%s%s"
                      .formatted(
                          r.number(),
                          missing.isEmpty() ? "" : "名单上缺 " + some(missing),
                          extra.isEmpty() ? "" : "名单上多 " + some(extra)));
        });
  }

  private static Map<UUID, String> due(RosterOn roster, Consultation round) {
    return round.round().basis() == Basis.HOUSEHOLD
        ? roster.households().stream()
            .collect(Collectors.toMap(Household::id, h -> h.number() + " " + h.headName()))
        : roster.adults().stream().collect(Collectors.toMap(Villager::id, Villager::name));
  }

  private static Outcome eachExclusion(MatterCase c, Predicate<Exclusion> sound, String fault) {
    return over(
        c,
        r -> r.consultation().exclusions(),
        (r, e) ->
            unless(sound.test(e), () -> who(r, r.consultation().household(e.frozenId())) + fault));
  }

  private static Outcome notSilenced(MatterCase c) {
    return over(
        c,
        r -> r.consultation().households().stream().filter(r.consultation()::excluded).toList(),
        (r, h) ->
            unless(r.consultation().currentOpinion(h).isEmpty(), () -> who(r, h) + "有意见记录，又列为除外户"));
  }

  private static Outcome eachOpinion(
      MatterCase c,
      Predicate<Opinion> applies,
      Predicate<Opinion> sound,
      Function<Opinion, String> fault) {
    return over(
        c,
        r -> current(r.consultation()).filter(applies).toList(),
        (r, o) ->
            unless(
                sound.test(o),
                () -> who(r, r.consultation().household(o.frozenId())) + fault.apply(o)));
  }

  private static Outcome eachCorrection(MatterCase c, String fault) {
    return over(
        c,
        r -> r.consultation().opinions().stream().filter(o -> o.corrects() != null).toList(),
        (r, o) ->
            unless(
                !o.correctionReason().isBlank(),
                () -> who(r, r.consultation().household(o.frozenId())) + fault));
  }

  private static Outcome inTheRound(MatterCase c) {
    return over(
        c,
        r -> current(r.consultation()).toList(),
        (r, o) -> {
          FrozenHousehold household = r.consultation().household(o.frozenId());
          LocalDate opened = r.consultation().round().openedOn();
          if (o.askedOn().isBefore(opened)) {
            return Optional.of(
                "%s%s征求，本轮 %s才开始"
                    .formatted(
                        who(r, household), ChineseDate.of(o.askedOn()), ChineseDate.of(opened)));
          }
          return resolution(c, r)
              .filter(day -> o.askedOn().isAfter(day))
              .map(day ->
                  "%s%s才征求，%s已经决议"
                      .formatted(
                          who(r, household), ChineseDate.of(o.askedOn()), ChineseDate.of(day)));
        });
  }

  /** The first vote on the plan of a round. */
  private static Optional<LocalDate> resolution(MatterCase c, RoundCase round) {
    return c.meetings(Step.RESOLUTION).stream()
        .filter(m -> m.planVersion() == round.consultation().round().planVersion())
        .map(Meeting::heldOn)
        .findFirst();
  }

  /** What the certificate asks for, of rounds that are said to be finished. */
  private static Outcome evidence(MatterCase c, Certification.Rule rule) {
    List<RoundCase> asked =
        c.rounds().stream()
            .filter(r -> finished(c, r))
            .filter(r -> r.certification().conditions().stream().anyMatch(k -> k.rule() == rule))
            .toList();
    return Outcome.each(
        asked,
        r ->
            r.certification().conditions().stream()
                .filter(k -> k.rule() == rule && !k.met())
                .map(Condition::sentence)
                .map(sentence -> "第%d轮：%s".formatted(r.number(), sentence))
                .findFirst());
  }

  private static Outcome answered(MatterCase c) {
    boolean posted = c.file().passed(Step.RESOLUTION_DISCLOSURE);
    return over(
        c,
        r ->
            current(r.consultation())
                .filter(o -> o.kind().needsResponse())
                .filter(o -> resolution(c, r).isPresent() && (r.answersFirst() || posted))
                .toList(),
        (r, o) ->
            unless(
                r.consultation().response(o).filter(a -> !a.reason().isBlank()).isPresent(),
                () ->
                    who(r, r.consultation().household(o.frozenId()))
                        + o.kind().label()
                        + "，没有写明采纳情况和理由"));
  }

  private static Outcome muchDisagreement(MatterCase c) {
    return Outcome.each(
        c.rounds().stream().filter(r -> resolution(c, r).isPresent()).toList(),
        r -> {
          Coverage coverage = r.consultation().coverage();
          return unless(
              !coverage.advisesReturn(),
              () ->
                  "第%d轮已征求 %d，不同意 %d，达到三分之一，仍然提交了决议"
                      .formatted(r.number(), coverage.consulted(), coverage.disagree()));
        });
  }

  private static Outcome certified(MatterCase c) {
    MatterEvent passed = c.file().passages().get(Step.HOUSEHOLD_CONSULTATION);
    if (passed == null || c.rounds().isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    RoundCase last = c.rounds().getLast();
    Certificate certificate = last.certificate();
    return certificate == null
        ? new Outcome(1, List.of("民议已经完成，没有出具完成证明"))
        : Outcome.of(
            last.certification().holds(certificate),
            () -> "第 %d 号完成证明出具以后，本轮记录又有变动".formatted(certificate.number()));
  }

  private static Outcome certifiedByTwo(MatterCase c) {
    return Outcome.each(
        c.rounds().stream().filter(r -> r.certificate() != null).toList(),
        r -> {
          Certificate given = Objects.requireNonNull(r.certificate());
          List<String> faults = new ArrayList<>();
          if (given.certifier().isBlank()
              || given.supervisor().isBlank()
              || given.certifier().equals(given.supervisor())) {
            faults.add("证明人和监督人不是两个人");
          }
          resolution(c, r)
              .filter(day -> given.certifiedOn().isAfter(day))
              .ifPresent(day ->
                  faults.add(
                      "%s出具，晚于决议（%s）"
                          .formatted(ChineseDate.of(given.certifiedOn()), ChineseDate.of(day))));
          return unless(
              faults.isEmpty(),
              () -> "第 %d 号完成证明：%s".formatted(given.number(), String.join("；", faults)));
        });
  }

  /** Opinions that the 代表 made up (domain §12) mostly were signed or asked in absence. */
  private static Outcome atFirstHand(MatterCase c) {
    return Outcome.each(
        c.rounds().stream().filter(r -> finished(c, r)).toList(),
        r -> {
          Coverage coverage = r.consultation().coverage();
          boolean few =
              3L * coverage.onBehalf() <= coverage.consulted()
                  && 3L * coverage.notVisited() <= coverage.consulted();
          return unless(
              few,
              () ->
                  "第%d轮代签率 %s（%d），非入户率 %s（%d）"
                      .formatted(
                          r.number(),
                          coverage.onBehalfPercent(),
                          coverage.onBehalf(),
                          coverage.notVisitedPercent(),
                          coverage.notVisited()));
        });
  }

  private static <X> Outcome over(
      MatterCase c,
      Function<RoundCase, List<X>> things,
      BiFunction<RoundCase, X, Optional<String>> fault) {
    int examined = 0;
    List<String> faults = new ArrayList<>();
    for (RoundCase round : c.rounds()) {
      for (X thing : things.apply(round)) {
        examined++;
        fault.apply(round, thing).ifPresent(faults::add);
      }
    }
    return new Outcome(examined, faults);
  }

  private static Stream<Opinion> current(Consultation round) {
    return round.households().stream()
        .filter(h -> !round.excluded(h))
        .flatMap(h -> round.currentOpinion(h).stream());
  }

  private static String who(RoundCase r, FrozenHousehold household) {
    return "第%d轮 %s %s：".formatted(r.number(), household.code(), household.name());
  }

  private static String named(List<FrozenHousehold> households) {
    return some(households.stream().map(h -> h.code() + " " + h.name()).toList());
  }

  private static String some(List<String> all) {
    return String.join("、", all.subList(0, Math.min(NAMED, all.size())))
        + (all.size() > NAMED ? " 等" : "");
  }
}
