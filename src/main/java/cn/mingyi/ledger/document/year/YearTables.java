package cn.mingyi.ledger.document.year;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.ledger.usecase.year.YearFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.DutyLine;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import java.util.List;

/** The numbers behind the charts. */
final class YearTables {
  private final YearFigures figures;

  YearTables(YearFigures figures) {
    this.figures = figures;
  }

  DataTable categories() {
    DataTable table =
        DataTable.of(
            left("类别", 66),
            number("合计"),
            number("通过"),
            number("未通过"),
            number("终止等"),
            number("办理中"));
    for (var line : figures.categories()) {
      table =
          table.row(
              line.label(),
              Integer.toString(line.total()),
              Integer.toString(line.count(Outcome.CARRIED)),
              Integer.toString(line.count(Outcome.FAILED)),
              Integer.toString(line.count(Outcome.ENDED)),
              Integer.toString(line.count(Outcome.UNDER_WAY)));
    }
    return table;
  }

  DataTable coverages() {
    DataTable table =
        DataTable.of(
            left("事项", 52),
            number("应征求"),
            number("除外"),
            number("已征求"),
            number("征求率"),
            number("同意"),
            number("不同意"),
            number("代签率"),
            number("非入户率"));
    for (var line : figures.coverages()) {
      Coverage c = line.coverage();
      table =
          table.row(
              line.number() + "\n" + line.title(),
              Integer.toString(c.frozen()),
              Integer.toString(c.excluded()),
              Integer.toString(c.consulted()),
              c.percent(),
              Integer.toString(c.agree()),
              Integer.toString(c.disagree()),
              c.onBehalfPercent(),
              c.notVisitedPercent());
    }
    return table;
  }

  DataTable bodies() {
    DataTable table =
        DataTable.of(left("会议", 66), number("次数"), number("应到合计"), number("实到合计"), number("到会率"));
    for (var line : figures.bodies()) {
      table =
          table.row(
              line.body().label(),
              Integer.toString(line.meetings()),
              Integer.toString(line.eligible()),
              Integer.toString(line.present()),
              Ratio.percent(line.present(), line.eligible()));
    }
    return table;
  }

  DataTable steps() {
    DataTable table =
        DataTable.of(
            left("步骤", 50), number("件次"), number("中位数（天）"), number("平均（天）"), number("最长（天）"));
    for (var line : figures.steps()) {
      table =
          table.row(
              line.step().number() + " " + line.step().label(),
              Integer.toString(line.matters()),
              Integer.toString(line.median()),
              Integer.toString(line.average()),
              Integer.toString(line.longest()));
    }
    return table;
  }

  DataTable disclosures() {
    DataTable table =
        DataTable.of(left("务别", 50), number("到期应公开"), number("按时"), number("逾期张贴"), number("没有公开"));
    for (var line : figures.disclosures()) {
      table =
          table.row(
              line.kind(),
              Integer.toString(line.total()),
              Integer.toString(line.inTime()),
              Integer.toString(line.late()),
              Integer.toString(line.missing()));
    }
    return table;
  }

  DataTable money(PeriodTotals totals) {
    DataTable table =
        DataTable.of(
            left("收入科目", 40),
            new Column("收入（元）", 34, Align.RIGHT),
            left("支出科目", 40),
            new Column("支出（元）", 34, Align.RIGHT));
    List<Item> income = Item.of(Flow.INCOME);
    List<Item> spending = Item.of(Flow.SPENDING);
    for (int i = 0; i < Math.max(income.size(), spending.size()); i++) {
      table =
          table.row(
              i < income.size() ? income.get(i).label() : "",
              i < income.size() ? totals.of(income.get(i)).yuan() : "",
              i < spending.size() ? spending.get(i).label() : "",
              i < spending.size() ? totals.of(spending.get(i)).yuan() : "");
    }
    return table.row("合计", totals.income().yuan(), "合计", totals.spending().yuan());
  }

  DataTable duties() {
    DataTable table =
        DataTable.of(
            left("会议", 30),
            left("要求", 56),
            number("一季度"),
            number("二季度"),
            number("三季度"),
            number("四季度"),
            left("结论", 34));
    for (DutyLine line : figures.duties()) {
      table =
          table.row(
              line.label(),
              line.source(),
              Integer.toString(line.quarters().get(0)),
              Integer.toString(line.quarters().get(1)),
              Integer.toString(line.quarters().get(2)),
              Integer.toString(line.quarters().get(3)),
              verdict(line));
    }
    return table;
  }

  private static String verdict(DutyLine line) {
    if (line.due() == 0) {
      return "未到期";
    }
    if (line.met() == line.due()) {
      return "√ 达到";
    }
    return line.perQuarter() ? "× %d 个季度没有开".formatted(line.due() - line.met()) : "× 没有开";
  }

  private static Column left(String head, float width) {
    return new Column(head, width, Align.LEFT);
  }

  private static Column number(String head) {
    return new Column(head, 20, Align.CENTER);
  }
}
