package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 门槛: how many must come, how many must agree, how early they are told. */
final class ThresholdsPane {
  private static final Texts TEXTS = Texts.beside(ThresholdsPane.class);

  private final RulesViewModel model;
  private final RulePane<ThresholdLine> pane;

  ThresholdsPane(RulesViewModel model) {
    this.model = model;
    pane =
        new RulePane<>(
            Tables.<ThresholdLine>table("thresholds")
                .text("body", TEXTS.say("rules.body"), 11, ThresholdLine::label)
                .text("quorum", TEXTS.say("rules.quorum"), 8, l -> ThresholdLine.quorum(l.now()))
                .text(
                    "majority",
                    TEXTS.say("rules.majority"),
                    10,
                    l -> ThresholdLine.majority(l.now()))
                .text("notice", TEXTS.say("rules.notice"), 6, l -> ThresholdLine.notice(l.now()))
                .bare()
                .onOpen(this::ask)
                .sameBy(l -> l.now().key())
                .build(),
            selected -> show(selected.row(), selected.detail()));
  }

  Node node() {
    return pane.node();
  }

  void refresh() {
    pane.show(model.thresholds());
  }

  private void show(ThresholdLine line, VBox detail) {
    Threshold now = line.now();
    LockedButton change =
        new LockedButton("thresholds/change", TEXTS.say("rules.change"), () -> ask(line));
    if (now.key() == ThresholdKey.PARTY_STATUTE) {
      change.lock(TEXTS.say("rules.floor.locked"));
    }
    detail
        .getChildren()
        .addAll(
            Words.wrapped(Words.section(line.label())),
            Words.wrapped(Words.plain(version(now))),
            fact(TEXTS.say("rules.source"), now.source()),
            Words.wrapped(Words.muted(line.example())),
            change,
            Words.strong(TEXTS.say("rules.history")),
            new Timeline(line.history().stream().map(t -> entry(line, t)).toList()));
  }

  static Node fact(String what, String words) {
    return Gap.NONE.column(Words.hint(what), Words.wrapped(Words.plain(words)));
  }

  private Timeline.Entry entry(ThresholdLine line, Threshold each) {
    return new Timeline.Entry(
        ThresholdLine.since(each.validFrom()),
        version(each),
        each.source(),
        standing(each.equals(line.now()), each.validFrom().isAfter(model.tools().today())));
  }

  private static String version(Threshold rule) {
    return TEXTS.say(
        "rules.version",
        ThresholdLine.quorum(rule),
        ThresholdLine.majority(rule),
        ThresholdLine.notice(rule));
  }

  static Tag.Words standing(boolean now, boolean future) {
    return now
        ? new Tag.Words(TEXTS.say("rules.now"), Tone.OK)
        : new Tag.Words(
            TEXTS.say(future ? "rules.future" : "rules.past"), future ? Tone.DUE : Tone.NEUTRAL);
  }

  private void ask(ThresholdLine line) {
    if (line.now().key() != ThresholdKey.PARTY_STATUTE) {
      new ThresholdForm(line.now(), model).ask();
    }
  }
}
