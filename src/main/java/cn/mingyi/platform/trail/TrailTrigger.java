package cn.mingyi.platform.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Row trigger of every business table: hands each change to the running unit of work and refuses a
 * write outside of one.
 */
public final class TrailTrigger implements Trigger {
  private String table = "";
  private String[] columns = {};

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    table = tableName.toLowerCase(Locale.ROOT);
    columns = columnsOf(connection, tableName);
  }

  @Override
  public void fire(
      Connection connection, @Nullable Object @Nullable [] old, @Nullable Object @Nullable [] now)
      throws SQLException {
    if (!ChangeCollector.isRunning()) {
      throw new SQLException("write to " + table + " outside a unit of work");
    }
    int width = Objects.requireNonNull(now != null ? now : old).length;
    if (width != columns.length) {
      columns = columnsOf(connection, table.toUpperCase(Locale.ROOT));
    }
    Map<String, Object> before = old == null ? null : RowValues.of(columns, old);
    Map<String, Object> after = now == null ? null : RowValues.of(columns, now);
    String id = String.valueOf(Objects.requireNonNull(after != null ? after : before).get("id"));
    ChangeCollector.running().add(new RowChange(table, id, before, after));
  }

  private static String[] columnsOf(Connection connection, String table) throws SQLException {
    String sql =
        "select column_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and table_name = ? order by ordinal_position";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> names = new ArrayList<>();
        while (rows.next()) {
          names.add(rows.getString(1).toLowerCase(Locale.ROOT));
        }
        return names.toArray(String[]::new);
      }
    }
  }
}
