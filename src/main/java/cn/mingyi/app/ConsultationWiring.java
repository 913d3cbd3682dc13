package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.consultation.usecase.AnswerOpinions;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.consultation.usecase.RoundChange;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.village.domain.Deadlines;
import java.time.Clock;

/** 民议, wired. */
public record ConsultationWiring(
    ConsultationQueries queries,
    OpenRound openRound,
    RecordOpinion recordOpinion,
    ExcludeHousehold excludeHousehold,
    AnswerOpinions answerOpinions) {
  static ConsultationWiring of(
      ConsultationRecords records,
      RoundWindow window,
      Registers registers,
      Deadlines deadlines,
      UnitOfWork unitOfWork,
      Clock clock) {
    RoundChange change = new RoundChange(records, window, deadlines, unitOfWork, clock);
    return new ConsultationWiring(
        new ConsultationQueries(records, window),
        new OpenRound(records, registers, deadlines, unitOfWork, clock),
        new RecordOpinion(change),
        new ExcludeHousehold(change),
        new AnswerOpinions(change));
  }
}
