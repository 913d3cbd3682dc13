package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.DistributionItem;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.finance.domain.YearTables;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 预算与分配 of the period's year: the plan beside what the entries came to, and the distribution. */
final class BudgetPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(BudgetPane.class);

  private record Line(Item item, @Nullable Money planned, Money actual) {}

  private final FinanceDesk desk;
  private final ScreenTools tools;
  private final FinanceViewModel model;
  private final TablePanel<Line> budget;
  private final TablePanel<List<String>> distribution;
  private final Label head = Words.section("");
  private final HBox node;
  private int year;

  BudgetPane(FinanceDesk desk, ScreenTools tools, FinanceViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    budget =
        Tables.<Line>table("budget")
            .text("flow", TEXTS.say("budget.flow"), 4, l -> l.item().flow().label())
            .text("item", TEXTS.say("entries.item"), 8, l -> l.item().label())
            .money("planned", TEXTS.say("budget.planned"), 7, Line::planned)
            .money("actual", TEXTS.say("budget.actual"), 7, Line::actual)
            .text("share", TEXTS.say("budget.share"), 5, BudgetPane::share)
            .bare()
            .sameBy(Line::item)
            .onOpen(this::plan)
            .build();
    distribution =
        Tables.<List<String>>table("distribution")
            .text("item", TEXTS.say("distribution.item"), 8, r -> r.get(0))
            .text("amount", TEXTS.say("entry.amount"), 6, r -> r.get(1))
            .text("note", TEXTS.say("distribution.note"), 12, r -> r.get(2))
            .bare()
            .build();
    VBox left =
        Gap.SMALL.column(
            head, Gap.grow(budget), Words.wrapped(Words.hint(TEXTS.say("budget.hint"))));
    Card right =
        Card.titled(TEXTS.say("distribution.head"), "")
            .with(
                Gap.grow(distribution),
                Gap.SMALL.row(
                    Buttons.secondary(
                        "distribution/set", TEXTS.say("distribution.set"), this::distribute)));
    right.setPrefWidth(500);
    right.setMinWidth(400);
    node = new HBox(Gap.grow(new Card(Gap.grow(left))), right);
    node.getStyleClass().add("gap-16");
  }

  private static String share(Line line) {
    Money planned = line.planned();
    return planned == null || planned.fen() == 0
        ? ""
        : TEXTS.say("budget.percent", line.actual().fen() * 100 / planned.fen());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Node> actions() {
    return List.of(
        Buttons.primary(
            "budget/set", TEXTS.say("budget.set"), () -> budget.selected().ifPresent(this::plan)));
  }

  @Override
  public void show(FinancePage page) {
    year = page.period().year();
    head.setText(TEXTS.say("budget.head", year));
    Map<Item, Money> planned = page.file().estate().budgetOf(year);
    PeriodTotals totals = page.file().book().totals(ReportingPeriod.year(year));
    budget.show(Item.all().stream().map(i -> new Line(i, planned.get(i), totals.of(i))).toList());
    budget.selectSomething();
    distribution.show(
        new YearTables(page.file().book(), page.file().estate(), tools.today())
            .distribution(year)
            .rows());
  }

  private void plan(Line line) {
    Form form = new Form("budget-form");
    var amount = form.money("amount", TEXTS.say("budget.planned"));
    var note = form.text("note", TEXTS.say("distribution.note"));
    amount.control().amountProperty().set(line.planned());
    form.add(Words.strong(TEXTS.say("budget.of", year, line.item().fullLabel())))
        .row(amount)
        .row(note);
    int of = year;
    tools
        .dialogs()
        .form(
            TEXTS.say("budget.set"),
            form,
            TEXTS.say("budget.submit"),
            open -> {
              Money typed = amount.control().amountProperty().get();
              String words = note.control().getText();
              tools.submit(
                  open,
                  () -> desk.planYear().budget(of, line.item(), typed, words),
                  done ->
                      model.done(
                          TEXTS.say("budget.done", done.item().fullLabel(), done.amount().yuan())));
            });
  }

  private void distribute() {
    Form form = new Form("distribution-form");
    var item =
        form.choice(
            "item",
            TEXTS.say("distribution.item"),
            List.of(DistributionItem.values()),
            DistributionItem::label);
    var amount = form.money("amount", TEXTS.say("entry.amount"));
    var note = form.text("note", TEXTS.say("distribution.note"));
    form.row(item, amount).row(note);
    int of = year;
    tools
        .dialogs()
        .form(
            TEXTS.say("distribution.set"),
            form,
            TEXTS.say("distribution.submit"),
            open -> {
              DistributionItem chosen = item.control().getValue();
              Money typed = amount.control().amountProperty().get();
              String words = note.control().getText();
              tools.submit(
                  open,
                  () -> desk.planYear().distribute(of, chosen, typed, words),
                  done ->
                      model.done(
                          TEXTS.say(
                              "distribution.done", done.item().label(), done.amount().yuan())));
            });
  }
}
