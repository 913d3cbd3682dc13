package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.VOTE;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.StatuteFloor;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.deliberation.domain.Verdict;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Composition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 会议与表决: who may decide, how many came, how they voted (domain §3, §4). */
final class VoteChecks {
  private static final String FACT = "已成事实，不能改动。请重新召开会议，或写明情况附入档案。";

  private static final Set<Verdict.Rule> QUORUMS =
      Set.of(Verdict.Rule.QUORUM, Verdict.Rule.STATUTE_QUORUM);

  static final List<Check<MatterCase>> ALL =
      List.of(
          new Check<>(
              "M01",
              VOTE,
              DEFICIENCY,
              "应到人数与当天的花名册一致",
              "六议两公开工作法",
              "请核对花名册。后来补登的人，请写明情况附入会议记录。",
              VoteChecks::countedFromRoster),
          new Check<>(
              "M02",
              VOTE,
              VIOLATION,
              "改动应到人数写明理由",
              "六议两公开工作法",
              FACT,
              VoteChecks::reasonForEligible),
          new Check<>(
              "M03",
              VOTE,
              VIOLATION,
              "实到不多于应到，签到名单与实到相符",
              "六议两公开工作法",
              "请核对签到表原件。",
              VoteChecks::attendance),
          new Check<>(
              "M04",
              VOTE,
              VIOLATION,
              "作出决定的会议到会达到法定人数",
              "村组法 25、26、30、32 条，集体法 27 条，支部条例 11 条",
              FACT,
              VoteChecks::quorum),
          new Check<>(
              "M05",
              VOTE,
              VIOLATION,
              "作出决定的会议赞成达到规定多数",
              "村组法 26、30、32 条，集体法 27、28 条，支部条例 11 条",
              FACT,
              VoteChecks::majority),
          new Check<>(
              "M06",
              VOTE,
              VIOLATION,
              "会议按当天生效的议事门槛表决",
              "六议两公开工作法",
              "请到“设置 › 议事规则”核对门槛的生效日期。",
              VoteChecks::thresholdInForce),
          new Check<>(
              "M07",
              VOTE,
              VIOLATION,
              "议事门槛不低于法定底线",
              "村组法、集体法、支部条例",
              "请到“设置 › 议事规则”改到法定底线以上，并重新表决。",
              VoteChecks::notBelowStatute),
          new Check<>(
              "M08",
              VOTE,
              VIOLATION,
              "票数合计相符：发出＝收回＋未收回＋作废，收回＝赞成＋反对＋弃权＋无效",
              "六议两公开工作法",
              "请核对计票单原件。",
              VoteChecks::ballots),
          new Check<>(
              "M09",
              VOTE,
              VIOLATION,
              "会议按规定提前通知",
              "村组法 26 条、集体法 27 条；其余为外省规定，可改",
              FACT,
              VoteChecks::noticed),
          new Check<>(
              "M10",
              VOTE,
              VIOLATION,
              "由有权的会议决定",
              "村组法 28、31 条，集体法 26、28 条",
              FACT,
              VoteChecks::body),
          new Check<>(
              "M11",
              VOTE,
              VIOLATION,
              "村民代表会议在村民会议授权的事项和期限内决定",
              "村组法 28 条",
              "请提请村民会议授权，或改由村民会议重新决定。",
              VoteChecks::authorised),
          new Check<>(
              "M12",
              VOTE,
              DEFICIENCY,
              "村民代表会议中代表占五分之四以上，妇女占三分之一以上",
              "村组法 29 条",
              "请在换届或补选时调整，并登记任职。",
              VoteChecks::composed),
          new Check<>("M13", VOTE, VIOLATION, "筹资筹劳按到会代表的户数过半", "外省规定", FACT, VoteChecks::levy),
          new Check<>(
              "M14",
              VOTE,
              VIOLATION,
              "记录的结论与票数算出的结论一致",
              "民法典 1259 条",
              "请核对留痕：记录可能被程序以外的手改过。",
              VoteChecks::conclusion),
          new Check<>(
              "M15",
              VOTE,
              DEFICIENCY,
              "会议记录写明地点、主持人、记录人和内容",
              "六议两公开工作法",
              "请在会议记录原件上补齐，写明情况附入档案。",
              VoteChecks::written));

