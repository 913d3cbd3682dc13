package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.finance.domain.Transfer;
import cn.mingyi.finance.usecase.TransferMoney;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.SuggestField;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * 收支明细: the balances above, the lines of the period, and at the side the form or the line in hand.
 */
final class EntriesPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(EntriesPane.class);

  /** Fewer ems than these do not hold the book and the form side by side. */
  private static final double NARROW = 62;

  private static final double BUTTON_EM = 0.934;

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final FlowPane figures = new FlowPane();
  private final TablePanel<EntryLine> table;
  private final EntryForm form;
  private final EntryDetail detail;
  private final StackPane side = new StackPane();
  private final VBox left;
  private final HBox columns;
  private final EmptyState unopened;
  private final StackPane node = new StackPane();
  private final Button transfer =
      Buttons.secondary("entries/transfer", TEXTS.say("entries.transfer.do"), this::transfer);
  private final Button opening =
      Buttons.secondary("entries/open", TEXTS.say("entries.open"), this::openBook);
  private final Button fresh = Buttons.primary("entries/new", TEXTS.say("entries.new"), this::ask);
  private @Nullable FinancePage page;

  EntriesPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    form = new EntryForm(desk, tools, model, this::showDetail);
    detail = new EntryDetail(desk, tools, model);
    table = table();
    figures.getStyleClass().add("flow-small");
    Card balances = new Card(figures);
    balances.getStyleClass().add("tight");
    left = Gap.MEDIUM.column(balances, Gap.grow(new Card(Gap.grow(table)).flush()));
    columns = new HBox(Gap.grow(left), side);
    columns.getStyleClass().add("gap-16");
    columns.widthProperty().subscribe(this::fit);
    transfer.fontProperty().subscribe(this::fit);
    unopened =
        new EmptyState(
            TEXTS.say("entries.unopened"),
            TEXTS.say("entries.unopened.next"),
            Buttons.primary("entries/open-first", TEXTS.say("entries.open"), this::openBook));
    table.onSelect(chosen -> {
      detail.show(chosen, page);
      showDetail();
    });
    showDetail();
  }

  private TablePanel<EntryLine> table() {
    TablePanel<EntryLine> panel =
        Tables.<EntryLine>table("entries")
            .text(
                "day",
                TEXTS.say("entries.day"),
                4.4,
                l -> dayOfYear(l.line().record().day()),
                l -> l.line().record().day())
            .text("voucher", TEXTS.say("entries.voucher"), 4, l -> l.line().record().voucher())
            .text("summary", TEXTS.say("entries.summary"), 10, l -> l.line().record().summary())
            .money("income", TEXTS.say("entries.income"), 6, EntryLine::income)
            .money("spending", TEXTS.say("entries.spending"), 6, EntryLine::spending)
            .money("balance", TEXTS.say("entries.balance"), 6.4, l -> l.line().balance())
            .tag("mark", TEXTS.say("entries.mark"), 4, EntriesPane::mark)
            .text("item", TEXTS.say("entries.item"), 6, l -> l.fact(f -> f.item().label()))
            .hidden()
            .text("party", TEXTS.say("entries.party"), 8, l -> l.fact(EntryFacts::party))
            .hidden()
            .text("source", TEXTS.say("entries.source"), 7, l -> l.fact(EntryFacts::source))
            .hidden()
            .text("handler", TEXTS.say("entries.handler"), 5, l -> l.fact(EntryFacts::handler))
            .hidden()
            .text("witness", TEXTS.say("entries.witness"), 5, l -> l.fact(EntryFacts::witness))
            .hidden()
            .text("approver", TEXTS.say("entries.approver"), 5, l -> l.fact(EntryFacts::approver))
            .hidden()
            .text(
                "resolution",
                TEXTS.say("entries.resolution"),
                8,
                l -> l.fact(EntryFacts::resolution))
            .hidden()
            .empty(new EmptyState(TEXTS.say("entries.none"), TEXTS.say("entries.none.next")))
            .sameBy(EntryLine::id)
            .build();
    return panel.exporting(tools.tables(), TEXTS.say("entries.export"));
  }

  /** The year stands above, in the period. */
  private static String dayOfYear(LocalDate day) {
    return day.toString().substring("2026-".length());
  }

  private static Tag.@Nullable Words mark(EntryLine line) {
    if (line.reversed()) {
      return new Tag.Words(TEXTS.say("entries.reversed"), Tone.NEUTRAL);
    }
    Entry entry = line.line().entry();
    if (entry == null) {
      return new Tag.Words(TEXTS.say("entries.transfer"), Tone.INFO);
    }
    if (entry.kind() != EntryKind.PLAIN) {
      return new Tag.Words(entry.kind().label(), Tone.DUE);
    }
    return entry.late() ? new Tag.Words(TEXTS.say("entries.late"), Tone.DUE) : null;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> actions() {
    return List.of(transfer, opening, fresh);
  }

  private void ask() {
    showForm();
    form.focus();
  }

  private void showForm() {
    side.getChildren().setAll(form.node());
    side.getStyleClass().setAll("side-entry");
    // One primary button a screen: now it is the form's.
    Shown.when(false, fresh);
    fit();
  }

  /** In 大字模式 there is room for the form or for the book, not for both. */
  private void fit() {
    double ems = columns.getWidth() / (transfer.getFont().getSize() / BUTTON_EM);
    boolean narrow = columns.getWidth() > 0 && ems < NARROW;
    Shown.when(!narrow || !side.getChildren().contains(form.node()), left);
    table.table().getColumns().stream()
        .filter(c -> "mark".equals(c.getId()))
        .forEach(c -> c.setVisible(!narrow));
  }

  private void showDetail() {
    side.getChildren().setAll(detail.node());
    side.getStyleClass().setAll("side-detail");
    Shown.when(true, fresh);
    fit();
  }

  @Override
  public void show(FinancePage now) {
    page = now;
    Shown.when(now.opened(), transfer);
    Shown.when(now.opened() && now.file().book().closings().isEmpty(), opening);
    if (!now.opened()) {
      Shown.when(false, fresh);
      node.getChildren().setAll(unopened);
      return;
    }
    node.getChildren().setAll(columns);
    figures(now.totals());
    boolean formShown = side.getChildren().contains(form.node());
    table.show(EntryLine.of(now));
    table.selectSomething();
    detail.show(table.selected(), now);
    form.show(now);
    if (formShown) {
      showForm();
    }
  }

  @Override
  public void close() {
    form.close();
  }

  private void figures(PeriodTotals totals) {
    figures
        .getChildren()
        .setAll(
            figure("entries/opening", TEXTS.say("entries.opening"), totals.opening().total()),
            sign("＋"),
            figure("entries/income", TEXTS.say("entries.income"), totals.income()),
            sign("－"),
            figure("entries/spending", TEXTS.say("entries.spending"), totals.spending()),
            sign("＝"),
            figure("entries/closing", TEXTS.say("entries.closing"), totals.closing().total()));
  }

  private static Node sign(String words) {
    Label sign = Words.muted(words);
    sign.setMinWidth(Label.USE_PREF_SIZE);
    return sign;
  }

  private static Node figure(String id, String words, Money amount) {
    Label value = Words.section(amount.yuan());
    value.setId(id);
    value.setMinWidth(Label.USE_PREF_SIZE);
    return Gap.NONE.column(Words.hint(words), value);
  }

  private void openBook() {
    Form asked = new Form("opening-form");
    var day = asked.day("day", TEXTS.say("opening.day"), tools.today());
    var bank = asked.money("bank", TEXTS.say("opening.bank"));
    var cash = asked.money("cash", TEXTS.say("opening.cash"));
    var note =
        asked.text("note", TEXTS.say("opening.note")).example(TEXTS.say("opening.note.example"));
    day.hint(TEXTS.say("opening.day.hint"));
    asked.row(day).row(bank, cash).row(note);
    FinancePage now = page;
    if (now != null && now.opened()) {
      OpeningBalance before = now.file().book().opening().orElseThrow();
      day.control().dayProperty().set(before.day());
      bank.control().amountProperty().set(before.bank());
      cash.control().amountProperty().set(before.cash());
    }
    tools
        .dialogs()
        .form(
            TEXTS.say("opening.head"),
            asked,
            TEXTS.say("opening.submit"),
            open -> {
              LocalDate from = day.control().dayProperty().get();
              Money inBank = bank.control().amountProperty().get();
              Money inCash = cash.control().amountProperty().get();
              String words = note.control().getText();
              tools.submit(
                  open,
                  () -> desk.openBook().open(from, inBank, inCash, words),
                  done -> model.done(TEXTS.say("opening.done", done.balances().total().yuan())));
            });
  }

  private void transfer() {
    FinancePage now = page;
    if (now == null) {
      return;
    }
    Form asked = new Form("transfer-form");
    var day = asked.day("day", TEXTS.say("entries.day"), tools.today());
    var voucher = asked.text("voucher", TEXTS.say("entries.voucher"));
    var from =
        asked.choice(
            "from", TEXTS.say("transfer.kind"), List.of(FundPlace.values()), Transfer::label);
    var amount = asked.money("amount", TEXTS.say("entry.amount"));
    var handler =
        asked.field(
            "handler",
            TEXTS.say("entries.handler"),
            new SuggestField(now.file().words().handlers()));
    var note = asked.text("note", TEXTS.say("transfer.note"));
    var late = asked.text("lateReason", TEXTS.say("entry.lateReason"));
    day.control().dayProperty().set(tools.today());
    voucher.control().setText(now.file().book().vouchers().next(tools.today().getYear()));
    from.control().getSelectionModel().selectFirst();
    late.hint(TEXTS.say("entry.lateReason.hint"));
    asked.row(from, amount).row(day, voucher).row(handler, note).row(late);
    tools
        .dialogs()
        .form(
            TEXTS.say("transfer.head"),
            asked,
            TEXTS.say("transfer.submit"),
            open -> {
              TransferMoney.Draft draft =
                  new TransferMoney.Draft(
                      day.control().dayProperty().get(),
                      voucher.control().getText(),
                      from.control().getValue(),
                      amount.control().amountProperty().get(),
                      handler.control().getText(),
                      note.control().getText(),
                      late.control().getText());
              tools.submit(
                  open,
                  () -> desk.transferMoney().transfer(draft),
                  done -> model.done(TEXTS.say("transfer.done", done.summary())));
            });
  }
}
