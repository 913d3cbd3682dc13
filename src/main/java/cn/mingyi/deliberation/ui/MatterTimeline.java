package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 留痕 of a matter: each record with the day it happened and the moment it was recorded. */
final class MatterTimeline {
  private static final Texts TEXTS = Texts.beside(MatterTimeline.class);
  private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private MatterTimeline() {}

  /** The newest first. */
  static List<Timeline.Entry> of(MatterFile file) {
    return file.records().reversed().stream().map(MatterTimeline::entry).toList();
  }

  private static Timeline.Entry entry(MatterRecord record) {
    return switch (record) {
      case PlanVersion plan ->
          entry(record, TEXTS.say("trail.plan", plan.number()), plan.reason(), plan.madeOn(), "");
      case MatterEvent event ->
          entry(
              record,
              event.step().label(),
              (event.kind() == EventKind.PASSED && event.step() == Step.MOTION
                      ? TEXTS.say("trail.accepted")
                      : event.kind().label())
                  + (event.step() != event.target() && event.target().before(event.step())
                      ? TEXTS.say("trail.target", event.target().label())
                      : "")
                  + (event.reason().isEmpty() ? "" : "：" + event.reason()),
              event.happenedOn(),
              event.lateReason());
      case Meeting meeting ->
          entry(
              record,
              meeting.body().label(),
              TEXTS.say(
                  "trail.meeting",
                  meeting.eligible(),
                  meeting.present(),
                  meeting.ballot().inFavour()),
              meeting.heldOn(),
              meeting.lateReason());
      case Posting posting ->
          entry(
              record,
              TEXTS.say("trail.posted"),
              posting.bulletin(),
              posting.postedOn(),
              posting.lateReason());
      case Posting.Ended ended ->
          entry(
              record,
              TEXTS.say("trail.takenDown"),
              ended.early() == null ? "" : TEXTS.say("trail.early", ended.early()),
              ended.endedOn(),
              ended.lateReason());
      case Objection objection ->
          entry(record, TEXTS.say("trail.objection"), objection.text(), objection.raisedOn(), "");
      case Objection.Answer answer ->
          entry(record, TEXTS.say("trail.answer"), answer.text(), answer.answeredOn(), "");
      case Implementation done ->
          entry(record, done.kind().label(), done.text(), done.happenedOn(), "");
    };
  }

  private static Timeline.Entry entry(
      MatterRecord record, String title, String text, LocalDate on, String lateReason) {
    LocalDateTime recorded = LocalDateTime.ofInstant(record.recordedAt(), ZoneId.systemDefault());
    return new Timeline.Entry(
        title,
        text,
        TEXTS.say("trail.meta", on, recorded.format(RECORDED)),
        late(on, recorded.toLocalDate(), lateReason));
  }

  private static Tag.@Nullable Words late(LocalDate on, LocalDate recorded, String lateReason) {
    return lateReason.isEmpty()
        ? null
        : new Tag.Words(TEXTS.say("late.days", ChronoUnit.DAYS.between(on, recorded)), Tone.DUE);
  }
}
