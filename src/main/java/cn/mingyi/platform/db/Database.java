package cn.mingyi.platform.db;

import cn.mingyi.kernel.Money;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One open H2 file with its one connection and its MyBatis session. Confined to the database
 * thread.
 */
public final class Database implements AutoCloseable, Mappers {
  private static final String MIGRATIONS = "classpath:cn/mingyi/platform/db/migration";

  private final JdbcDataSource source;
  private final Connection connection;
  private final SqlSession session;

  private Database(JdbcDataSource source, Connection connection, SqlSession session) {
    this.source = source;
    this.connection = connection;
    this.session = session;
  }

  /**
   * Opens the file, making it when it is not there. No migration runs yet.
   *
   * @param file path of the database without H2's suffix
   * @param mapperTypes the MyBatis mapper interfaces of all features
   * @throws DatabaseFailure when the file is damaged or held by another process
   */
  public static Database open(Path file, List<Class<?>> mapperTypes) {
    try {
      return connect(file, mapperTypes);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Database connect(Path file, List<Class<?>> mapperTypes) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    // WRITE_DELAY=0: with the default setting, kills lost acknowledged commits.
    // A closed pipe or a signal must not close the store behind our back.
    String path = file.toAbsolutePath().toString().replace(";", "\\;");
    source.setURL("jdbc:h2:file:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    source.setUser("mingyi");
    source.setPassword("");
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    Configuration configuration =
        new Configuration(new Environment("mingyi", new JdbcTransactionFactory(), source));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setCacheEnabled(false);
    configuration.getTypeHandlerRegistry().register(UUID.class, new UuidTypeHandler());
    configuration.getTypeHandlerRegistry().register(Money.class, new MoneyTypeHandler());
    mapperTypes.forEach(configuration::addMapper);
    SqlSession session =
        new SqlSessionFactoryBuilder()
            .build(configuration)
            .openSession(ExecutorType.REUSE, connection);
    return new Database(source, connection, session);
  }

  @Override
  public <T> T get(Class<T> type) {
    return session.getMapper(type);
  }

  public Connection connection() {
    return connection;
  }

  /** Versions of the migrations that this program brings and this file has not had, in order. */
  public List<String> pendingMigrations() {
    return Arrays.stream(flyway(null).info().pending()).map(Database::version).toList();
  }

  /** Versions of the migrations that this file has had, in order. */
  public List<String> appliedMigrations() {
    return Arrays.stream(flyway(null).info().applied()).map(Database::version).toList();
  }

  /** Brings the schema up to the version, no further. */
  public void migrateTo(String version) {
    // Statements that the session keeps open would hold locks on the tables to be changed.
    session.flushStatements();
    flyway(version).migrate();
    renewTriggers();
  }

  /**
   * H2 alters a table by copying it, and its triggers keep the name of the copy until the database
   * is opened again: changes would go into the trail under a table that does not exist.
   */
  private void renewTriggers() {
    String sql =
        "select distinct trigger_name, event_object_table, java_class"
            + " from information_schema.triggers where trigger_schema = 'PUBLIC'";
    List<String> renewals = new ArrayList<>();
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          String name = "\"" + rows.getString(1) + "\"";
          renewals.add("drop trigger " + name);
          renewals.add(
              "create trigger %s after insert, update, delete on \"%s\" for each row call '%s'"
                  .formatted(name, rows.getString(2), rows.getString(3)));
        }
      }
      for (String renewal : renewals) {
        statement.execute(renewal);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** The business tables: all but the trail's own and Flyway's. */
  public List<String> businessTables() throws SQLException {
    String sql =
        "select table_name from information_schema.tables where table_schema = 'PUBLIC' and"
            + " table_type = 'BASE TABLE' and table_name not in ('TRAIL_ENTRY') and"
            + " lower(table_name) <> 'flyway_schema_history' order by table_name";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1).toLowerCase(Locale.ROOT));
      }
      return names;
    }
  }

  /** How many rows each business table has. */
  public Map<String, Long> rowCounts() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    for (String table : businessTables()) {
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        counts.put(table, rows.getLong(1));
      }
    }
    return counts;
  }

  /** The SHA-256 of every file that a row names. */
  public List<String> attachmentHashes() {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select sha256 from attachment union select sha256 from page_scan"
                    + " union select sha256 from form_preset")) {
      List<String> hashes = new ArrayList<>();
      while (rows.next()) {
        hashes.add(rows.getString(1));
      }
      return hashes;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  @Override
  public void close() {
    session.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("database did not close", e);
    }
  }

  private Flyway flyway(@org.jspecify.annotations.Nullable String target) {
    var configuration = Flyway.configure().dataSource(source).locations(MIGRATIONS);
    if (target != null) {
      configuration.target(MigrationVersion.fromVersion(target));
    }
    return configuration.load();
  }

  private static String version(MigrationInfo info) {
    return String.valueOf(info.getVersion());
  }
}
