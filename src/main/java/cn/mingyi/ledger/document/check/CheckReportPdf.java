package cn.mingyi.ledger.document.check;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.domain.check.Check;
import cn.mingyi.ledger.domain.check.CheckArea;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Checks;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.stream.Stream;

/** 程序自检报告 on lying A4: scores, what was found, every check. */
final class CheckReportPdf {
  /** More than these of one kind are told in the workbook. */
  private static final int MOST_FAULTS = 5;

  private static final float SMALL = 9.5f;
  private static final float ROW = 5.5f;
  private static final List<String> ORDINALS = List.of("一", "二", "三");

  private final PaperPress press;
  private final Letterhead letterhead;
  private final CheckReport report;

  CheckReportPdf(PaperPress press, Letterhead letterhead, CheckReport report) {
    this.press = press;
    this.letterhead = letterhead;
    this.report = report;
  }

  Paper paper() {
    FinishedPaper paper = press.finish(CheckWords.TITLE, List.of(section()));
    String title = CheckWords.TITLE + " " + CheckWords.scope(report) + " " + report.madeOn();
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }

  private Section section() {
    SectionBuilder section =
        Section.on(PageForm.LANDSCAPE.withBody(12, 20))
            .watermark("内部存档 不得张贴")
            .foot((page, total) ->
                "%s　%s　%s　第 %d/%d 页"
                    .formatted(
                        letterhead.village().name(),
                        CheckWords.TITLE,
                        letterhead.mark(),
                        page,
                        total))
            .withoutPageNumbers()
            .title(CheckWords.TITLE)
            .centered(
                "%s　范围：%s　%s"
                    .formatted(
                        CheckWords.village(letterhead),
                        CheckWords.scope(report),
                        ChineseDate.of(report.madeOn())))
            .paragraph(CheckWords.summary(report))
            .add(scores());
    int part = 0;
    for (Severity severity : Severity.values()) {
      List<CheckLine> found =
          report.faults().stream().filter(l -> l.check().severity() == severity).toList();
      section.heading(1, ORDINALS.get(part++) + "、" + severity.label());
      if (found.isEmpty()) {
        section.paragraph("没有。");
      } else {
        section.add(findings(found));
      }
    }
    return section
        .heading(1, "四、检查项目")
        .add(catalogue())
        .together(end -> end.gap(6).signatures("制表", "村监会", "负责人"))
        .build();
  }

  private DataTable scores() {
    List<List<Phrase>> rows =
        Stream.concat(
                report.scores().entrySet().stream().map(e -> score(e.getKey(), e.getValue())),
                Stream.of(score("合计", report.total())))
            .toList();
    return DataTable.of(
            column("方面", 40, Align.LEFT),
            column("应查项次", 30, Align.RIGHT),
            column("符合项次", 30, Align.RIGHT),
            column("得分", 30, Align.RIGHT))
        .size(SMALL)
        .rowHeight(ROW)
        .rows(rows);
  }

  private static List<Phrase> score(CheckArea area, CheckReport.Score score) {
    return score(area.label(), score);
  }

  private static List<Phrase> score(String name, CheckReport.Score score) {
    return phrases(
        name, Integer.toString(score.applied()), Integer.toString(score.met()), score.percent());
  }

  private static DataTable findings(List<CheckLine> found) {
    return DataTable.of(
            column("编号", 11, Align.CENTER),
            column("对象", 46, Align.LEFT),
            column("规则与依据", 52, Align.LEFT),
            column("发现", 82, Align.LEFT),
            column("怎么办", 52, Align.LEFT))
        .size(SMALL)
        .rowHeight(ROW)
        .rows(
            found.stream()
                .map(l ->
                    phrases(
                        l.check().id(),
                        l.subject().kind().label() + "　" + l.subject().name(),
                        l.check().sentence() + "（" + l.check().source() + "）",
                        CheckWords.faults(l, MOST_FAULTS),
                        l.check().mend()))
                .toList());
  }

  private DataTable catalogue() {
    return DataTable.of(
            column("编号", 11, Align.CENTER),
            column("方面", 24, Align.LEFT),
            column("检查什么", 90, Align.LEFT),
            column("依据", 70, Align.LEFT),
            column("轻重", 18, Align.CENTER),
            column("应查", 14, Align.RIGHT),
            column("符合", 14, Align.RIGHT))
        .size(SMALL)
        .rowHeight(ROW)
        .rows(Checks.all().stream().map(this::check).toList());
  }

  private List<Phrase> check(Check<?> check) {
    List<CheckLine> applied = report.of(check).stream().filter(l -> l.outcome().applies()).toList();
    return phrases(
        check.id(),
        check.area().label(),
        check.sentence(),
        check.source(),
        check.severity().label(),
        Integer.toString(applied.size()),
        Long.toString(applied.stream().filter(l -> l.outcome().met()).count()));
  }

  private static List<Phrase> phrases(String... words) {
    return Stream.of(words).map(Phrase::of).toList();
  }

  private static DataTable.Column column(String head, float width, Align align) {
    return new DataTable.Column(head, width, align);
  }
}
