package cn.mingyi.platform.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The rows that the tables hold now, hashed as the journal would write them. */
final class TableRows {
  private final Connection connection;

  TableRows(Connection connection) {
    this.connection = connection;
  }

  /** Hash of one row; empty when it is not there. */
  String hashOf(String table, String id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select * from " + table + " where id = ?")) {
      statement.setString(1, id);
      String[] found = {""};
      read(statement, (key, hash) -> found[0] = hash);
      return found[0];
    }
  }

  /** Id and hash of every row. */
  void forEach(String table, BiConsumer<String, String> sink) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select * from " + table)) {
      read(statement, sink);
    }
  }

  private static void read(PreparedStatement statement, BiConsumer<String, String> sink)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      int width = rows.getMetaData().getColumnCount();
      String[] columns = new String[width];
      for (int i = 0; i < width; i++) {
        columns[i] = rows.getMetaData().getColumnName(i + 1).toLowerCase(Locale.ROOT);
      }
      Object[] row = new Object[width];
      while (rows.next()) {
        for (int i = 0; i < width; i++) {
          row[i] = rows.getObject(i + 1);
        }
        var values = RowValues.of(columns, row);
        sink.accept(String.valueOf(values.get("id")), TrailEntry.rowHash(values));
      }
    }
  }
}
