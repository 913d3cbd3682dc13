package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;

/** Which panel a matter's step has. */
final class StepPanels {
  private final MatterActions actions;

  StepPanels(MatterActions actions) {
    this.actions = actions;
  }

  StepPanel panel(MatterPage page) {
    Step step = page.file().matter().step();
    if (page.file().matter().state() != MatterState.ACTIVE || page.file().passed(step)) {
      return StepPanel.of(new FinishedPanel(actions).of(page));
    }
    return switch (step) {
      case MOTION -> StepPanel.of(new MotionPanel(actions).of(page));
      case PROPOSAL, JOINT_MEETING, PARTY_REVIEW, RESOLUTION ->
          page.file().planNumber() == 0
              ? StepPanel.of(new PlanPanel(actions).first(page))
              : new MeetingPanel(actions, page).panel();
      case HOUSEHOLD_CONSULTATION -> StepPanel.of(new ConsultationPanel(actions).of(page));
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE ->
          StepPanel.of(new DisclosurePanel(actions).of(page));
    };
  }
}
