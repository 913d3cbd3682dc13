package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DebtKind;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.usecase.KeepDebts;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.SuggestField;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;

/** 债权债务: who owes whom, how much is left, and each part that was paid. */
final class DebtsPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(DebtsPane.class);

  private record Line(Debt debt, Money paid, Money left) {}

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final RecordsTable<Line> records;
  private List<String> responsible = List.of();

  DebtsPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    TablePanel<Line> table =
        Tables.<Line>table("debts")
            .text("kind", TEXTS.say("debts.kind"), 4, l -> l.debt().kind().label())
            .text("party", TEXTS.say("debts.party"), 8, l -> l.debt().party())
            .text("since", TEXTS.say("debts.since"), 6, l -> l.debt().since().toString())
            .text("cause", TEXTS.say("debts.cause"), 11, l -> l.debt().cause())
            .money("amount", TEXTS.say("debts.amount"), 6, l -> l.debt().amount())
            .money("paid", TEXTS.say("debts.paid"), 6, Line::paid)
            .money("left", TEXTS.say("debts.left"), 6, Line::left)
            .text("measure", TEXTS.say("debts.measure"), 10, l -> l.debt().measure())
            .text("responsible", TEXTS.say("debts.responsible"), 5, l -> l.debt().responsible())
            .empty(new EmptyState(TEXTS.say("debts.none"), TEXTS.say("debts.none.next")))
            .sameBy(l -> l.debt().id())
            .onOpen(this::pay)
            .build();
    records =
        new RecordsTable<>(
            table.exporting(tools.tables(), FinancePart.DEBTS.label()), TEXTS.say("debts.hint"));
  }

  @Override
  public Node node() {
    return records.node();
  }

  @Override
  public List<Node> actions() {
    return List.of(
        Buttons.secondary(
            "debts/pay",
            TEXTS.say("debts.pay"),
            () -> records.table().selected().ifPresent(this::pay)),
        Buttons.primary("debts/new", TEXTS.say("debts.new"), this::ask));
  }

  @Override
  public void show(FinancePage page) {
    LocalDate today = tools.today();
    Estate estate = page.file().estate();
    responsible = page.file().words().handlers();
    records.show(
        estate.debts().stream()
            .map(d -> new Line(d, estate.paid(d, today), estate.owed(d, today)))
            .toList());
  }

  private void ask() {
    Form form = new Form("debt-form");
    var kind =
        form.choice("kind", TEXTS.say("debts.kind"), List.of(DebtKind.values()), DebtKind::label);
    var party = form.text("party", TEXTS.say("debts.party"));
    var since = form.day("since", TEXTS.say("debts.since"), tools.today());
    var amount = form.money("amount", TEXTS.say("debts.amount"));
    var cause = form.text("cause", TEXTS.say("debts.cause"));
    var measure = form.text("measure", TEXTS.say("debts.measure"));
    var who =
        form.field("responsible", TEXTS.say("debts.responsible"), new SuggestField(responsible));
    kind.control().getSelectionModel().selectFirst();
    form.row(kind, party.weight(2)).row(since, amount).row(cause).row(measure.weight(2), who);
    tools
        .dialogs()
        .form(
            TEXTS.say("debts.new"),
            form,
            TEXTS.say("debts.submit"),
            open -> {
              KeepDebts.Draft draft =
                  new KeepDebts.Draft(
                      kind.control().getValue(),
                      party.control().getText(),
                      since.control().dayProperty().get(),
                      cause.control().getText(),
                      amount.control().amountProperty().get(),
                      measure.control().getText(),
                      who.control().getText());
              tools.submit(
                  open,
                  () -> desk.keepDebts().register(draft),
                  done ->
                      model.done(
                          TEXTS.say(
                              "debts.registered", done.kind().label(), done.amount().yuan())));
            });
  }

  private void pay(Line line) {
    Form form = new Form("payment-form");
    var day = form.day("day", TEXTS.say("entries.day"), tools.today());
    var amount = form.money("amount", TEXTS.say("entry.amount"));
    var voucher = form.text("voucher", TEXTS.say("debts.voucher"));
    day.control().dayProperty().set(tools.today());
    amount.hint(TEXTS.say("debts.pay.left", line.left().yuan()));
    voucher.hint(TEXTS.say("debts.voucher.hint"));
    form.add(Words.wrapped(Words.plain(line.debt().party() + "　" + line.debt().cause())))
        .row(day, amount)
        .row(voucher);
    tools
        .dialogs()
        .form(
            TEXTS.say("debts.pay"),
            form,
            TEXTS.say("debts.pay.submit"),
            open -> {
              LocalDate on = day.control().dayProperty().get();
              Money paid = amount.control().amountProperty().get();
              String in = voucher.control().getText();
              tools.submit(
                  open,
                  () -> desk.keepDebts().pay(line.debt().id(), on, paid, in),
                  done -> model.done(TEXTS.say("debts.paid.done", done.amount().yuan())));
            });
  }
}
