package cn.mingyi.platform.trail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The trail's entries in the database. */
final class TrailTable {
  private final Connection connection;

  TrailTable(Connection connection) {
    this.connection = connection;
  }

  /** Whether the first migration has made the table yet. */
  boolean exists() throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, "PUBLIC", "TRAIL_ENTRY", null)) {
      return tables.next();
    }
  }

  void insert(TrailEntry entry) throws SQLException {
    String sql =
        "insert into trail_entry (number, recorded_at, operator, action, subject, note, payload,"
            + " hash) values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, entry.number());
      statement.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
      statement.setString(3, entry.operator());
      statement.setString(4, entry.action());
      statement.setString(5, entry.subject());
      statement.setString(6, entry.note());
      statement.setString(7, entry.payload());
      statement.setString(8, entry.hash());
      statement.executeUpdate();
    }
  }

  @Nullable TrailEntry last() throws SQLException {
    return single("select number, payload, hash from trail_entry order by number desc limit 1");
  }

  @Nullable TrailEntry at(long number) throws SQLException {
    return single("select number, payload, hash from trail_entry where number = " + number);
  }

  /** Whether the columns repeat what the payload says. */
  boolean columnsAgree(TrailEntry entry) throws SQLException {
    String sql =
        "select 1 from trail_entry where number = ? and recorded_at = ? and operator = ?"
            + " and action = ? and subject = ? and note = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, entry.number());
      statement.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
      statement.setString(3, entry.operator());
      statement.setString(4, entry.action());
      statement.setString(5, entry.subject());
      statement.setString(6, entry.note());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** Entries above the number, in order. */
  void forEachAfter(long number, Consumer<TrailEntry> sink) throws SQLException {
    String sql = "select payload, hash from trail_entry where number > ? order by number";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, number);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          sink.accept(TrailEntry.parse(rows.getString(1), rows.getString(2)));
        }
      }
    }
  }

  /** What the timeline of a subject shows, newest first. */
  List<TrailLine> lines(String subject, int limit) throws SQLException {
    return lines("where subject = ? order by number desc limit " + limit, subject);
  }

  List<TrailLine> latest(int limit) throws SQLException {
    return lines("where ? is not null order by number desc limit " + limit, "");
  }

  private List<TrailLine> lines(String where, String parameter) throws SQLException {
    String sql =
        "select number, recorded_at, operator, action, subject, note, hash from trail_entry "
            + where;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        List<TrailLine> lines = new ArrayList<>();
        while (rows.next()) {
          Instant at = rows.getObject(2, OffsetDateTime.class).toInstant();
          lines.add(
              new TrailLine(
                  rows.getLong(1),
                  at,
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getString(6),
                  rows.getString(7).substring(0, 8).toUpperCase(Locale.ROOT)));
        }
        return lines;
      }
    }
  }

  private @Nullable TrailEntry single(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? TrailEntry.parse(rows.getString(2), rows.getString(3)) : null;
    }
  }
}
