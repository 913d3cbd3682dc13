package cn.mingyi.ledger.usecase.check;

import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;

/** 自检报告 on paper and as a workbook. */
public interface CheckReports {
  /** Scores, what was found with how to mend it, and the catalogue of checks. */
  Paper paper(Letterhead letterhead, CheckReport report);

  /**
   * The same as sheets: scores, findings, every verdict.
   *
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  void workbook(Letterhead letterhead, CheckReport report, Path file);
}
