package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.roster.domain.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of meeting: ballot and names lie flat in it. */
record MeetingRow(
    UUID id,
    UUID matterId,
    Step step,
    Body body,
    String villageGroup,
    int planVersion,
    LocalDate heldOn,
    String place,
    @Nullable LocalDate noticeOn,
    int counted,
    int eligible,
    String eligibleReason,
    int present,
    String attendees,
    String chair,
    String recorder,
    String townshipAttendees,
    String content,
    int issued,
    int returned,
    int unreturned,
    int spoiled,
    int inFavour,
    int against,
    int abstained,
    int invalid,
    @Nullable Integer householdsPresent,
    @Nullable Integer householdsInFavour,
    UUID threshold,
    boolean quorate,
    boolean carried,
    @Nullable Step sharedWith,
    String lateReason,
    Instant recordedAt) {
  static MeetingRow of(Meeting m) {
    Ballot b = m.ballot();
    HouseholdWeight weight = m.households();
    return new MeetingRow(
        m.id(),
        m.matterId(),
        m.step(),
        m.body(),
        m.villageGroup(),
        m.planVersion(),
        m.heldOn(),
        m.place(),
        m.noticeOn(),
        m.counted(),
        m.eligible(),
        m.eligibleReason(),
        m.present(),
        String.join("\n", m.attendees()),
        m.chair(),
        m.recorder(),
        m.townshipAttendees(),
        m.content(),
        b.issued(),
        b.returned(),
        b.unreturned(),
        b.spoiled(),
        b.inFavour(),
        b.against(),
        b.abstained(),
        b.invalid(),
        weight == null ? null : weight.present(),
        weight == null ? null : weight.inFavour(),
        m.threshold(),
        m.quorate(),
        m.carried(),
        m.sharedWith(),
        m.lateReason(),
        m.recordedAt());
  }

  Meeting meeting() {
    return new Meeting(
        id,
        matterId,
        step,
        body,
        villageGroup,
        planVersion,
        heldOn,
        place,
        noticeOn,
        counted,
        eligible,
        eligibleReason,
        present,
        attendees.isEmpty() ? List.of() : List.of(attendees.split("\n")),
        chair,
        recorder,
        townshipAttendees,
        content,
        new Ballot(issued, returned, unreturned, spoiled, inFavour, against, abstained, invalid),
        householdsPresent == null || householdsInFavour == null
            ? null
            : new HouseholdWeight(householdsPresent, householdsInFavour),
        threshold,
        quorate,
        carried,
        sharedWith,
        lateReason,
        recordedAt);
  }
}
