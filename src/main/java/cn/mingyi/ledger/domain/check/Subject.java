package cn.mingyi.ledger.domain.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict is about.
 *
 * @param id where it is on file; null = it has no record of its own
 * @param name as people call it, e.g. 槐议〔2026〕3号 通组道路硬化
 */
public record Subject(Kind kind, @Nullable UUID id, String name) {
  /** What kinds of things are checked. */
  public enum Kind {
    MATTER("事项"),
    BULLETIN("公开单"),
    OWED("应公开"),
    FEEDBACK("反馈"),
    PERIOD("账期"),
    VILLAGE("全村");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
