package cn.mingyi.platform.trail;

import cn.mingyi.platform.db.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes recorded row changes into the tables, forwards and backwards. */
final class Replay {
  private final Connection connection;
  private final Map<String, List<String>> columns = new HashMap<>();
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Replay(Database database) {
    this.connection = database.connection();
  }

  void forwards(List<RowChange> changes) throws SQLException {
    for (RowChange change : changes) {
      write(change.table(), change.id(), change.before(), change.after());
    }
  }

  /**
   * Takes the changes back, last first.
   *
   * @throws SQLException also when a row no longer is as the changes left it
   */
  void backwards(List<RowChange> changes) throws SQLException {
    for (RowChange change : changes.reversed()) {
      write(change.table(), change.id(), change.after(), change.before());
    }
  }

  /** Forgets prepared statements; needed before a migration changes the tables. */
  void forgetTables() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    columns.clear();
  }

  private void write(
      String table, String id, @Nullable Map<String, Object> from, @Nullable Map<String, Object> to)
      throws SQLException {
    if (to == null) {
      PreparedStatement delete = prepared("delete from " + table + " where id = ?");
      delete.setString(1, id);
      expectOne(delete, table);
    } else if (from == null) {
      List<String> names = columnsOf(table);
      String marks = String.join(", ", names.stream().map(n -> "?").toList());
      PreparedStatement insert =
          prepared(
              "insert into "
                  + table
                  + " ("
                  + String.join(", ", names)
                  + ") values ("
                  + marks
                  + ")");
      bind(insert, names, to);
      expectOne(insert, table);
    } else {
      List<String> names = columnsOf(table);
      String sets = String.join(", ", names.stream().map(n -> n + " = ?").toList());
      PreparedStatement update = prepared("update " + table + " set " + sets + " where id = ?");
      bind(update, names, to);
      update.setString(names.size() + 1, id);
      expectOne(update, table);
    }
  }

  private static void bind(PreparedStatement statement, List<String> names, Map<String, Object> row)
      throws SQLException {
    for (int i = 0; i < names.size(); i++) {
      Object value = row.get(names.get(i));
      statement.setString(i + 1, value == null ? null : value.toString());
    }
  }

  private static void expectOne(PreparedStatement statement, String table) throws SQLException {
    if (statement.executeUpdate() != 1) {
      throw new SQLException("a row of " + table + " is not where the journal says");
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  private List<String> columnsOf(String table) throws SQLException {
    List<String> known = columns.get(table);
    if (known == null) {
      known = new ArrayList<>();
      try (ResultSet rows =
          connection
              .getMetaData()
              .getColumns(null, "PUBLIC", table.toUpperCase(Locale.ROOT), null)) {
        while (rows.next()) {
          known.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
      }
      columns.put(table, known);
    }
    return known;
  }
}
