package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.finance.usecase.FinanceFile;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.Attachment;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the screen shows, read at one moment.
 *
 * @param conditions what closing the period still lacks
 * @param attachments of the entries that have some
 */
public record FinancePage(
    FinanceFile file,
    ReportingPeriod period,
    List<Condition> conditions,
    Map<UUID, List<Attachment>> attachments) {
  public FinancePage {
    conditions = List.copyOf(conditions);
    attachments = Map.copyOf(attachments);
  }

  boolean opened() {
    return file.book().opening().isPresent();
  }

  PeriodTotals totals() {
    return file.book().totals(period);
  }

  boolean closed() {
    return file.book().isClosed(period);
  }
}