  private VoteChecks() {}

  private static String name(Meeting m) {
    return "%s %s".formatted(m.step().label(), ChineseDate.of(m.heldOn()));
  }

  private static Outcome countedFromRoster(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          int now = c.by().roster().apply(m.heldOn()).eligible(m.body(), m.villageGroup()).count();
          return unless(
              now == m.counted(),
              () -> "%s：记录应到 %d，花名册那天是 %d".formatted(name(m), m.counted(), now));
        });
  }

  private static Outcome reasonForEligible(MatterCase c) {
    return Outcome.each(
        c.file().meetings().stream().filter(m -> m.eligible() != m.counted()).toList(),
        m ->
            unless(
                !m.eligibleReason().isBlank(),
                () -> "%s：花名册 %d，改为 %d，没有理由".formatted(name(m), m.counted(), m.eligible())));
  }

  private static Outcome attendance(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          if (m.present() > m.eligible()) {
            return Optional.of("%s：实到 %d 多于应到 %d".formatted(name(m), m.present(), m.eligible()));
          }
          return unless(
              m.attendees().isEmpty() || m.attendees().size() == m.present(),
              () -> "%s：签到 %d 人，实到写的是 %d".formatted(name(m), m.attendees().size(), m.present()));
        });
  }

  private static List<Condition> unmet(MatterCase c, Meeting m) {
    return MeetingRules.explain(c.matter(), m, c.by().rules()).reasons().stream()
        .filter(reason -> !reason.met())
        .toList();
  }

  private static Optional<String> told(Meeting m, List<Condition> unmet) {
    return unless(
        unmet.isEmpty(),
        () ->
            name(m)
                + "："
                + unmet.stream().map(Condition::sentence).collect(Collectors.joining("；")));
  }

  private static Outcome quorum(MatterCase c) {
    return Outcome.each(
        c.carried(),
        m ->
            told(
                m,
                unmet(c, m).stream()
                    .filter(r -> r.rule() instanceof Verdict.Rule rule && QUORUMS.contains(rule))
                    .toList()));
  }

  private static Outcome majority(MatterCase c) {
    return Outcome.each(
        c.carried(),
        m ->
            told(
                m,
                unmet(c, m).stream()
                    .filter(r ->
                        r.rule() instanceof Verdict.Rule rule
                            && !QUORUMS.contains(rule)
                            && rule != Verdict.Rule.LEVY_MAJORITY)
                    .toList()));
  }

  private static Outcome levy(MatterCase c) {
    return Outcome.each(
        c.carried().stream().filter(m -> c.matter().levy() && m.step() == Step.RESOLUTION).toList(),
        m ->
            told(
                m,
                unmet(c, m).stream().filter(r -> r.rule() == Verdict.Rule.LEVY_MAJORITY).toList()));
  }

  private static Optional<Threshold> threshold(MatterCase c, Meeting m) {
    return c.by().rules().thresholds().stream()
        .filter(t -> t.id().equals(m.threshold()))
        .findFirst();
  }

  private static Outcome thresholdInForce(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          ThresholdKey key = MeetingRules.key(m.body());
          Optional<Threshold> used = threshold(c, m);
          if (used.isEmpty() || used.get().key() != key) {
            return Optional.of(name(m) + "：记录的门槛不是" + m.bodyLabel() + "的门槛");
          }
          Threshold inForce = c.by().rules().threshold(key, m.heldOn());
          return unless(
              inForce.id().equals(used.get().id()),
              () ->
                  "%s：用的是 %s起的门槛，那天生效的是 %s起的"
                      .formatted(
                          name(m),
                          ChineseDate.of(used.get().validFrom()),
                          ChineseDate.of(inForce.validFrom())));
        });
  }

  private static Outcome notBelowStatute(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m ->
            threshold(c, m)
                .flatMap(t ->
                    StatuteFloor.of(t.key())
                        .map(
                            f -> f.laxer(t.quorum(), t.majority(), t.ofEligible(), t.noticeDays())))
                .map(Map::values)
                .filter(laxer -> !laxer.isEmpty())
                .map(laxer -> name(m) + "：" + String.join("；", laxer)));
  }

  private static Outcome ballots(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> told(m, m.ballot().sums(m.present()).stream().filter(sum -> !sum.met()).toList()));
  }

  private static Outcome noticed(MatterCase c) {
    return Outcome.each(
        c.file().meetings().stream()
            .filter(m -> threshold(c, m).filter(t -> t.noticeDays() > 0).isPresent())
            .toList(),
        m -> {
          Threshold rule = threshold(c, m).orElseThrow();
          LocalDate given = m.noticeOn();
          if (given == null) {
            return Optional.of(
                "%s：没有通知日期，须提前 %d 日（%s）".formatted(name(m), rule.noticeDays(), rule.source()));
          }
          long ahead = ChronoUnit.DAYS.between(given, m.heldOn());
          return unless(
              ahead >= rule.noticeDays(),
              () ->
                  "%s：%s通知，提前 %d 日，须提前 %d 日（%s）"
                      .formatted(
                          name(m), ChineseDate.of(given), ahead, rule.noticeDays(), rule.source()));
        });
  }

  private static Outcome body(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          Optional<Body> fixed = m.step().meetingBody();
          if (fixed.isPresent()) {
            return unless(
                fixed.get() == m.body(),
                () -> "%s：应由%s召开，记录的是%s".formatted(name(m), fixed.get().label(), m.bodyLabel()));
          }
          Optional<Category> category = c.by().rules().category(c.matter().category(), m.heldOn());
          return category
              .filter(k -> !k.mayDecide(m.body()))
              .map(k ->
                  "%s：“%s”由%s决定（%s），记录的是%s"
                      .formatted(
                          name(m),
                          k.label(),
                          k.choices().stream().map(Body::label).collect(Collectors.joining("、")),
                          k.source(),
                          m.bodyLabel()));
        });
  }

  private static Outcome authorised(MatterCase c) {
    String key = c.matter().category();
    return Outcome.each(
        c.meetings(Step.RESOLUTION).stream()
            .filter(m ->
                c.by()
                    .rules()
                    .category(key, m.heldOn())
                    .filter(k -> k.needsAuthorisation(m.body()))
                    .isPresent())
            .toList(),
        m ->
            unless(
                c.by().rules().authorisation(key, m.heldOn()).isPresent(),
                () -> name(m) + "：那天没有村民会议的有效授权"));
  }

  private static Outcome composed(MatterCase c) {
    return Outcome.each(
        c.file().meetings().stream().filter(m -> m.body() == Body.REPRESENTATIVES).toList(),
        m -> {
          Composition body = c.by().roster().apply(m.heldOn()).composition();
          return unless(
              body.enoughRepresentatives() && body.enoughWomen(),
              () ->
                  "%s：组成人员 %d 人，其中代表 %d 人、妇女 %d 人"
                      .formatted(name(m), body.members(), body.representatives(), body.women()));
        });
  }

  private static Outcome conclusion(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          Verdict now = MeetingRules.explain(c.matter(), m, c.by().rules());
          boolean same = now.quorate() == m.quorate() && now.carried() == m.carried();
          return unless(
              same,
              () ->
                  "%s：记录“%s”，按票数应为“%s”"
                      .formatted(
                          name(m),
                          m.outcome(),
                          now.carried() ? "通过" : now.quorate() ? "未通过" : "到会人数不足，会议无效"));
        });
  }

  private static Outcome written(MatterCase c) {
    return Outcome.each(
        c.file().meetings(),
        m -> {
          List<String> missing =
              Map.of("地点", m.place(), "主持人", m.chair(), "记录人", m.recorder(), "内容", m.content())
                  .entrySet()
                  .stream()
                  .filter(e -> e.getValue().isBlank())
                  .map(Map.Entry::getKey)
                  .sorted()
                  .toList();
          return unless(missing.isEmpty(), () -> name(m) + "：没有写" + String.join("、", missing));
        });
  }
}
