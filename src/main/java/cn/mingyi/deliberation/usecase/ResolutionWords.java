package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.domain.PersonalNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 决议公告 in words, from what is on record: the same on every paper that tells it. */
public final class ResolutionWords {
  private final Subject subject;

  public ResolutionWords(Subject subject) {
    this.subject = subject;
  }

  /** As a title: 关于…的决议公告. */
  public String title() {
    return title(subject.file().matter().title(), "决议公告");
  }

  /**
   * The matter as a title names it, so that a title typed as 关于…的事项 does not become 关于关于…的事项的决议公告.
   */
  static String title(String matter, String kind) {
    String bare = matter.strip();
    bare = bare.startsWith("关于") ? bare.substring(2) : bare;
    bare = bare.endsWith("的事项") ? bare.substring(0, bare.length() - 3) : bare;
    return "关于" + bare + "的" + kind;
  }

  /**
   * Paragraphs and headings (一、…) in their order.
   *
   * @throws IllegalArgumentException when the matter has no resolution that counts
   */
  public List<String> lines() {
    MatterFile file = subject.file();
    Meeting resolution =
        file.decidingMeeting(Step.RESOLUTION)
            .orElseThrow(() -> new IllegalArgumentException("no resolution that counts"));
    List<String> lines = new ArrayList<>();
    lines.add(opening(file.matter(), resolution));
    lines.add("一、决议内容");
    lines.addAll(plan(resolution).lines().toList());
    lines.add("二、议事经过");
    lines.add(course());
    lines.add("三、表决结果");
    lines.add(result(file.matter(), resolution));
    subject
        .authority(resolution)
        .ifPresent(document -> lines.add("授权依据：" + PersonalNumbers.masked(document)));
    return lines;
  }

  private String opening(Matter matter, Meeting resolution) {
    Money amount = matter.amount();
    return "%s（%s）按照“六议两公开”程序办理，%s经%s表决通过，现予公告。%s"
        .formatted(
            matter.title(),
            matter.number(),
            ChineseDate.of(resolution.heldOn()),
            resolution.bodyLabel(),
            amount == null ? "" : "涉及金额" + amount.yuan() + "元。");
  }

  /** The plan that was voted on, whatever came after it. */
  private String plan(Meeting resolution) {
    return PersonalNumbers.masked(subject.votedPlan(resolution));
  }

  private String course() {
    MatterFile file = subject.file();
    String motion =
        "%s动议（%s）"
            .formatted(ChineseDate.of(file.matter().raisedOn()), file.matter().source().label());
    Stream<String> meetings =
        Stream.of(Step.PROPOSAL, Step.JOINT_MEETING, Step.PARTY_REVIEW)
            .flatMap(step -> file.decidingMeeting(step).stream())
            .map(m ->
                "%s%s%s通过"
                    .formatted(ChineseDate.of(m.heldOn()), m.body().label(), m.step().label()));
    return Stream.concat(Stream.concat(Stream.of(motion), meetings), consultation())
        .collect(Collectors.joining("；", "", "。"));
  }

  private Stream<String> consultation() {
    ConsultationStatus round = subject.file().consultation();
    if (round == null) {
      Matter matter = subject.file().matter();
      return subject
          .rules()
          .category(matter.category(), matter.raisedOn())
          .map(Category::exemptionRule)
          .filter(rule -> !rule.isBlank())
          .map(rule -> "本类事项无须民议（" + rule + "）")
          .stream();
    }
    Coverage c = round.coverage();
    return Stream.of(
        "%s至%s民议，%s，其中同意 %d 户、不同意 %d 户、弃权 %d 户、有条件 %d 户"
            .formatted(
                ChineseDate.of(round.openedOn()),
                ChineseDate.of(round.lastAskedOn()),
                c.sentence(),
                c.agree(),
                c.disagree(),
                c.abstain(),
                c.conditional()));
  }

  private String result(Matter matter, Meeting m) {
    return "%s于%s召开。%s。计票：%s。决议%s。"
        .formatted(
            m.bodyLabel(),
            ChineseDate.of(m.heldOn()),
            MeetingRules.explain(matter, m, subject.rules()).reasons().stream()
                .map(Condition::sentence)
                .collect(Collectors.joining("；")),
            counts(m.ballot()),
            m.outcome());
  }

  private static String counts(Ballot b) {
    return "发出%d，收回%d，其中赞成%d、反对%d、弃权%d、无效%d"
        .formatted(b.issued(), b.returned(), b.inFavour(), b.against(), b.abstained(), b.invalid());
  }
}
