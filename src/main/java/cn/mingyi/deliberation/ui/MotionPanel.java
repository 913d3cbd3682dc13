package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;

/** 动议: what was moved, and whether it is taken up. */
final class MotionPanel {
  private static final Texts TEXTS = Texts.beside(MotionPanel.class);

  private final MatterActions actions;

  MotionPanel(MatterActions actions) {
    this.actions = actions;
  }

  Node of(MatterPage page) {
    Checklist checklist = new Checklist(2);
    checklist.show(page.gate());
    return Card.titled(page.file().matter().step().label(), TEXTS.say("motion.reply"))
        .with(
            checklist,
            facts(page.file().matter()),
            Gap.MEDIUM.row(
                Buttons.primary("motion/accept", TEXTS.say("accept.submit"), this::accept),
                Buttons.secondary("motion/reject", TEXTS.say("reject.submit"), actions::reject),
                Gap.spring(),
                Buttons.secondary(
                    "motion/print",
                    TEXTS.say("print.motion"),
                    () -> new MatterPrints(actions).motionForm())));
  }

  /** What the 动议登记表 says. */
  static Node facts(Matter matter) {
    return Gap.SMALL.column(
        Words.wrapped(
            Words.plain(TEXTS.say("motion.fact.movers", matter.source().label(), matter.movers()))),
        Words.wrapped(
            Words.plain(
                TEXTS.say(
                    "motion.fact.cosigners",
                    matter.cosigningVillagers(),
                    matter.cosigningRepresentatives()))),
        Words.wrapped(
            Words.plain(
                matter.amount() == null
                    ? TEXTS.say("motion.fact.noAmount")
                    : TEXTS.say("motion.fact.amount", matter.amount().yuan()))),
        Words.wrapped(Words.plain(TEXTS.say("motion.fact.cause", matter.cause()))));
  }

  private void accept() {
    actions.dated(
        "accept-form",
        TEXTS.say("accept.head"),
        TEXTS.say("accept.submit"),
        f -> () -> actions.desk().settleMotion().accept(actions.matter(), f.on(), f.late()));
  }
}
