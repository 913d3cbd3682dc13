package cn.mingyi.ledger.usecase.year;

import cn.mingyi.kernel.Paper;
import cn.mingyi.kernel.Progress;
import cn.mingyi.village.domain.Letterhead;

/** 年度报告 on paper, with charts that can be read in black and white. */
public interface YearReports {
  /**
   * Sets the report; takes some seconds, so it belongs on the document thread.
   *
   * @param progress told after each chart; may give the work up
   */
  Paper of(Letterhead letterhead, YearFigures figures, Progress progress);
}
