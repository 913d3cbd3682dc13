package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.Safekeeping;
import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A backup beside the records of now, and what would be gone after restoring it. */
final class BackupComparison extends VBox {
  private static final Texts TEXTS = Texts.beside(BackupComparison.class);

  BackupComparison(Safekeeping.Comparison comparison) {
    setId("safekeeping/comparison");
    getStyleClass().add("gap-8");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-row");
    grid.addRow(
        0,
        new Label(),
        Words.strong(TEXTS.say("compare.now")),
        Words.strong(TEXTS.say("compare.backup")));
    Safekeeping.Standing now = comparison.now();
    Safekeeping.Standing backup = comparison.backup();
    row(grid, 1, TEXTS.say("compare.village"), now.village(), backup.village());
    row(grid, 2, TEXTS.say("compare.entries"), entries(now), entries(backup));
    row(grid, 3, TEXTS.say("compare.last"), at(now.last()), at(backup.last()));
    getChildren()
        .addAll(
            grid,
            Gap.SMALL.row(
                Words.muted(TEXTS.say("compare.kinship")),
                new Tag(comparison.kinship().label(), tone(comparison.kinship()))));
    if (comparison.lost() > 0) {
      getChildren()
          .add(Words.wrapped(Words.toned(TEXTS.say("compare.lost", comparison.lost()), Tone.BAD)));
      comparison
          .newestLost()
          .forEach(line ->
              getChildren()
                  .add(
                      Words.wrapped(
                          Words.hint(
                              TEXTS.say(
                                  "compare.line", at(line.at()), line.action(), line.subject())))));
    }
  }

  private static void row(GridPane grid, int at, String what, String now, String backup) {
    grid.addRow(
        at,
        Words.muted(what),
        Words.plain(now.isEmpty() ? TEXTS.say("compare.none") : now),
        Words.plain(backup.isEmpty() ? TEXTS.say("compare.none") : backup));
  }

  private static String entries(Safekeeping.Standing standing) {
    return TEXTS.say("compare.count", standing.entries());
  }

  private static String at(@Nullable LocalDateTime moment) {
    return moment == null ? "" : SafekeepingViewModel.moment(moment);
  }

  private static Tone tone(Safekeeping.Kinship kinship) {
    return switch (kinship) {
      case SAME, LATER -> Tone.OK;
      case EARLIER -> Tone.DUE;
      case OTHER -> Tone.BAD;
    };
  }
}
