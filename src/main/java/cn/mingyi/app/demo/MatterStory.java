package cn.mingyi.app.demo;

import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a matter, read off its records alone. */
public final class MatterStory {
  private final MatterFile file;
  private final List<StoryLine> lines = new ArrayList<>();
  private Step step = Step.MOTION;

  private MatterStory(MatterFile file) {
    this.file = file;
  }

  /**
   * @param file with its consultation
   */
  public static List<StoryLine> of(MatterFile file) {
    MatterStory story = new MatterStory(file);
    file.records().forEach(story::tell);
    return List.copyOf(story.lines);
  }

  private void tell(MatterRecord told) {
    switch (told) {
      case PlanVersion plan ->
          add(
              plan.step(),
              plan,
              "方案第 %d 版%s：%s".formatted(plan.number(), inBrackets(plan.reason()), plan.text()));
      case MatterEvent event -> tell(event);
      case Meeting meeting -> add(meeting.step(), meeting, meeting(meeting));
      case Posting posting ->
          add(
              posting.step(),
              posting,
              "张贴 %s，公示期到 %s".formatted(posting.bulletin(), posting.lastDay()));
      case Posting.Ended ended ->
          add(step, ended, ended.early() == null ? "期满撤下公告" : "提前撤下公告：" + ended.early());
      case Objection objection -> add(objection.step(), objection, "异议：" + objection.text());
      case Objection.Answer answer -> add(step, answer, "答复异议：" + answer.text());
      case Implementation entry ->
          add(
              step,
              entry,
              "%s：%s%s".formatted(entry.kind().label(), entry.text(), yuan(entry.amount())));
    }
  }

  private void tell(MatterEvent event) {
    if (event.kind() == EventKind.PASSED && event.step() == Step.HOUSEHOLD_CONSULTATION) {
      Optional.ofNullable(file.consultation()).ifPresent(this::tell);
    }
    add(event.step(), event, sentence(event));
    step = event.target();
  }

  private void tell(ConsultationStatus round) {
    lines.add(
        new StoryLine(
            Step.HOUSEHOLD_CONSULTATION,
            round.openedOn(),
            "第 %d 轮开始，征求对方案第 %d 版的意见".formatted(round.round(), round.planVersion())));
    lines.add(
        new StoryLine(
            Step.HOUSEHOLD_CONSULTATION,
            round.lastAskedOn(),
            "%s；同意 %d，不同意 %d，弃权 %d，有条件 %d"
                .formatted(
                    round.coverage().sentence(),
                    round.coverage().agree(),
                    round.coverage().disagree(),
                    round.coverage().abstain(),
                    round.coverage().conditional())));
  }

  private String sentence(MatterEvent event) {
    Matter matter = file.matter();
    return switch (event.kind()) {
      case RAISED -> "%s《%s》，动议人：%s".formatted(matter.number(), matter.title(), matter.movers());
      case PASSED ->
          event.step() == event.target() ? "完成" : "完成，进入%s".formatted(event.target().label());
      default -> event.kind().label() + inBrackets(event.reason());
    };
  }

  private static String meeting(Meeting meeting) {
    return "%s：应到 %d %s，实到 %d，赞成 %d，反对 %d，弃权 %d，%s"
        .formatted(
            meeting.bodyLabel(),
            meeting.eligible(),
            meeting.unit(),
            meeting.present(),
            meeting.ballot().inFavour(),
            meeting.ballot().against(),
            meeting.ballot().abstained(),
            meeting.outcome());
  }

  private static String inBrackets(String words) {
    return words.isEmpty() ? "" : "（" + words + "）";
  }

  private static String yuan(@Nullable Money amount) {
    return amount == null ? "" : "（" + amount.yuan() + " 元）";
  }

  private void add(Step of, MatterRecord told, String sentence) {
    LocalDate day = told.day();
    lines.add(new StoryLine(of, day, sentence + (told.late() ? "　补录" : "")));
  }
}
