package cn.mingyi.ledger.ui;

import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries.Volume;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 台账: the ledgers that the township inspects, and the 登记表 of each matter. */
public final class LedgerView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "ledger";

  private static final Texts TEXTS = Texts.beside(LedgerView.class);

  private final LedgerViewModel model;
  private final Banner banner = new Banner();
  private final HBox cards = Gap.LARGE.row();
  private final VBox root;

  public LedgerView(LedgerDesk desk, ScreenTools tools) {
    model = new LedgerViewModel(desk, tools);
    TablePanel<LedgerMatter> table = table().exporting(tools.tables(), TEXTS.say("forms.title"));
    HBox forms =
        Gap.MEDIUM.row(
            Words.section(TEXTS.say("forms.title")), Words.hint(TEXTS.say("forms.note")));
    root =
        new VBox(
            new PageHead(TEXTS.say("title")).inline().sub(TEXTS.say("sub")),
            banner,
            cards,
            forms,
            Gap.grow(new Card(Gap.grow(table)).flush()));
    root.getStyleClass().add("page");
    model.volumes().subscribe(this::drawCards);
    model.matters().subscribe(() -> table.show(model.matters()));
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

  private TablePanel<LedgerMatter> table() {
    return Tables.<LedgerMatter>table("ledger-matters")
        .text("number", TEXTS.say("forms.number"), 10, LedgerMatter::number)
        .text("title", TEXTS.say("forms.matter"), 17, LedgerMatter::title)
        .text("category", TEXTS.say("forms.category"), 13, LedgerMatter::category)
        .hidden()
        .text(
            "raised",
            TEXTS.say("forms.raised"),
            8,
            m -> m.raisedOn().toString(),
            LedgerMatter::raisedOn)
        .text("standing", TEXTS.say("forms.standing"), 8, LedgerMatter::standing)
        .tag(
            "flags",
            TEXTS.say("forms.flags"),
            4,
            m -> m.late() ? new Tag.Words(TEXTS.say("late"), Tone.DUE) : null)
        .drawn(
            "form",
            TEXTS.say("forms.form"),
            11,
            m -> TEXTS.say("forms.count", m.forms()),
            this::printing)
        .empty(new EmptyState(TEXTS.say("forms.empty"), TEXTS.say("forms.empty.next")))
        .sameBy(LedgerMatter::id)
        .onOpen(m -> model.showForm(m.id()))
        .build();
  }

  private Node printing(LedgerMatter matter) {
    return Gap.SMALL.row(
        Buttons.link(
            "ledger/form-" + matter.number(),
            TEXTS.say("forms.print"),
            () -> model.showForm(matter.id())),
        Words.hint(TEXTS.say("forms.count", matter.forms())));
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
    model.matters().clear();
  }
}
