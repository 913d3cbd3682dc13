package cn.mingyi.ledger.document.year;

import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.usecase.year.YearFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.FeedbackFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import cn.mingyi.ledger.usecase.year.YearReports;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.stream.Stream;

/** 年度报告 as PDF: each part with a chart and the numbers behind it. */
public final class YearReportPdf implements YearReports {
  private static final int PARTS = 8;

  private final PaperPress press;

  public YearReportPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper of(Letterhead letterhead, YearFigures figures, Progress progress) {
    String title = "%d年度六议两公开工作报告".formatted(figures.year());
    FinishedPaper paper = press.finish(title, new Report(letterhead, figures, progress).section());
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }

  /** One report in the making. */
  private static final class Report {
    private final Letterhead letterhead;
    private final YearFigures figures;
    private final Progress progress;
    private final YearCharts charts;
    private final YearTables tables;
    private int part;

    Report(Letterhead letterhead, YearFigures figures, Progress progress) {
      this.letterhead = letterhead;
      this.figures = figures;
      this.progress = progress;
      this.charts = new YearCharts(figures);
      this.tables = new YearTables(figures);
    }

    Section section() {
      String foot =
          "%s　%d年度报告　%s".formatted(letterhead.village().name(), figures.year(), letterhead.mark());
      SectionBuilder pages =
          Section.on(PageForm.FORM.withBody(14, 23))
              .foot((page, total) -> foot + "　第" + page + "/" + total + "页")
              .title(
                  "%s%d年度\n六议两公开、六务公开工作报告".formatted(letterhead.village().name(), figures.year()))
              .centered("数据截至 " + ChineseDate.of(figures.until()));
      part(pages, "一、议事事项", matters(), charts.categories(), tables.categories());
      part(pages, "二、民议征求情况", coverage(), charts.coverages(), tables.coverages());
      part(pages, "三、会议参加情况", bodies(), charts.bodies(), tables.bodies());
      part(pages, "四、各步用时", steps(), charts.steps(), tables.steps());
      part(pages, "五、六务公开", disclosures(), charts.disclosures(), tables.disclosures());
      feedback(pages);
      money(pages);
      duties(pages);
      return pages
          .together(s ->
              s.gap(4)
                  .paragraph("本报告的数字全部由留痕数据计算得出，没有手工填写。")
                  .signedDate(letterhead.committee(), letterhead.printedOn()))
          .build();
    }

    private void part(
        SectionBuilder pages, String heading, String words, BarChart chart, DataTable table) {
      progress.at(part++, PARTS);
      if (chart.empty()) {
        pages.heading(1, heading).paragraph("本年度没有。");
        return;
      }
      byte[] picture = chart.png();
      pages.together(
          s -> s.heading(1, heading).paragraph(words).add(new Block.Picture(picture)).gap(1));
      pages.add(table).gap(3);
    }

    private String matters() {
      return "本年度动议 %d 件：决议通过 %d 件，决议未通过 %d 件，终止或未受理 %d 件，办理中 %d 件。"
          .formatted(
              figures.matters(),
              figures.matters(Outcome.CARRIED),
              figures.matters(Outcome.FAILED),
              figures.matters(Outcome.ENDED),
              figures.matters(Outcome.UNDER_WAY));
    }

    private String coverage() {
      long whole = figures.coverages().stream().filter(c -> c.coverage().complete()).count();
      return "开展民议 %d 件，其中征求率达到 100 %% 的 %d 件。".formatted(figures.coverages().size(), whole);
    }

    private String bodies() {
      return "本年度为议事召开会议 %d 次。"
          .formatted(figures.bodies().stream().mapToInt(YearFigures.BodyLine::meetings).sum());
    }

    private static String steps() {
      return "从进入一步到离开这一步（包括退回）的天数，取整数。";
    }

    private String disclosures() {
      int all = sum(figures.disclosures(), YearFigures.DisclosureLine::total);
      return "到期应公开 %d 项：按时 %d 项，逾期张贴 %d 项，没有公开 %d 项。"
          .formatted(
              all,
              sum(figures.disclosures(), YearFigures.DisclosureLine::inTime),
              sum(figures.disclosures(), YearFigures.DisclosureLine::late),
              sum(figures.disclosures(), YearFigures.DisclosureLine::missing));
    }

    private static <T> int sum(List<T> lines, java.util.function.ToIntFunction<T> count) {
      return lines.stream().mapToInt(count).sum();
    }

    private void feedback(SectionBuilder pages) {
      progress.at(part++, PARTS);
      FeedbackFigures f = figures.feedback();
      pages.heading(1, "六、意见反馈");
      if (f.received() == 0) {
        pages.paragraph("本年度没有收到意见反馈。");
        return;
      }
      pages.paragraph(
          "收到 %d 件：期限内答复 %d 件，逾期答复 %d 件，还没有答复 %d 件（其中已逾期 %d 件）。答复后满意 %d 件，不满意 %d 件，未表态 %d 件。"
              .formatted(
                  f.received(),
                  f.inTime(),
                  f.late(),
                  f.open(),
                  f.overdue(),
                  f.satisfaction().getOrDefault(Feedback.Satisfaction.SATISFIED, 0),
                  f.satisfaction().getOrDefault(Feedback.Satisfaction.NOT_SATISFIED, 0),
                  f.satisfaction().getOrDefault(Feedback.Satisfaction.UNKNOWN, 0)));
    }

    private void money(SectionBuilder pages) {
      progress.at(part++, PARTS);
      PeriodTotals totals = figures.money();
      if (totals == null) {
        pages.heading(1, "七、财务收支").paragraph("没有在明议里记账。");
        return;
      }
      List<Block> pictures =
          Stream.of(Flow.INCOME, Flow.SPENDING)
              .map(flow -> charts.money(totals, flow))
              .filter(chart -> !chart.empty())
              .<Block>map(chart -> new Block.Picture(chart.png()))
              .toList();
      pages.together(s -> {
        s.heading(1, "七、财务收支")
            .paragraph(
                "年初余额 %s 元，收入 %s 元，支出 %s 元，期末余额 %s 元（银行 %s 元，现金 %s 元），共 %d 笔。"
                    .formatted(
                        totals.opening().total().yuan(),
                        totals.income().yuan(),
                        totals.spending().yuan(),
                        totals.closing().total().yuan(),
                        totals.closing().bank().yuan(),
                        totals.closing().cash().yuan(),
                        totals.entries()));
        pictures.forEach(s::add);
      });
      pages.add(tables.money(totals)).gap(3);
    }

    private void duties(SectionBuilder pages) {
      progress.at(part++, PARTS);
      pages.together(s -> s.heading(1, "八、法定和规定的会议").add(tables.duties()));
    }
  }
}
