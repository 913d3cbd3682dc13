package cn.mingyi.platform.trail;

import cn.mingyi.platform.db.Database;
import cn.mingyi.platform.db.DatabaseFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares journal, trail table and business tables. It cannot prove that nobody rewrote all three:
 * that is what the marks on signed paper are for.
 *
 * @param entries sound journal entries
 * @param head hash of the last sound entry
 * @param findings empty when everything agrees
 */
public record Verification(long entries, String head, List<Finding> findings) {
  /**
   * @throws DatabaseFailure when the database cannot be read
   */
  public static Verification of(Database database, Path journalFile) throws IOException {
    try {
      return verify(database, journalFile);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Verification verify(Database database, Path journalFile)
      throws SQLException, IOException {
    TrailTable trail = new TrailTable(database.connection());
    Map<String, Map<String, String>> expected = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    Journal.Scan scan;
    try {
      scan =
          Journal.scan(
              journalFile,
              entry -> {
                fold(entry, expected);
                compare(entry, trail, findings);
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    findings.addAll(scan.findings());
    if (scan.torn()) {
      findings.add(new Finding("留痕流水末尾", "有一条没有写完的记录"));
    }
    TrailEntry last = trail.last();
    if (last != null && last.number() > scan.entries()) {
      findings.add(
          new Finding("留痕流水末尾", "数据库有 " + last.number() + " 条，流水只有 " + scan.entries() + " 条"));
    }
    // Behind a broken line the journal says nothing that could be compared with.
    if (scan.findings().isEmpty()) {
      compareRows(database, expected, findings);
    }
    return new Verification(scan.entries(), scan.head(), List.copyOf(findings));
  }

  private static void fold(TrailEntry entry, Map<String, Map<String, String>> expected) {
    for (RowChange change : entry.changes()) {
      Map<String, String> rows = expected.computeIfAbsent(change.table(), t -> new HashMap<>());
      if (change.after() == null) {
        rows.remove(change.id());
      } else {
        rows.put(change.id(), TrailEntry.rowHash(change.after()));
      }
    }
  }

  private static void compare(TrailEntry entry, TrailTable trail, List<Finding> findings) {
    try {
      TrailEntry stored = trail.at(entry.number());
      String place = "trail_entry " + entry.number();
      if (stored == null) {
        findings.add(new Finding(place, "数据库里缺少这条留痕"));
      } else if (!stored.payload().equals(entry.payload()) || !stored.hash().equals(entry.hash())) {
        findings.add(new Finding(place, "数据库里的留痕与流水不同，被改动过"));
      } else if (!trail.columnsAgree(entry)) {
        findings.add(new Finding(place, "留痕的列与其正文不同，被改动过"));
      }
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("trail cannot be read", e));
    }
  }

  private static void compareRows(
      Database database, Map<String, Map<String, String>> expected, List<Finding> findings)
      throws SQLException {
    TableRows rows = new TableRows(database.connection());
    for (String table : database.businessTables()) {
      Map<String, String> remaining = expected.getOrDefault(table, new HashMap<>());
      rows.forEach(
          table,
          (id, hash) -> {
            String said = remaining.remove(id);
            if (said == null) {
              findings.add(new Finding(table + " " + id, "流水里没有这一行，是绕过程序加进来的"));
            } else if (!said.equals(hash)) {
              findings.add(new Finding(table + " " + id, "内容与流水不同，被绕过程序改动过"));
            }
          });
      remaining
          .keySet()
          .forEach(id -> findings.add(new Finding(table + " " + id, "流水里有、表里没有，被绕过程序删除")));
    }
  }
}
