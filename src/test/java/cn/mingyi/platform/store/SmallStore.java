package cn.mingyi.platform.store;

import cn.mingyi.kernel.Deed;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A store without features: rows of the attachment table written by bare JDBC. */
final class SmallStore implements AutoCloseable {
  final Store store;

  private SmallStore(Store store) {
    this.store = store;
  }

  static SmallStore open(Path folder) {
    return new SmallStore(
        Store.open(new DataFolder(folder), Clock.systemUTC(), () -> "王秀英", List.of()));
  }

  static SmallStore rebuild(Path folder) {
    return new SmallStore(
        Store.rebuild(new DataFolder(folder), Clock.systemUTC(), () -> "王秀英", List.of()));
  }

  UUID write(String name) {
    UUID id = UUID.randomUUID();
    store
        .trail()
        .unitOfWork()
        .run(new Deed("试写", "第 " + name + " 条"), () -> insertOutside(id, name));
    return id;
  }

  void insertOutside(UUID id, String name) {
    String sql =
        "insert into attachment (id, owner_id, kind, name, media_type, bytes, sha256, attached_on)"
            + " values (?, ?, '照片', ?, 'image/jpeg', 12, repeat('a', 64), ?)";
    try (PreparedStatement insert = store.database().connection().prepareStatement(sql)) {
      insert.setObject(1, id);
      insert.setObject(2, id);
      insert.setString(3, name);
      insert.setObject(4, LocalDate.of(2026, 11, 23));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Independent of the trail's own SQL. */
  long rows() {
    return count("select count(*) from attachment");
  }

  long count(String sql) {
    try (var statement = store.database().connection().createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> findings() {
    return store.verify().findings().stream()
        .filter(f -> !f.place().startsWith("附件"))
        .map(f -> f.place() + " " + f.reason())
        .toList();
  }

  @Override
  public void close() {
    store.close();
  }
}
