package cn.mingyi.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** How long what is typed may be: what does not fit is refused at its field, not by the store. */
public final class Lengths {
  private final Map<String, String> wrong = new LinkedHashMap<>();

  public Lengths atMost(String field, String text, int most) {
    if (text.length() > most) {
      wrong.put(field, "不能超过 %d 个字，现在有 %d 个字。".formatted(most, text.length()));
    }
    return this;
  }

  /** Sentence by field name; empty when all fits. */
  public Map<String, String> refusals() {
    return Map.copyOf(wrong);
  }

  /**
   * @throws FieldRefused when something does not fit
   */
  public void refuse() {
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }
}
