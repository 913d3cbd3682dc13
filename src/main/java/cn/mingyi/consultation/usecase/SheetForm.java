package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Round;
import java.util.List;

/** How many lines the pages of a 民议征求意见表 have: known before one is printed. */
public interface SheetForm {
  /**
   * @param households of one representative, at least one
   * @return lines of each page in order; they add up to the households
   */
  List<Integer> linesPerPage(Round round, int households);
}
