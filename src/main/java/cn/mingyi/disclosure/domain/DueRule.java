package cn.mingyi.disclosure.domain;

import java.time.LocalDate;

/**
 * Until when something is to be posted. An end on a day of rest moves to the next working day.
 *
 * @param days that are counted from there, 0 or more
 */
public record DueRule(From from, int days) {
  /** From where the days are counted. */
  public enum From {
    START("期初"),
    END("期末"),
    EVENT("事发");

    private final String label;

    From(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public DueRule {
    if (days < 0) {
      throw new IllegalArgumentException("a due rule counts forward: " + days);
    }
  }

  /** As the catalogue writes it. */
  public String label() {
    return from.label() + " " + days + " 日内";
  }

  LocalDate due(LocalDate counted) {
    return counted.plusDays(days);
  }
}
