package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries.Volume;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The ledgers that the township inspects. */
public final class LedgersView implements Screen {
  private static final Texts TEXTS = Texts.beside(LedgersView.class);

  private final LedgersViewModel model;
  private final Banner banner = new Banner();
  private final HBox cards = Gap.LARGE.row();
  private final VBox root = Gap.LARGE.column(banner, cards);

  public LedgersView(BookDesk desk, ScreenTools tools) {
    model = new LedgersViewModel(desk, tools);
    model.volumes().subscribe(this::drawCards);
    model.noticeProperty().subscribe(this::tell);
  }

  private void drawCards() {
    cards.getChildren().setAll(model.volumes().stream().map(this::card).toList());
  }

  private Node card(Volume volume) {
    Button export =
        Buttons.secondary(
            "ledger/export-" + volume.kind().key(),
            TEXTS.say("export"),
            () -> model.export(volume));
    export.disableProperty().bind(model.exportingProperty());
    Card card =
        Card.titled(volume.kind().label(), TEXTS.say("rows", volume.rows()), export)
            .with(Words.wrapped(Words.muted(what(volume.kind()))));
    // Whatever they say, the cards share the line evenly.
    card.prefWidthProperty()
        .bind(
            cards.widthProperty().subtract(cards.spacingProperty()).divide(model.volumes().size()));
    return Gap.grow(card);
  }

  private static String what(LedgerKind kind) {
    return switch (kind) {
      case MATTERS -> TEXTS.say("what.matters");
      case CONSULTATION -> TEXTS.say("what.consultation");
    };
  }

  private void tell(@Nullable Notice notice) {
    if (notice == null) {
      banner.hide();
    } else {
      banner.show(notice.tone(), List.of(notice.sentence()));
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {
    model.volumes().clear();
  }
}
