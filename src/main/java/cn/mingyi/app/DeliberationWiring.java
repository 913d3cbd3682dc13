package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.document.DiffUtilsPlanDifferences;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
import cn.mingyi.deliberation.usecase.DiscloseMatter;
import cn.mingyi.deliberation.usecase.DivertMatter;
import cn.mingyi.deliberation.usecase.DueQueries;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.deliberation.usecase.KeepRules;
import cn.mingyi.deliberation.usecase.MatterChange;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.deliberation.usecase.RevisePlan;
import cn.mingyi.deliberation.usecase.SettleMotion;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Registers;
import java.time.Clock;

/** 事项 and 六议, wired. */
public record DeliberationWiring(
    MatterQueries queries,
    DueQueries dueQueries,
    RaiseMotion raiseMotion,
    SettleMotion settleMotion,
    RevisePlan revisePlan,
    HoldMeeting holdMeeting,
    ConsultHouseholds consultHouseholds,
    DiscloseMatter discloseMatter,
    DivertMatter divertMatter,
    KeepRules keepRules) {
  static DeliberationWiring of(
      MatterFiles files,
      Rules rules,
      ConsultationRecords consultations,
      EvidenceQueries evidence,
      VillageWiring village,
      Registers registers,
      UnitOfWork unitOfWork,
      Clock clock) {
    MatterQueries queries = new MatterQueries(files, consultations, evidence, rules);
    MatterChange change = new MatterChange(queries, files, rules, village.workday(), unitOfWork);
    return new DeliberationWiring(
        queries,
        new DueQueries(queries, village.figures()),
        new RaiseMotion(change, files, rules, village.profiles(), unitOfWork),
        new SettleMotion(change, registers),
        new RevisePlan(change),
        new HoldMeeting(change, queries, registers),
        new ConsultHouseholds(change, queries, new DiffUtilsPlanDifferences()),
        new DiscloseMatter(change, files, village.profiles()),
        new DivertMatter(change, files, registers),
        new KeepRules(rules, unitOfWork, clock));
  }
}
