package cn.mingyi.platform.trail;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as the trail writes them: JSON values that H2 reads back into the column's own type. */
final class RowValues {
  /** Integers beyond this lose digits in a JSON number (RFC 8785 numbers are doubles). */
  private static final long SAFE_INTEGER = (1L << 53) - 1;

  private RowValues() {}

  static TreeMap<String, Object> of(String[] columns, @Nullable Object[] row) throws SQLException {
    TreeMap<String, Object> values = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      Object value = row[i];
      if (value != null) {
        values.put(columns[i], json(value));
      }
    }
    return values;
  }

  private static Object json(Object value) throws SQLException {
    return switch (value) {
      case String s -> s;
      case Boolean b -> b;
      case Integer i -> i;
      case Short s -> s.intValue();
      case Long l when Math.abs(l) <= SAFE_INTEGER -> l;
      case Long l -> l.toString();
      case UUID u -> u.toString();
      case java.sql.Date d -> d.toLocalDate().toString();
      case LocalDate d -> d.toString();
      case Timestamp t -> t.toLocalDateTime().toString();
      case LocalDateTime t -> t.toString();
      case OffsetDateTime t -> t.toInstant().toString();
      case Instant t -> t.toString();
      case Clob c -> text(c);
      default -> throw new SQLException("the trail has no form for values of " + value.getClass());
    };
  }

  private static String text(Clob clob) throws SQLException {
    try (Reader reader = clob.getCharacterStream()) {
      StringWriter out = new StringWriter();
      reader.transferTo(out);
      return out.toString();
    } catch (IOException e) {
      throw new SQLException("clob could not be read", e);
    }
  }
}
