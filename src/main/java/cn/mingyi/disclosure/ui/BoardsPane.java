package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.BoardLine;
import cn.mingyi.disclosure.usecase.DisclosureQueries.Hanging;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 张贴栏: which bulletin hangs where, until when. */
final class BoardsPane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(BoardsPane.class);

  private final TablePanel<Line> table;
  private final VBox root;

  private record Line(Hanging hanging, LocalDate today) {
    BoardLine printed() {
      return new BoardLine(
          hanging.place(),
          hanging.file().bulletin().number(),
          hanging.file().bulletin().text().title(),
          hanging.posting().happenedOn().plusDays(1),
          hanging.lastDay());
    }

    Tag.Words standing() {
      if (today.isAfter(hanging.lastDay())) {
        return new Tag.Words(TEXTS.say("boards.over"), Tone.BAD);
      }
      return new Tag.Words(TEXTS.say("boards.hanging"), Tone.OK);
    }
  }

  BoardsPane(DisclosureDesk desk, ScreenTools tools) {
    table =
        Tables.<Line>table("boards")
            .text("place", TEXTS.say("boards.place"), 9, l -> l.hanging().place())
            .text(
                "number", TEXTS.say("list.number"), 10, l -> l.hanging().file().bulletin().number())
            .text(
                "title",
                TEXTS.say("list.bulletin"),
                18,
                l -> l.hanging().file().bulletin().text().title())
            .text(
                "posted",
                TEXTS.say("list.posted"),
                6,
                l -> l.hanging().posting().happenedOn().toString())
            .text("lastDay", TEXTS.say("list.lastDay"), 6, l -> l.hanging().lastDay().toString())
            .tag("standing", TEXTS.say("list.state"), 7, Line::standing)
            .empty(new EmptyState(TEXTS.say("boards.empty"), TEXTS.say("boards.empty.next")))
            .onOpen(l ->
                tools
                    .navigator()
                    .go(
                        new Place(
                            DisclosureView.AREA, l.hanging().file().bulletin().id().toString())))
            .build()
            .exporting(tools.tables(), TEXTS.say("part.boards"));
    table.tools(
        Buttons.secondary(
            "boards/print",
            TEXTS.say("boards.print"),
            () -> {
              List<BoardLine> lines = table.rows().stream().map(Line::printed).toList();
              tools
                  .papers()
                  .show(desk.letterhead()::get, head -> desk.papers().boardPlan(head, lines));
            }));
    root = new VBox(Gap.grow(new Card(Gap.grow(table)).flush()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page page) {
    table.show(page.hanging().stream().map(h -> new Line(h, page.today())).toList());
  }
}
