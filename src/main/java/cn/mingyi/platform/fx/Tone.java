package cn.mingyi.platform.fx;

/** What a colour says. A tone never stands alone: a glyph or a word is beside it. */
public enum Tone {
  NEUTRAL,
  /** Done, 100 %, 合规. */
  OK,
  /** Today, soon due, 补录, 有条件. */
  DUE,
  /** Overdue, refused, 不同意. */
  BAD,
  /** A link to something else, a filter. */
  INFO,
  /** Identity, the current step. */
  ACCENT;

  /** The style class, e.g. {@code tone-ok}. */
  String css() {
    return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
