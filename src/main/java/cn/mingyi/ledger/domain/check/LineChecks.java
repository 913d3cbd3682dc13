package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.LINE;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 议事程序: the eight steps, their order and what each of them needs (domain §2). */
final class LineChecks {
  private static final String OWN = "六议两公开工作法";
  private static final String FACT = "已成事实，不能改动。请写明情况，附入本事项档案。";

  static final List<Check<MatterCase>> ALL =
      List.of(
          new Check<>(
              "L01",
              LINE,
              DEFICIENCY,
              "动议写明动议人和事由",
              OWN + "第一步",
              "请写明情况，附入动议登记表。",
              LineChecks::motion),
          new Check<>(
              "L02",
              LINE,
              VIOLATION,
              "联名达到村民十分之一或代表五分之一的动议必须受理",
              OWN + "第一步",
              "请重新提出动议并受理，在备注写明原动议编号。",
              LineChecks::mustBeAccepted),
          new Check<>(
              "L03",
              LINE,
              VIOLATION,
              "不予受理、退回、暂缓、恢复、并入、终止都写明理由",
              OWN + "第一步",
              FACT,
              LineChecks::reasoned),
          new Check<>(
              "L04",
              LINE,
              DEFICIENCY,
              "动议在规定日数内答复",
              "软件默认 10 日，可改",
              "请尽快受理或不予受理，并告知动议人。",
              LineChecks::replied),
          new Check<>(
              "L05",
              LINE,
              VIOLATION,
              "决议之前村党组织先行研究（提议）",
              "村组法 28 条",
              FACT,
              LineChecks::studiedFirst),
          new Check<>(
              "L06",
              LINE,
              VIOLATION,
              "每一步都办过，没有跳步",
              OWN,
              "请退回到缺的那一步补办。",
              LineChecks::noStepSkipped),
          new Check<>(
              "L07",
              LINE,
              VIOLATION,
              "各步日期先后一致",
              OWN,
              "请核对原始记录。日期写错的，写明情况附入档案。",
              LineChecks::inOrder),
          new Check<>(
              "L08",
              LINE,
              VIOLATION,
              "未通过的方案改成新版本后才能再议",
              OWN + "第六步",
              FACT,
              LineChecks::newVersionAfterFailure),
          new Check<>(
              "L09", LINE, VIOLATION, "会议表决的是当时最新的方案", OWN, FACT, LineChecks::latestPlanVoted),
          new Check<>(
              "L10",
              LINE,
              DEFICIENCY,
              "一肩挑合并开会的，两步记录写的是同一次会议",
              "外省做法",
              "请核对两步的会议日期和地点。",
              LineChecks::sharedMeeting),
          new Check<>(
              "L11",
              LINE,
              DEFICIENCY,
              "并入的事项写明编号，编号查得到",
              OWN + "第一步",
              "请写明并入了哪件事项，附入档案。",
              LineChecks::mergedInto),
          new Check<>(
              "L12", LINE, VIOLATION, "办结以后没有再添记录", OWN, "请核对留痕。", LineChecks::nothingAfterTheEnd));

  static final Set<EventKind> ENDING =
      Set.of(EventKind.REJECTED, EventKind.MERGED, EventKind.TERMINATED);
  private static final Set<EventKind> WITH_REASON =
      Set.of(
          EventKind.REJECTED,
          EventKind.RETURNED,
          EventKind.DEFERRED,
          EventKind.RESUMED,
          EventKind.MERGED,
          EventKind.TERMINATED);

  private LineChecks() {}

  private static Outcome motion(MatterCase c) {
    List<String> faults = new ArrayList<>();
    if (c.matter().movers().isBlank()) {
      faults.add("没有动议人");
    }
    if (c.matter().cause().isBlank()) {
      faults.add("没有动议事由");
    }
    return new Outcome(1, faults);
  }

  private static Outcome mustBeAccepted(MatterCase c) {
    Matter matter = c.matter();
    List<MatterEvent> turnedDown =
        c.file().events().stream()
            .filter(e -> e.step() == Step.MOTION)
            .filter(e -> ENDING.contains(e.kind()) || e.kind() == EventKind.DEFERRED)
            .toList();
    return Outcome.each(
        turnedDown,
        event -> {
          RosterOn roster = c.by().roster().apply(event.day());
          int villagers = roster.adults().size();
          int representatives = roster.holders(o -> o == Office.REPRESENTATIVE).size();
          return unless(
              !matter.mustBeAccepted(villagers, representatives),
              () ->
                  "联名村民 %d 人（共 %d 人）、代表 %d 人（共 %d 人），已达到联名人数，却%s"
                      .formatted(
                          matter.cosigningVillagers(),
                          villagers,
                          matter.cosigningRepresentatives(),
                          representatives,
                          event.kind().label()));
        });
  }

  private static Outcome reasoned(MatterCase c) {
    return Outcome.each(
        c.file().events().stream().filter(e -> WITH_REASON.contains(e.kind())).toList(),
        e ->
            unless(
                !e.reason().isBlank(),
                () -> "%s %s没有写理由".formatted(ChineseDate.of(e.day()), e.kind().label())));
  }

