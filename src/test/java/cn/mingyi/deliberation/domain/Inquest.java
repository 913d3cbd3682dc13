package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads a file from its first record to its last and says what is against domain §2 to §5. Uses
 * nothing of the line but the records themselves.
 */
final class Inquest {
  private static final Step[] STEPS = Step.values();

  private final List<String> faults;
  private final Matter matter;
  private final boolean[] passed = new boolean[STEPS.length];
  private final Set<String> downVoted = new HashSet<>();
  private final Set<UUID> open = new HashSet<>();
  private final LocalDate[] passedOn = new LocalDate[STEPS.length];
  private int at;
  private int plan;
  private int implementations;
  private String state = "active";
  private Posting hanging;
  private Posting.Ended ended;
  private LocalDate last = LocalDate.MIN;
  private MatterRecord previous;
  private int resolutions;
  private int returns;
  private boolean votedDown;
  private boolean resolvedAfterReturn;

  Inquest(Life life) {
    faults = new ArrayList<>(life.faults());
    matter = life.file().matter();
    for (MatterRecord each : life.file().records()) {
      read(each);
      previous = each;
    }
    must(STEPS[at] == matter.step(), "the matter is in another step than its records say");
    must(
        state.equals("ended") == matter.state().ended(),
        "the matter is in another state than its records say");
  }

  List<String> faults() {
    return faults;
  }

  boolean archived() {
    return matter.state() == MatterState.ARCHIVED;
  }

  boolean resolved() {
    return resolutions > 0;
  }

  boolean returned() {
    return returns > 0;
  }

  boolean votedDown() {
    return votedDown;
  }

  boolean resolvedAfterReturn() {
    return resolvedAfterReturn;
  }

  private void must(boolean holds, String otherwise, Object... about) {
    // Put together only when needed: a hundred thousand lives are read.
    if (!holds) {
      faults.add(otherwise + " " + Arrays.toString(about));
    }
  }

  private void read(MatterRecord each) {
    must(!state.equals("ended"), "after the end", each);
    must(!each.day().isBefore(last), "before the one before", each);
    LocalDate recorded = LocalDate.ofInstant(each.recordedAt(), ZoneOffset.UTC);
    must(!each.day().isAfter(recorded), "in the future", each);
    must(
        each.day().plusDays(3).isBefore(recorded) != each.lateReason().isEmpty(),
        "without the right mark of lateness",
        each);
    last = each.day();
    must(
        state.equals("active")
            || each instanceof Objection.Answer
            || (each instanceof MatterEvent e
                && (e.kind() == EventKind.RESUMED || e.kind() == EventKind.TERMINATED)),
        "while deferred",
        each);
    switch (each) {
      case PlanVersion version -> {
        must(version.number() == plan + 1, "a plan out of turn", version);
        must(at < Step.RESOLUTION.ordinal(), "a plan changed at or after 决议");
        plan = version.number();
      }
      case Meeting meeting -> meeting(meeting);
      case Posting posting -> {
        must(STEPS[at] == posting.step(), "posted in another step");
        must(at > 0 && passed[at - 1], "posted before the step before was passed");
        must(
            passedOn[at - 1] != null && !posting.reviewedOn().isBefore(passedOn[at - 1]),
            "reviewed before there was anything to review");
        must(at != 7 || implementations > 0, "an outcome without implementation");
        hanging = posting;
        ended = null;
      }
      case Posting.Ended end -> {
        if (hanging != null && end.postingId().equals(hanging.id())) {
          ended = end;
          boolean early = !end.endedOn().isAfter(hanging.postedOn().plusDays(15));
          must(!early || end.early() != null, "taken down early without a word");
          if (end.early() != null) {
            hanging = null;
          }
        }
      }
      case Objection objection -> open.add(objection.id());
      case Objection.Answer answer ->
          must(open.remove(answer.objectionId()), "an answer to nothing");
      case Implementation entry -> {
        must(at == 7, "implemented before 决议公开 was done");
        implementations++;
      }
      case MatterEvent event -> event(event);
    }
  }

