package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.consultation.domain.evidence.EvidenceRecords;
import cn.mingyi.consultation.usecase.AnswerOpinions;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.consultation.usecase.ImportOpinions;
import cn.mingyi.consultation.usecase.IssueSheets;
import cn.mingyi.consultation.usecase.LogCall;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.consultation.usecase.OpinionFiles;
import cn.mingyi.consultation.usecase.OpinionIntake;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.consultation.usecase.RoundChange;
import cn.mingyi.consultation.usecase.ScanSheets;
import cn.mingyi.consultation.usecase.SheetForm;
import cn.mingyi.platform.trail.Trail;
import cn.mingyi.roster.domain.Registers;
import java.security.SecureRandom;
import java.util.HexFormat;

/** 民议, wired. */
public record ConsultationWiring(
    ConsultationQueries queries,
    EvidenceQueries evidence,
    OpenRound openRound,
    RecordOpinion recordOpinion,
    ExcludeHousehold excludeHousehold,
    AnswerOpinions answerOpinions,
    IssueSheets issueSheets,
    ScanSheets scanSheets,
    CheckHouseholds checkHouseholds,
    LogCall logCall,
    CertifyRound certifyRound,
    OpinionIntake opinionIntake) {
  static ConsultationWiring of(
      ConsultationRecords records,
      EvidenceRecords evidence,
      RoundWindow window,
      Registers registers,
      VillageWiring village,
      Trail trail,
      SheetForm sheetForm,
      OpinionFiles opinionFiles) {
    RoundChange change =
        new RoundChange(records, evidence, window, village.workday(), trail.unitOfWork());
    RecordOpinion recordOpinion = new RecordOpinion(change);
    return new ConsultationWiring(
        new ConsultationQueries(records, window),
        new EvidenceQueries(evidence, village.workday()),
        new OpenRound(records, registers, village.workday(), trail.unitOfWork()),
        recordOpinion,
        new ExcludeHousehold(change),
        new AnswerOpinions(change),
        new IssueSheets(change, sheetForm, trail::head),
        new ScanSheets(change, village.vault()),
        new CheckHouseholds(change, ConsultationWiring::seed),
        new LogCall(change),
        new CertifyRound(change, trail::head),
        new OpinionIntake(opinionFiles, new ImportOpinions(change, recordOpinion)));
  }

  /** 256 bits by chance. */
  private static String seed() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
