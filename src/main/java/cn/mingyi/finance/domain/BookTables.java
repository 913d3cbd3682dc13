package cn.mingyi.finance.domain;

import cn.mingyi.finance.domain.FinanceColumn.Kind;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public tables of the book: 收支逐笔 and 收支汇总.
 *
 * @param today data after it do not exist
 */
public record BookTables(Book book, LocalDate today) {
  public FinanceTable entries(ReportingPeriod period) {
    PeriodTotals totals = book.totals(period);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            period.from().toString(),
            "",
            "期初余额",
            "",
            "",
            totals.opening().total().yuan(),
            "",
            "",
            "",
            ""));
    for (BookLine line : book.lines(period)) {
      Entry entry = line.entry();
      if (entry != null) {
        rows.add(row(rows.size(), entry, line.balance()));
      }
    }
    return new FinanceTable(
        period.label() + "村集体收支明细",
        until(period),
        List.of(
            new FinanceColumn("序号", Kind.NUMBER),
            new FinanceColumn("日期", Kind.DATE),
            new FinanceColumn("凭证号", Kind.TEXT),
            new FinanceColumn("摘要", Kind.TEXT),
            new FinanceColumn("收入", Kind.MONEY),
            new FinanceColumn("支出", Kind.MONEY),
            new FinanceColumn("余额", Kind.MONEY),
            new FinanceColumn("资金来源", Kind.TEXT),
            new FinanceColumn("经手人", Kind.NAME),
            new FinanceColumn("证明人", Kind.NAME),
            new FinanceColumn("审批人", Kind.NAME)),
        rows,
        List.of(
            "",
            "",
            "",
            "合计",
            totals.income().yuan(),
            totals.spending().yuan(),
            totals.closing().total().yuan(),
            "",
            "",
            "",
            ""),
        List.of(closingNote(totals)));
  }

  private static List<String> row(int number, Entry entry, Money balance) {
    EntryFacts facts = entry.facts();
    return List.of(
        Integer.toString(number),
        entry.day().toString(),
        entry.voucher(),
        entry.summary(),
        yuan(entry.income()),
        yuan(entry.spending()),
        balance.yuan(),
        facts.source(),
        facts.handler(),
        facts.witness(),
        facts.approver());
  }

  private static String yuan(@Nullable Money amount) {
    return amount == null ? "" : amount.yuan();
  }

  public FinanceTable summary(ReportingPeriod period) {
    PeriodTotals totals = book.totals(period);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("期初余额", totals.opening().total().yuan()));
    for (Flow flow : Flow.values()) {
      rows.add(List.of(flow.label() + "合计", totals.of(flow).yuan()));
      for (Item item : Item.of(flow)) {
        rows.add(List.of("　" + item.label(), totals.of(item).yuan()));
      }
    }
    rows.add(List.of("期末余额", totals.closing().total().yuan()));
    rows.add(List.of("　银行", totals.closing().bank().yuan()));
    rows.add(List.of("　现金", totals.closing().cash().yuan()));
    return new FinanceTable(
        period.label() + "村集体收支汇总",
        until(period),
        List.of(new FinanceColumn("项目", Kind.TEXT), new FinanceColumn("金额（元）", Kind.MONEY)),
        rows,
        List.of(),
        List.of(closingNote(totals)));
  }

  private static String closingNote(PeriodTotals totals) {
    Balances end = totals.closing();
    return "期末余额人民币%s（%s 元），其中银行 %s 元、现金 %s 元。"
        .formatted(
            end.total().capitals(), end.total().yuan(), end.bank().yuan(), end.cash().yuan());
  }

  private LocalDate until(ReportingPeriod period) {
    return period.to().isAfter(today) ? today : period.to();
  }
}
