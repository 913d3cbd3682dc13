package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.roster.domain.Eligible;

/** The papers of a matter, on their way to the preview. */
final class MatterPrints {
  private final MatterActions actions;
  private final MatterDesk desk;

  MatterPrints(MatterActions actions) {
    this.actions = actions;
    this.desk = actions.desk();
  }

  private MatterPapers.Subject subject() {
    return desk.queries().subject(actions.matter(), desk.letterhead().get());
  }

  void motionForm() {
    actions.tools().papers().show(this::subject, desk.papers()::motionForm);
  }

  private record Calling(MatterPapers.Subject subject, MatterPapers.Convening convening) {}

  void convening(Step step, MeetingViewModel model) {
    if (model.body.get() == null) {
      return;
    }
    HoldMeeting.Held held = model.held();
    actions
        .tools()
        .papers()
        .show(
            () -> {
              Eligible eligible =
                  desk.holdMeeting()
                      .outlook(held.body(), held.villageGroup(), held.heldOn())
                      .eligible();
              return new Calling(
                  subject(),
                  new MatterPapers.Convening(step, eligible, "", held.place(), held.noticeOn()));
            },
            c -> desk.papers().convening(c.subject(), c.convening()));
  }

  private record Held(MatterPapers.Subject subject, Eligible eligible) {}

  void meetingRecord(Meeting meeting) {
    actions
        .tools()
        .papers()
        .show(
            () ->
                new Held(
                    subject(),
                    desk.roster()
                        .on(meeting.heldOn())
                        .eligible(meeting.body(), meeting.villageGroup())),
            h -> desk.papers().meetingRecord(h.subject(), meeting, h.eligible()));
  }

  void notice(Posting posting) {
    MatterPapers.Notice notice = MatterPapers.Notice.of(posting);
    actions
        .tools()
        .papers()
        .show(
            this::subject,
            s ->
                posting.step() == Step.RESOLUTION_DISCLOSURE
                    ? desk.papers().resolutionNotice(s, notice)
                    : desk.papers().outcomeNotice(s, notice));
  }
}
