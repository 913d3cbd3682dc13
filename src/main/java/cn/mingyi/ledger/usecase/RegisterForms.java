package cn.mingyi.ledger.usecase;

import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.Paper;

/** 《村级重大事项“六议两公开”决策实施登记表》 (domain §7). */
public interface RegisterForms {
  /**
   * One form for each step that the matter has reached, all with the same head; 应到 is read off the
   * records, never typed.
   */
  Paper of(Subject subject);
}
