package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Sign;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.Safekeeping;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a check of the trail found. */
final class CheckReport extends VBox {
  private static final Texts TEXTS = Texts.beside(CheckReport.class);
  private static final int SHOWN = 20;
  private static final int MARK = 8;

  CheckReport(Safekeeping.Checked checked) {
    setId("safekeeping/report");
    getStyleClass().add("gap-8");
    List<Safekeeping.Finding> findings = checked.findings();
    Tag verdict =
        checked.ok()
            ? new Tag(Sign.YES.glyph() + " " + TEXTS.say("verify.ok"), Tone.OK)
            : new Tag(Sign.NO.glyph() + " " + TEXTS.say("verify.bad", findings.size()), Tone.BAD);
    verdict.setId("safekeeping/verdict");
    getChildren()
        .addAll(
            Gap.MEDIUM.row(verdict, Words.plain(TEXTS.say("verify.entries", checked.entries()))),
            Words.wrapped(
                Words.plain(
                    TEXTS.say(
                        "verify.mark",
                        checked.head().substring(0, Math.min(MARK, checked.head().length()))))),
            head(checked.head()));
    if (!checked.ok()) {
      Checklist list = new Checklist();
      list.showLines(
          findings.stream()
              .limit(SHOWN)
              .map(f ->
                  new Checklist.Line(
                      Checklist.Mark.UNMET,
                      TEXTS.say("verify.finding", f.place(), f.reason()),
                      null))
              .toList());
      getChildren().add(list);
      if (findings.size() > SHOWN) {
        getChildren().add(Words.hint(TEXTS.say("verify.more", findings.size() - SHOWN)));
      }
      getChildren().add(Words.wrapped(Words.plain(TEXTS.say("verify.next"))));
    }
  }

  /** To be copied: 64 characters are not read aloud. */
  private static TextField head(String hash) {
    TextField field = new TextField(hash);
    field.setId("safekeeping/head");
    field.setEditable(false);
    field.setAccessibleText(TEXTS.say("verify.head"));
    return field;
  }
}
