package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.deliberation.domain.Line;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Refused;
import java.util.List;

/** A round takes records while its matter is in 民议 on the plan that the round asks about. */
public final class MatterRoundWindow implements RoundWindow {
  private final MatterFiles files;
  private final ConsultationRecords consultations;

  public MatterRoundWindow(MatterFiles files, ConsultationRecords consultations) {
    this.files = files;
    this.consultations = consultations;
  }

  @Override
  public void refuseUnlessOpen(Round round) {
    MatterFile file = latest(round, List.of(Step.HOUSEHOLD_CONSULTATION));
    if (file.planNumber() != round.planVersion()) {
      throw new Refused(
          ConsultationRule.PLAN_VERSION,
          "本轮征求的是方案 v%d，现在已是 v%d。请先开始新一轮民议。".formatted(round.planVersion(), file.planNumber()));
    }
  }

  @Override
  public void refuseUnlessAnswerable(Round round) {
    latest(round, List.of(Step.HOUSEHOLD_CONSULTATION, Step.RESOLUTION));
  }

  private MatterFile latest(Round round, List<Step> steps) {
    MatterFile file = files.find(round.matterId()).orElseThrow();
    Matter matter = file.matter();
    if (matter.state() != MatterState.ACTIVE) {
      throw new Refused(Line.Rule.STATE, "事项" + matter.state().label() + "，不能再登记民议。");
    }
    if (!steps.contains(matter.step())) {
      throw new Refused(Line.Rule.STEP, "事项在“" + matter.step().label() + "”，民议的记录不能再改。要改，请先退回到民议。");
    }
    if (consultations.rounds().ofMatter(round.matterId()).getLast().number() != round.number()) {
      throw new Refused(
          ConsultationRule.ROUND_SUPERSEDED, "第 " + round.number() + " 轮民议之后已有新的一轮，请登记到最新一轮。");
    }
    return file;
  }
}
