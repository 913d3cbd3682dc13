package cn.mingyi.deliberation.ui;

import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
import cn.mingyi.deliberation.usecase.DiscloseMatter;
import cn.mingyi.deliberation.usecase.DivertMatter;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.deliberation.usecase.RevisePlan;
import cn.mingyi.deliberation.usecase.SettleMotion;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.usecase.AttachFile;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the screens of 议事 do and read.
 *
 * @param letterhead as of now; on the database thread
 * @param registerForm shows the 登记表 of a matter
 */
public record MatterDesk(
    MatterQueries queries,
    RaiseMotion raiseMotion,
    SettleMotion settleMotion,
    RevisePlan revisePlan,
    HoldMeeting holdMeeting,
    ConsultHouseholds consultHouseholds,
    OpenRound openRound,
    DiscloseMatter discloseMatter,
    DivertMatter divertMatter,
    AttachFile attachFile,
    RosterQueries roster,
    MatterPapers papers,
    Supplier<Letterhead> letterhead,
    Consumer<UUID> registerForm) {}
