package cn.mingyi.platform.pdf;

import java.util.List;

/** The lines that stand over every page of a section. */
@FunctionalInterface
public interface PageHead {
  /** No head. */
  PageHead NONE = (page, total) -> List.of();

  /**
   * Asked more than once, so it must answer the same each time; every page has the same number of
   * lines.
   *
   * @param page the page within its section, from 1
   * @param total pages of the section
   */
  List<HeadLine> lines(int page, int total);
}
