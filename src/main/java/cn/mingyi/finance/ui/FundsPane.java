package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 专项资金: what arrived, what the entries took from it, what is left. */
final class FundsPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(FundsPane.class);

  private record Line(SpecialFund fund, Money used, Money left) {}

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final TablePanel<Line> funds;
  private final TablePanel<Entry> entries;
  private final VBox node;
  private Book book = Book.EMPTY;

  FundsPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    funds =
        Tables.<Line>table("funds")
            .text("document", TEXTS.say("funds.document"), 10, l -> l.fund().document())
            .text("arrived", TEXTS.say("funds.arrived"), 6, l -> l.fund().arrivedOn().toString())
            .money("amount", TEXTS.say("entry.amount"), 7, l -> l.fund().amount())
            .text("purpose", TEXTS.say("funds.purpose"), 14, l -> l.fund().purpose())
            .money("used", TEXTS.say("funds.used"), 7, Line::used)
            .money("left", TEXTS.say("funds.left"), 7, Line::left)
            .text("who", TEXTS.say("funds.beneficiaries"), 10, l -> l.fund().beneficiaries())
            .bare()
            .sameBy(l -> l.fund().id())
            .empty(new EmptyState(TEXTS.say("funds.none"), TEXTS.say("funds.none.next")))
            .build();
    entries =
        Tables.<Entry>table("fund-entries")
            .text("day", TEXTS.say("entries.day"), 6, e -> e.day().toString())
            .text("voucher", TEXTS.say("entries.voucher"), 5, Entry::voucher)
            .text("summary", TEXTS.say("entries.summary"), 16, Entry::summary)
            .money("amount", TEXTS.say("entries.spending"), 7, Entry::signed)
            .text("party", TEXTS.say("entries.party"), 9, e -> e.facts().party())
            .text("approver", TEXTS.say("entries.approver"), 5, e -> e.facts().approver())
            .bare()
            .sameBy(Entry::id)
            .empty(new EmptyState(TEXTS.say("funds.unused"), TEXTS.say("funds.unused.next")))
            .build();
    funds.onSelect(chosen -> showEntries(chosen.map(l -> l.fund().id()).orElse(null)));
    Card above = new Card(Gap.grow(funds)).flush();
    Card below = Card.titled(TEXTS.say("funds.entries"), "").with(Gap.grow(entries));
    above.setPrefHeight(220);
    below.setPrefHeight(320);
    node = Gap.MEDIUM.column(above, Gap.grow(below));
  }

  private void showEntries(@Nullable UUID fund) {
    entries.show(
        book.entries().stream()
            .filter(e -> fund != null && fund.equals(e.facts().fund()))
            .toList());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> actions() {
    return List.of(Buttons.primary("funds/new", TEXTS.say("funds.new"), this::ask));
  }

  @Override
  public void show(FinancePage page) {
    book = page.file().book();
    LocalDate today = tools.today();
    funds.show(
        page.file().estate().funds().stream()
            .map(f -> new Line(f, f.used(book, today), f.left(book, today)))
            .toList());
    funds.selectSomething();
    showEntries(funds.selected().map(l -> l.fund().id()).orElse(null));
  }

  private void ask() {
    Form form = new Form("fund-form");
    var document = form.text("document", TEXTS.say("funds.document"));
    var arrived = form.day("arrivedOn", TEXTS.say("funds.arrived"), tools.today());
    var amount = form.money("amount", TEXTS.say("entry.amount"));
    var purpose = form.text("purpose", TEXTS.say("funds.purpose"));
    var who = form.area("beneficiaries", TEXTS.say("funds.beneficiaries"), 2);
    amount.hint(TEXTS.say("funds.amount.hint"));
    form.row(document).row(arrived, amount).row(purpose).row(who);
    tools
        .dialogs()
        .form(
            TEXTS.say("funds.new"),
            form,
            TEXTS.say("funds.submit"),
            open -> {
              String number = document.control().getText();
              LocalDate on = arrived.control().dayProperty().get();
              Money how = amount.control().amountProperty().get();
              String what = purpose.control().getText();
              String whom = who.control().getText();
              tools.submit(
                  open,
                  () -> desk.keepFunds().register(number, on, how, what, whom),
                  done -> model.done(TEXTS.say("funds.done", done.document())));
            });
  }
}
