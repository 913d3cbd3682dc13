package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * 图表: income and spending by item and by month as bars with their figures. Income is filled,
 * spending is hatched by its outline, so that a black-and-white print tells them apart.
 */
final class ChartsPane implements FinancePane {
  private static final Texts TEXTS = Texts.beside(ChartsPane.class);
  private static final double WIDEST = 280;
  private static final int MONTHS = 12;

  private final HBox node = new HBox();

  ChartsPane() {
    node.getStyleClass().add("gap-16");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(FinancePage page) {
    Book book = page.file().book();
    PeriodTotals totals = page.totals();
    node.getChildren()
        .setAll(Gap.grow(byItem(page.period(), totals)), Gap.grow(byMonth(book, page.period())));
  }

  private static Card byItem(ReportingPeriod period, PeriodTotals totals) {
    GridPane bars = grid();
    long most = Item.all().stream().mapToLong(i -> totals.of(i).fen()).max().orElse(0);
    for (Flow flow : Flow.values()) {
      head(bars, TEXTS.say("charts.flow", flow.label(), totals.of(flow).yuan()));
      List<Item> some = Item.of(flow).stream().filter(i -> totals.of(i).fen() != 0).toList();
      if (some.isEmpty()) {
        head(bars, TEXTS.say("charts.nothing"));
      }
      some.forEach(i -> bar(bars, i.label(), flow, totals.of(i), most));
    }
    return Card.titled(TEXTS.say("charts.items", period.label()), "")
        .with(Gap.grow(new FittingScroll(bars)));
  }

  private static Card byMonth(Book book, ReportingPeriod period) {
    GridPane bars = grid();
    ReportingPeriod last = ReportingPeriod.month(period.to());
    List<ReportingPeriod> months = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      months.addFirst(last);
      last = last.previous();
    }
    LocalDate first = book.opening().map(OpeningBalance::day).orElse(LocalDate.MAX);
    months.removeIf(m -> m.to().isBefore(first));
    Map<ReportingPeriod, PeriodTotals> totals = new LinkedHashMap<>();
    months.forEach(m -> totals.put(m, book.totals(m)));
    long most =
        totals.values().stream()
            .mapToLong(t -> Math.max(t.income().fen(), t.spending().fen()))
            .max()
            .orElse(0);
    totals.forEach((month, t) -> {
      bar(bars, month.label(), Flow.INCOME, t.income(), most);
      bar(bars, "", Flow.SPENDING, t.spending(), most);
    });
    if (totals.isEmpty()) {
      head(bars, TEXTS.say("charts.nothing"));
    }
    return Card.titled(TEXTS.say("charts.months"), "", legend())
        .with(Gap.grow(new FittingScroll(bars)));
  }

  private static Node legend() {
    return Gap.SMALL.row(
        sample(Flow.INCOME),
        Words.hint(Flow.INCOME.label()),
        sample(Flow.SPENDING),
        Words.hint(Flow.SPENDING.label()));
  }

  private static Region sample(Flow flow) {
    Region bar = drawn(flow);
    bar.setPrefWidth(28);
    return bar;
  }

  private static GridPane grid() {
    GridPane bars = new GridPane();
    bars.getStyleClass().add("money-bars");
    return bars;
  }

  private static void head(GridPane bars, String words) {
    bars.add(Words.strong(words), 0, bars.getRowCount(), 3, 1);
  }

  private static void bar(GridPane bars, String words, Flow flow, Money amount, long most) {
    Region bar = drawn(flow);
    long share = Math.max(0, amount.fen());
    bar.setPrefWidth(most == 0 || share == 0 ? 0 : Math.max(2, WIDEST * share / most));
    bar.setVisible(share > 0);
    Label name = Words.plain(words);
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label figure = Words.plain(amount.yuan());
    figure.setMinWidth(Label.USE_PREF_SIZE);
    bars.addRow(bars.getRowCount(), name, bar, figure);
  }

  private static Region drawn(Flow flow) {
    Region bar = new Region();
    bar.getStyleClass().addAll("money-bar", flow == Flow.INCOME ? "income" : "spending");
    bar.setMaxWidth(Region.USE_PREF_SIZE);
    return bar;
  }
}
