package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.PaperChoice;
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
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 公开单: all of them, by 务别; those that wait to be posted are printed at once. */
final class BulletinsPane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(BulletinsPane.class);

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final TablePanel<BulletinLine> table;
  private final HBox kinds = Gap.SMALL.row();
  private final ToggleGroup which = new ToggleGroup();
  private final VBox root;
  private List<BulletinLine> lines = List.of();

  BulletinsPane(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model) {
    this.desk = desk;
    this.tools = tools;
    table =
        Tables.<BulletinLine>table("bulletins")
            .text("number", TEXTS.say("list.number"), 10, BulletinLine::number)
            .text("kind", TEXTS.say("list.kind"), 4, BulletinLine::kindName)
            .text("title", TEXTS.say("list.bulletin"), 18, BulletinLine::title)
            .text("period", TEXTS.say("list.period"), 8, BulletinLine::period)
            .tag("state", TEXTS.say("list.state"), 6, l -> SlotWords.tag(l.state()))
            .text("posted", TEXTS.say("list.posted"), 6, BulletinLine::posted)
            .text("lastDay", TEXTS.say("list.lastDay"), 6, BulletinLine::lastDay)
            .text("places", TEXTS.say("list.places"), 8, BulletinLine::places)
            .hidden()
            .tag(
                "remark",
                TEXTS.say("list.remark"),
                5,
                l -> l.remark().isEmpty() ? null : new Tag.Words(l.remark(), Tone.DUE))
            .text("begun", TEXTS.say("list.begun"), 6, BulletinLine::begun)
            .hidden()
            .empty(new EmptyState(TEXTS.say("list.empty"), TEXTS.say("list.empty.next")))
            .sameBy(BulletinLine::id)
            .several()
            .onOpen(l -> tools.navigator().go(new Place(DisclosureView.AREA, l.id().toString())))
            .build()
            .exporting(tools.tables(), TEXTS.say("title"));
    table.tools(Buttons.secondary("bulletins/print", TEXTS.say("list.print"), this::print));
    root =
        Gap.MEDIUM.column(
            Gap.MEDIUM.row(Words.muted(TEXTS.say("list.kinds")), kinds),
            Gap.grow(new Card(Gap.grow(table)).flush()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page page) {
    lines = page.files().stream().map(f -> BulletinLine.of(f, page)).toList();
    table.show(lines);
    if (kinds.getChildren().isEmpty()) {
      chip("all", TEXTS.say("list.all"), null).setSelected(true);
      for (DisclosureKind kind : DisclosureKind.values()) {
        chip(kind.name(), page.name(kind), kind);
      }
    }
  }

  private ToggleButton chip(
      String id, String words, @org.jspecify.annotations.Nullable DisclosureKind kind) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId("bulletins/" + id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(which);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      table.narrow(l -> kind == null || l.kind() == kind);
    });
    kinds.getChildren().add(chip);
    return chip;
  }

  /** Prints what is selected; when nothing fit is, everything that waits to be posted. */
  private void print() {
    List<UUID> chosen =
        table.allSelected().stream().filter(l -> l.state().frozen()).map(BulletinLine::id).toList();
    List<UUID> wanted =
        chosen.size() > 1
            ? chosen
            : lines.stream()
                .filter(l -> l.state() == BulletinState.FINAL)
                .map(BulletinLine::id)
                .toList();
    if (wanted.isEmpty()) {
      tools.dialogs().message(TEXTS.say("list.print"), List.of(TEXTS.say("list.print.nothing")));
      return;
    }
    tools
        .papers()
        .show(
            () ->
                new Batch(
                    desk.letterhead().get(),
                    wanted.stream().map(id -> desk.queries().printed(id, false)).toList()),
            batch ->
                desk.papers().bulletins(batch.letterhead(), batch.bulletins(), PaperChoice.A4));
  }

  private record Batch(
      cn.mingyi.village.domain.Letterhead letterhead,
      List<cn.mingyi.disclosure.usecase.PrintedBulletin> bulletins) {}
}
