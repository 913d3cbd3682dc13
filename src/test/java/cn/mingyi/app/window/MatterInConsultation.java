package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A new matter brought to 民议 by use cases, its sheets issued and nobody asked yet. */
final class MatterInConsultation {
  private final AppServices services;
  private final MovableClock clock;

  MatterInConsultation(AppServices services, MovableClock clock) {
    this.services = services;
    this.clock = clock;
  }

  UUID open() {
    UUID matter =
        services
            .deliberation()
            .raiseMotion()
            .raise(
                new RaiseMotion.Motion(
                    "村口公交候车亭",
                    "WELFARE",
                    MatterSource.MASSES,
                    "老人孩子候车没有遮雨的地方。",
                    "陆桂 等 12 人",
                    12,
                    0,
                    null,
                    false,
                    today(),
                    ""))
            .matter()
            .id();
    services.deliberation().settleMotion().accept(matter, today(), "");
    services.deliberation().revisePlan().revise(matter, "在村口路南建候车亭一座。", "", today(), "");
    meet(matter, Body.BRANCH);
    clock.days(3);
    meet(matter, Body.JOINT);
    clock.days(10);
    meet(matter, Body.PARTY);
    ConsultHouseholds.Subject about =
        services.deliberation().consultHouseholds().subject(matter, today());
    Round round =
        services
            .consultation()
            .openRound()
            .open(
                new OpenRound.Subject(
                    about.matter(),
                    about.number(),
                    about.title(),
                    about.planVersion(),
                    Basis.HOUSEHOLD,
                    about.changes()),
                today(),
                "");
    services.consultation().issueSheets().issue(round.id(), Set.of());
    return matter;
  }

  private void meet(UUID matter, Body body) {
    HoldMeeting.Outlook outlook = services.deliberation().holdMeeting().outlook(body, "", today());
    int present = outlook.eligible().count();
    int notice = outlook.threshold().noticeDays();
    services
        .deliberation()
        .holdMeeting()
        .record(
            new HoldMeeting.Held(
                matter,
                today(),
                "",
                body,
                "",
                "村党群服务中心",
                notice == 0 ? null : today().minusDays(notice),
                null,
                "",
                present,
                List.of(),
                "陆桂",
                "王秀英",
                "",
                "研究候车亭方案，同意。",
                Ballot.byHands(present, 0, 0),
                null,
                null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
