package cn.mingyi.deliberation.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;

/** 方案: nothing can be voted on before the first version. */
final class PlanPanel {
  private static final Texts TEXTS = Texts.beside(PlanPanel.class);

  private final MatterActions actions;

  PlanPanel(MatterActions actions) {
    this.actions = actions;
  }

  Node first(MatterPage page) {
    Checklist checklist = new Checklist(2);
    checklist.show(page.gate());
    return Card.titled(page.file().matter().step().label(), "")
        .with(
            checklist,
            new EmptyState(
                TEXTS.say("plan.none"),
                TEXTS.say("plan.none.next"),
                Buttons.primary(
                    "plan/write", TEXTS.say("plan.write"), () -> actions.revise(page))));
  }
}
