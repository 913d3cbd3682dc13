package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import javafx.scene.Node;

/** Which panel a matter's step has. */
final class StepPanels {
  private final MatterActions actions;

  StepPanels(MatterActions actions) {
    this.actions = actions;
  }

  Node panel(MatterPage page) {
    Step step = page.file().matter().step();
    if (page.file().matter().state() != MatterState.ACTIVE || page.file().passed(step)) {
      return new FinishedPanel(actions).of(page);
    }
    return switch (step) {
      case MOTION -> new MotionPanel(actions).of(page);
      case PROPOSAL, JOINT_MEETING, PARTY_REVIEW, RESOLUTION ->
          page.file().planNumber() == 0
              ? new PlanPanel(actions).first(page)
              : new MeetingPanel(actions, page).node();
      case HOUSEHOLD_CONSULTATION -> new ConsultationPanel(actions).of(page);
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE -> new DisclosurePanel(actions).of(page);
    };
  }
}