  private static Outcome replied(MatterCase c) {
    LocalDate raised = c.matter().raisedOn();
    LocalDate until = raised.plusDays(c.by().days(FigureKind.MOTION_REPLY, raised));
    Optional<LocalDate> reply =
        c.file().events().stream()
            .filter(e -> e.step() == Step.MOTION && e.kind() != EventKind.RAISED)
            .map(MatterEvent::day)
            .findFirst();
    LocalDate by = reply.orElse(c.by().today());
    return Outcome.of(
        !by.isAfter(until),
        () ->
            "应在 %s前答复，%s"
                .formatted(
                    ChineseDate.of(until),
                    reply.map(day -> ChineseDate.of(day) + "才答复").orElse("至今没有答复")));
  }

  private static Outcome studiedFirst(MatterCase c) {
    return Outcome.each(
        c.meetings(Step.RESOLUTION),
        m ->
            unless(
                c.before(m).decidingMeeting(Step.PROPOSAL).isPresent(),
                () -> ChineseDate.of(m.heldOn()) + "决议以前没有通过的提议记录"));
  }

  private static Outcome noStepSkipped(MatterCase c) {
    boolean done = c.matter().state() == MatterState.ARCHIVED;
    List<Step> due =
        Arrays.stream(Step.values()).filter(s -> done || s.before(c.matter().step())).toList();
    return Outcome.each(
        due,
        step -> {
          if (!c.file().passed(step)) {
            return Optional.of(step.label() + "没有通过的记录");
          }
          if (step.hasMeeting() && c.file().decidingMeeting(step).isEmpty()) {
            return Optional.of(step.label() + "没有通过的会议记录");
          }
          return unless(
              !step.isDisclosure() || c.file().posting(step).isPresent(),
              () -> step.label() + "没有张贴记录");
        });
  }

  private static Outcome inOrder(MatterCase c) {
    List<MatterRecord> records = c.file().records();
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      MatterRecord before = records.get(i - 1);
      MatterRecord now = records.get(i);
      if (now.day().isBefore(before.day())) {
        faults.add(
            "%s（%s）早于前一条%s（%s）"
                .formatted(
                    RecordChecks.name(now),
                    ChineseDate.of(now.day()),
                    RecordChecks.name(before),
                    ChineseDate.of(before.day())));
      }
    }
    return new Outcome(records.size(), faults);
  }

  private static Outcome newVersionAfterFailure(MatterCase c) {
    List<String> faults = new ArrayList<>();
    int repeated = 0;
    for (Step step : Step.values()) {
      List<Meeting> meetings = c.meetings(step);
      for (int i = 1; i < meetings.size(); i++) {
        Meeting failed = meetings.get(i - 1);
        if (failed.quorate() && !failed.carried()) {
          repeated++;
          if (meetings.get(i).planVersion() <= failed.planVersion()) {
            faults.add(
                "%s：方案第%d版 %s未通过，%s又表决同一版"
                    .formatted(
                        step.label(),
                        failed.planVersion(),
                        ChineseDate.of(failed.heldOn()),
                        ChineseDate.of(meetings.get(i).heldOn())));
          }
        }
      }
    }
    return new Outcome(repeated, faults);
  }

  private static Outcome latestPlanVoted(MatterCase c) {
    int latest = 0;
    int voted = 0;
    List<String> faults = new ArrayList<>();
    for (MatterRecord each : c.file().records()) {
      if (each instanceof PlanVersion plan) {
        latest = Math.max(latest, plan.number());
      } else if (each instanceof Meeting meeting) {
        voted++;
        if (meeting.planVersion() != latest) {
          faults.add(
              "%s（%s）表决方案第%d版，当时最新的是第%d版"
                  .formatted(
                      meeting.step().label(),
                      ChineseDate.of(meeting.heldOn()),
                      meeting.planVersion(),
                      latest));
        }
      }
    }
    return new Outcome(voted, faults);
  }

  private static Outcome sharedMeeting(MatterCase c) {
    return Outcome.each(
        c.file().meetings().stream().filter(m -> m.sharedWith() != null).toList(),
        m ->
            unless(
                c.meetings(Objects.requireNonNull(m.sharedWith())).stream()
                    .anyMatch(o -> o.heldOn().equals(m.heldOn()) && o.place().equals(m.place())),
                () ->
                    "%s写明与%s合并召开，但那一步没有 %s在同一地点的会议"
                        .formatted(
                            m.step().label(),
                            Objects.requireNonNull(m.sharedWith()).label(),
                            ChineseDate.of(m.heldOn()))));
  }

  private static Outcome mergedInto(MatterCase c) {
    return Outcome.each(
        c.file().events().stream().filter(e -> e.kind() == EventKind.MERGED).toList(),
        e ->
            unless(
                c.numbers().stream()
                    .anyMatch(n ->
                        !n.equals(c.matter().number()) && e.reason().startsWith("并入 " + n + "：")),
                () -> "写的是“" + e.reason() + "”，查不到这件事项"));
  }

  private static Outcome nothingAfterTheEnd(MatterCase c) {
    List<MatterRecord> records = c.file().records();
    List<String> faults = new ArrayList<>();
    boolean ended = false;
    for (MatterRecord each : records) {
      if (ended && !(each instanceof Objection.Answer)) {
        faults.add("办结以后又登记了" + RecordChecks.name(each));
      }
      ended |=
          each instanceof MatterEvent e
              && (ENDING.contains(e.kind()) || e.kind() == EventKind.ARCHIVED);
    }
    if (!ended && c.matter().state().ended()) {
      faults.add("事项已" + c.matter().state().label() + "，却没有这条记录");
    }
    return ended || c.matter().state().ended() ? new Outcome(1, faults) : Outcome.NOT_APPLICABLE;
  }
}
