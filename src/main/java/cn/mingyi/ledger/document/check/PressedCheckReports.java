package cn.mingyi.ledger.document.check;

import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.usecase.check.CheckReports;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;

/** 自检报告 by iText and POI. */
public final class PressedCheckReports implements CheckReports {
  private final PaperPress press;

  public PressedCheckReports(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper paper(Letterhead letterhead, CheckReport report) {
    return new CheckReportPdf(press, letterhead, report).paper();
  }

  @Override
  public void workbook(Letterhead letterhead, CheckReport report, Path file) {
    new CheckReportWorkbook(letterhead, report).saveTo(file);
  }
}
