package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;

/**
 * One disclosure that a periodical item owes: 10 月 of the monthly entries, until when.
 *
 * @param due last day on which it may be posted in time
 */
public record DueSlot(CatalogueItem item, ReportingPeriod period, LocalDate due) {
  /** As it is called in lists and on the desk. */
  public String title() {
    return period.label() + item.title();
  }
}
