package cn.mingyi.roster.usecase.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the file.
 *
 * @param text what it says; numbers in plain digits; empty when blank
 * @param day the day when the file shows a date
 * @param covered whether the text belongs to a merged region that begins elsewhere
 */
public record SourceCell(Kind kind, String text, @Nullable LocalDate day, boolean covered) {
  /** What the spreadsheet holds. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE
  }

  public static final SourceCell BLANK = new SourceCell(Kind.BLANK, "", null, false);

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether the row itself says something here. */
  public boolean isOwn() {
    return kind != Kind.BLANK && !covered;
  }
}
