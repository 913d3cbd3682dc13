package cn.mingyi.village.domain;

import java.util.List;

/** The table of holidays that the village has loaded, beside those the program ships. */
public interface Holidays {
  List<Holiday> all();

  /** Puts the table of a year in the place of what was there for that year. */
  void replaceYear(int year, List<Holiday> days);
}
