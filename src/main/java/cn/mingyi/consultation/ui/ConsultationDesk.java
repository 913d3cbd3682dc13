package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.usecase.AnswerOpinions;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.consultation.usecase.LogCall;
import cn.mingyi.consultation.usecase.OpinionIntake;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.consultation.usecase.SheetOffice;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What the screens of 民议 do and read.
 *
 * @param letterhead as of now; on the database thread
 */
public record ConsultationDesk(
    ConsultationQueries queries,
    RecordOpinion recordOpinion,
    ExcludeHousehold excludeHousehold,
    AnswerOpinions answerOpinions,
    EvidenceQueries evidence,
    SheetOffice sheets,
    OpinionIntake intake,
    CheckHouseholds checkHouseholds,
    LogCall logCall,
    CertifyRound certifyRound,
    ConsultationPapers papers,
    Supplier<Letterhead> letterhead) {}
