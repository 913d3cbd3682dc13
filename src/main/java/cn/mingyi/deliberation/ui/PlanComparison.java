package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** 方案: the versions one after the other, each with what was changed and why. */
final class PlanComparison {
  private static final Texts TEXTS = Texts.beside(PlanComparison.class);

  private final Dialogs dialogs;

  PlanComparison(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  void show(List<PlanVersion> plans) {
    List<String> lines = new ArrayList<>();
    for (PlanVersion plan : plans.reversed()) {
      lines.add(TEXTS.say("plan.version", plan.number(), plan.madeOn(), plan.step().label()));
      if (!plan.reason().isBlank()) {
        lines.add(TEXTS.say("plan.why", plan.reason()));
      }
      lines.add(plan.text());
    }
    dialogs.message(TEXTS.say("plan.versions"), lines);
  }
}
