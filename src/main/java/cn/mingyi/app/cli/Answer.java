package cn.mingyi.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command has to say.
 *
 * @param exit 0 done, 1 refused, 3 damaged
 * @param fields the JSON object, in this order
 * @param lines the same for people
 */
record Answer(int exit, Map<String, Object> fields, List<String> lines) {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int DAMAGED = 3;

  static Answer done(List<String> lines, @Nullable Object... namesAndValues) {
    return new Answer(DONE, fields(namesAndValues), lines);
  }

  static Answer refused(List<String> sentences) {
    return new Answer(REFUSED, fields("ok", false, "reasons", sentences), List.of());
  }

  /** The fields as one line. */
  String json() throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(fields);
  }

  /** Pairs of name and value as an ordered object. */
  static Map<String, Object> fields(@Nullable Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }
}
