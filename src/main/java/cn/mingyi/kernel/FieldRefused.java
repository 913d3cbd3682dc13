package cn.mingyi.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refused because of what was typed into one or more fields. */
public final class FieldRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> fields;

  /**
   * @param fields sentence by field name; not empty
   */
  public FieldRefused(Map<String, String> fields) {
    super("refused fields: " + String.join(", ", fields.keySet()));
    this.fields = new LinkedHashMap<>(fields);
  }

  public FieldRefused(String field, String sentence) {
    this(Map.of(field, sentence));
  }

  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  @Override
  public List<String> sentences() {
    return List.copyOf(fields.values());
  }
}
