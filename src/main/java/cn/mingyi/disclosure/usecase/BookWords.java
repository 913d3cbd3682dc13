package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The tables of the books in the words of a bulletin: computed from the entries, never typed. */
@FunctionalInterface
public interface BookWords {
  /**
   * @param template one of the books'
   * @param until the last day that is told, for tables that show a state
   */
  BulletinText text(Template template, @Nullable ReportingPeriod period, LocalDate until);
}
