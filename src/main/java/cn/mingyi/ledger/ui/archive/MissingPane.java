package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 缺件: what the file of a matter lacks, each with how and where it is brought in. */
final class MissingPane {
  private static final Texts TEXTS = Texts.beside(MissingPane.class);

  private final Consumer<MissingPaper> mend;
  private final Label title = Words.wrapped(Words.section(""));
  private final VBox lines = Gap.MEDIUM.column();
  private final Card card;

  MissingPane(Consumer<MissingPaper> mend, Runnable close) {
    this.mend = mend;
    card =
        new Card(
            Gap.SMALL.row(
                Gap.grow(title),
                Buttons.link("archive/missing-close", TEXTS.say("missing.close"), close)),
            Gap.grow(new FittingScroll(lines)));
    card.setId("archive/missing-pane");
  }

  /**
   * @param matter null hides the pane
   */
  void show(@Nullable LedgerMatter matter) {
    List<MissingPaper> papers = matter == null ? null : matter.missing();
    Shown.when(papers != null, card);
    if (matter == null || papers == null) {
      return;
    }
    title.setText(TEXTS.say("missing.title", matter.number(), papers.size()));
    lines.getChildren().clear();
    for (int i = 0; i < papers.size(); i++) {
      lines.getChildren().add(line(papers.get(i), i + 1));
    }
  }

  private Node line(MissingPaper paper, int number) {
    Label part = Words.strong(number + "　" + paper.part());
    part.getStyleClass().add("missing-part");
    return Gap.MEDIUM.row(
        part,
        Gap.grow(
            Gap.TINY.column(
                Words.wrapped(Words.plain(paper.sentence())),
                Words.wrapped(Words.hint(paper.remedy())))),
        Buttons.link(
            "archive/mend-" + number, TEXTS.say("missing.mend"), () -> mend.accept(paper)));
  }

  Node node() {
    return card;
  }
}
