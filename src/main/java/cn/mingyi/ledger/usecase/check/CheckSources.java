package cn.mingyi.ledger.usecase.check;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.village.domain.Workday;
import cn.mingyi.village.usecase.AttachFile;
import cn.mingyi.village.usecase.Safekeeping;

/** Where everything is read that is checked. */
public record CheckSources(
    MatterQueries matters,
    ConsultationRecords consultations,
    EvidenceQueries evidence,
    Registers registers,
    DisclosureQueries disclosure,
    ReviewBulletin review,
    FeedbackRegister feedback,
    FinanceQueries finance,
    AttachFile attachments,
    Safekeeping safekeeping,
    Workday workday) {}
