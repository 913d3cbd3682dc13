package cn.mingyi.ledger.usecase;

import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import java.nio.file.Path;

/** 登记表 as a file that the township can go on with; says the same as {@link RegisterForms}. */
public interface RegisterFormFiles {
  /**
   * Writes one sheet for each step that the matter has reached, whole or not at all.
   *
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  void save(Subject subject, Path file);
}
