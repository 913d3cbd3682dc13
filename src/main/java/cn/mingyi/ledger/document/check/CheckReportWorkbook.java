package cn.mingyi.ledger.document.check;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Checks;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.platform.excel.RowMark;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.util.List;

/** 程序自检报告 as a workbook: 得分, 发现的问题, 逐项结论, 检查项目. */
final class CheckReportWorkbook {
  private static final int MOST_FAULTS = 200;
  private static final String MARK = "轻重";

  private final Letterhead letterhead;
  private final CheckReport report;

  CheckReportWorkbook(Letterhead letterhead, CheckReport report) {
    this.letterhead = letterhead;
    this.report = report;
  }

  void saveTo(Path file) {
    new LedgerWorkbook(List.of(scores(), findings(), verdicts(), catalogue())).saveTo(file);
  }

  private String subhead() {
    return "%s　范围：%s　%s　%s"
        .formatted(
            CheckWords.village(letterhead),
            CheckWords.scope(report),
            ChineseDate.of(report.madeOn()),
            letterhead.mark());
  }

  private LedgerSheet sheet(String name, LedgerColumn... columns) {
    return LedgerSheet.of(name, CheckWords.TITLE + "：" + name, columns).subhead(subhead());
  }

  private LedgerSheet scores() {
    return sheet(
            "得分",
            LedgerColumn.text("方面"),
            LedgerColumn.number("应查项次"),
            LedgerColumn.number("符合项次"),
            LedgerColumn.percent("得分"))
        .rows(
            report.scores().entrySet().stream()
                .map(e -> score(e.getKey().label(), e.getValue()))
                .toList())
        .total(score("合计", report.total()));
  }

  private static LedgerRow score(String name, CheckReport.Score score) {
    return LedgerRow.of(
        LedgerCell.text(name),
        LedgerCell.number(score.applied()),
        LedgerCell.number(score.met()),
        LedgerCell.share(score.met(), score.applied()));
  }

  private LedgerSheet findings() {
    return sheet(
            "发现的问题",
            LedgerColumn.text("编号"),
            LedgerColumn.text("方面"),
            LedgerColumn.text("种类"),
            LedgerColumn.text("对象"),
            LedgerColumn.text("规则"),
            LedgerColumn.text("发现"),
            LedgerColumn.text("怎么办"),
            LedgerColumn.text("依据"))
        .rows(report.faults().stream().map(CheckReportWorkbook::finding).toList())
        .marksUnder(MARK);
  }

  private static LedgerRow finding(CheckLine line) {
    return LedgerRow.of(
            LedgerCell.text(line.check().id()),
            LedgerCell.text(line.check().area().label()),
            LedgerCell.text(line.subject().kind().label()),
            LedgerCell.text(line.subject().name()),
            LedgerCell.text(line.check().sentence()),
            LedgerCell.text(CheckWords.faults(line, MOST_FAULTS)),
            LedgerCell.text(line.check().mend()),
            LedgerCell.text(line.check().source()))
        .marked(mark(line.check().severity()));
  }

  private static RowMark mark(Severity severity) {
    return switch (severity) {
      case VIOLATION -> RowMark.red(severity.label());
      case DEFICIENCY -> RowMark.amber(severity.label());
      case ADVICE -> new RowMark(RowMark.Tone.NONE, severity.label());
    };
  }

  private LedgerSheet verdicts() {
    return sheet(
            "逐项结论",
            LedgerColumn.text("种类"),
            LedgerColumn.text("对象"),
            LedgerColumn.text("编号"),
            LedgerColumn.text("规则"),
            LedgerColumn.number("查了几处"),
            LedgerColumn.number("不符合几处"),
            LedgerColumn.text("结论"))
        .rows(() -> report.lines().stream().map(CheckReportWorkbook::verdict).iterator());
  }

  private static LedgerRow verdict(CheckLine line) {
    return LedgerRow.of(
        LedgerCell.text(line.subject().kind().label()),
        LedgerCell.text(line.subject().name()),
        LedgerCell.text(line.check().id()),
        LedgerCell.text(line.check().sentence()),
        LedgerCell.number(line.outcome().examined()),
        LedgerCell.number(line.outcome().faults().size()),
        LedgerCell.text(CheckWords.verdict(line.outcome())));
  }

  private LedgerSheet catalogue() {
    return sheet(
            "检查项目",
            LedgerColumn.text("编号"),
            LedgerColumn.text("方面"),
            LedgerColumn.text("检查什么"),
            LedgerColumn.text("依据"),
            LedgerColumn.text("轻重"),
            LedgerColumn.text("怎么办"))
        .rows(
            Checks.all().stream()
                .map(c ->
                    LedgerRow.of(
                        LedgerCell.text(c.id()),
                        LedgerCell.text(c.area().label()),
                        LedgerCell.text(c.sentence()),
                        LedgerCell.text(c.source()),
                        LedgerCell.text(c.severity().label()),
                        LedgerCell.text(c.mend())))
                .toList());
  }
}
