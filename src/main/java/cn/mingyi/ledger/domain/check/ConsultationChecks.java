package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.CONSULTATION;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.ADVICE;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 民议: every household asked, every opinion with its trace (domain §5). */
final class ConsultationChecks {
  private static final String RULE = "固庄规则";
  private static final String OWN = "六议两公开工作法第五步";
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

  /** What the certificate asks for, of rounds that are said to be finished. */
  private static Outcome evidence(MatterCase c, Certification.Rule rule) {
    List<RoundCase> asked =
        c.rounds().stream()
            .filter(r -> c.finished(r))
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

  private static Outcome muchDisagreement(MatterCase c) {
    return Outcome.each(
        c.rounds().stream().filter(r -> c.voteOn(r).isPresent()).toList(),
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
          c.voteOn(r)
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
        c.rounds().stream().filter(r -> c.finished(r)).toList(),
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

  private static String named(List<FrozenHousehold> households) {
    return some(households.stream().map(h -> h.code() + " " + h.name()).toList());
  }

  private static String some(List<String> all) {
    return String.join("、", all.subList(0, Math.min(NAMED, all.size())))
        + (all.size() > NAMED ? " 等" : "");
  }
}
