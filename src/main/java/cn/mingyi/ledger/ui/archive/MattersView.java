package cn.mingyi.ledger.ui.archive;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The matters, each with its 登记表. */
public final class MattersView implements Screen {
  private static final Texts TEXTS = Texts.beside(MattersView.class);

  private final MattersViewModel model;
  private final VBox root;

  public MattersView(ArchiveDesk desk, ScreenTools tools) {
    model = new MattersViewModel(desk, tools);
    TablePanel<LedgerMatter> table = table().exporting(tools.tables(), TEXTS.say("forms.title"));
    HBox forms =
        Gap.MEDIUM.row(
            Words.section(TEXTS.say("forms.title")), Words.hint(TEXTS.say("forms.note")));
    root = Gap.MEDIUM.column(forms, Gap.grow(new Card(Gap.grow(table)).flush()));
    model.matters().subscribe(() -> table.show(model.matters()));
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
            15,
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
        Buttons.link(
            "ledger/form-workbook-" + matter.number(),
            TEXTS.say("forms.workbook"),
            () -> model.saveWorkbook(matter)),
        Words.hint(TEXTS.say("forms.count", matter.forms())));
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
    model.matters().clear();
  }
}