  private void meeting(Meeting m) {
    must(m.step() == STEPS[at], "a meeting of another step");
    must(plan > 0 && m.planVersion() == plan, "a vote on another plan");
    must(m.present() <= m.eligible() && m.eligible() > 0, "more present than there are");
    must(m.eligible() == m.counted() || !m.eligibleReason().isBlank(), "应到 changed without a word");
    Ballot b = m.ballot();
    must(b.issued() == b.returned() + b.unreturned() + b.spoiled(), "ballots do not add up");
    must(
        b.returned() == b.inFavour() + b.against() + b.abstained() + b.invalid(),
        "votes do not add up");
    Body right =
        switch (m.step()) {
          case PROPOSAL -> Body.BRANCH;
          case JOINT_MEETING -> Body.JOINT;
          case PARTY_REVIEW -> Body.PARTY;
          default -> m.body();
        };
    must(m.body() == right, "the wrong body");
    int notice = Oracle.noticeDays(m.body());
    must(
        notice == 0 || (m.noticeOn() != null && !m.noticeOn().plusDays(notice).isAfter(m.heldOn())),
        "notice too short");
    boolean quorate = Oracle.quorate(m.body(), m.eligible(), m.present());
    boolean carried = Oracle.carried(m.body(), m.eligible(), m.present(), b.inFavour());
    if (m.step() == Step.RESOLUTION) {
      decider(m);
      if (matter.levy()) {
        must(m.households() != null, "a levy without households");
        carried &=
            m.households() != null
                && Oracle.levy(m.households().present(), m.households().inFavour());
      }
      for (int s = 0; s < at; s++) {
        must(passed[s], "决议 before a step was passed", STEPS[s]);
      }
    } else {
      must(m.step().hasMeeting(), "a meeting where there is none");
    }
    must(m.quorate() == quorate, "quorum against the table", m);
    must(m.carried() == carried, "verdict against the table", m);
    must(!downVoted.contains(m.step() + " " + plan), "a second vote on what was voted down");
    if (quorate && !carried) {
      votedDown = true;
      downVoted.add(m.step() + " " + plan);
    }
  }

  private void decider(Meeting m) {
    String category = matter.category();
    if (category.equals("SPARED")) {
      must(m.body() == Body.ASSEMBLY_PERSON, "the wrong body for SPARED");
      return;
    }
    boolean authorised =
        m.body() == Body.REPRESENTATIVES
            && Oracle.delegable(category)
            && category.equals("WELFARE")
            && m.heldOn().getYear() == 2026;
    must(
        Oracle.deciders(category).contains(m.body()) || authorised,
        "decided by the wrong body",
        m.body(),
        category);
  }

  private void event(MatterEvent e) {
    must(e.step() == STEPS[at], "an event of another step", e);
    switch (e.kind()) {
      case RAISED -> must(previous == null, "raised twice");
      case PASSED -> passed(e);
      case FAILED ->
          must(
              previous instanceof Meeting m && m.quorate() && !m.carried(),
              "failed without a vote");
      case RETURNED -> {
        must(e.target().ordinal() < at, "returned forwards");
        must(!e.reason().isBlank(), "returned without a reason");
        returns++;
        at = e.target().ordinal();
        for (int s = at; s < STEPS.length; s++) {
          passed[s] = false;
        }
        hanging = null;
        ended = null;
        implementations = 0;
      }
      case DEFERRED -> {
        must(!e.reason().isBlank(), "deferred without a reason");
        state = "deferred";
      }
      case RESUMED -> state = "active";
      case REJECTED -> {
        must(at == 0, "rejected after 动议");
        end(e);
      }
      case MERGED, TERMINATED -> end(e);
      case ARCHIVED -> {
        for (int s = 0; s < STEPS.length; s++) {
          must(passed[s], "archived without a step", STEPS[s]);
        }
        must(open.isEmpty(), "archived with an open objection");
        state = "ended";
      }
    }
  }

  private void end(MatterEvent e) {
    must(!e.reason().isBlank(), "ended without a reason");
    state = "ended";
  }

  private void passed(MatterEvent e) {
    for (int s = 0; s < at; s++) {
      must(passed[s], "passed before another", STEPS[at], STEPS[s]);
    }
    must(!passed[at], "passed twice", STEPS[at]);
    if (STEPS[at].hasMeeting()) {
      must(
          previous instanceof Meeting m && m.carried() && m.heldOn().equals(e.happenedOn()),
          "passed without a vote that carried",
          STEPS[at]);
    }
    if (at >= 6) {
      must(hanging != null && hanging.step() == STEPS[at], "passed without a posting", STEPS[at]);
      must(
          hanging != null && e.happenedOn().isAfter(hanging.postedOn().plusDays(15)),
          "passed before 15 full days",
          STEPS[at]);
      must(ended != null && ended.early() == null, "passed, still hanging", STEPS[at]);
      must(open.isEmpty(), "passed with an open objection", STEPS[at]);
    }
    if (STEPS[at] == Step.RESOLUTION) {
      resolutions++;
      resolvedAfterReturn |= returns > 0;
    }
    passed[at] = true;
    passedOn[at] = e.happenedOn();
    must(e.target().ordinal() == Math.min(at + 1, 7), "a step was skipped");
    at = e.target().ordinal();
    hanging = null;
    ended = null;
  }
}
