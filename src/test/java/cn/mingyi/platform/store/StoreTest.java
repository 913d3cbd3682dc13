package cn.mingyi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Deed;
import cn.mingyi.platform.db.Database;
import cn.mingyi.platform.trail.Journal;
import cn.mingyi.platform.trail.Recovery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path dir;
  private UUID first = new UUID(0, 0);

  @BeforeEach
  void three_rows_are_written() {
    try (SmallStore store = SmallStore.open(dir)) {
      first = store.write("1");
      store.write("2");
      store.write("3");
    }
  }

  private Path journal() {
    return new DataFolder(dir).journal();
  }

  private List<String> journalLines() throws IOException {
    return new ArrayList<>(Files.readAllLines(journal()));
  }

  @Test
  void an_untouched_folder_opens_without_a_word_and_verifies() {
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.store.report()).isEmpty();
      assertThat(store.findings()).isEmpty();
      assertThat(store.rows()).isEqualTo(3);
    }
  }

  @Test
  void a_write_outside_a_unit_of_work_is_refused() {
    try (SmallStore store = SmallStore.open(dir)) {
      assertThatThrownBy(() -> store.insertOutside(UUID.randomUUID(), "x"))
          .rootCause()
          .hasMessageContaining("outside a unit of work");
      assertThat(store.rows()).isEqualTo(3);
    }
  }

  @Test
  void a_deed_that_throws_leaves_neither_row_nor_entry() {
    try (SmallStore store = SmallStore.open(dir)) {
      long before = store.store.trail().entries();
      assertThatThrownBy(() ->
              store
                  .store
                  .trail()
                  .unitOfWork()
                  .run(
                      new Deed("试写", "失败"),
                      () -> {
                        store.insertOutside(UUID.randomUUID(), "x");
                        throw new IllegalArgumentException("no");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(store.rows()).isEqualTo(3);
      assertThat(store.store.trail().entries()).isEqualTo(before);
      assertThat(store.findings()).isEmpty();
    }
  }

  @Test
  void every_business_table_has_its_trigger_and_a_uuid_id() throws SQLException {
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.store.database().businessTables()).contains("attachment");
      assertThat(untrailed(store)).isEmpty();
    }
  }

  @Test
  void a_table_without_trigger_or_without_a_uuid_id_is_found() throws SQLException {
    try (SmallStore store = SmallStore.open(dir);
        var statement = store.store.database().connection().createStatement()) {
      String call = " for each row call 'cn.mingyi.platform.trail.TrailTrigger'";
      statement.execute("create table bare (id uuid primary key)");
      statement.execute("create table half (id uuid primary key)");
      statement.execute("create trigger half_trail after insert, update on half" + call);
      statement.execute("create table numbered (id int primary key)");
      statement.execute(
          "create trigger numbered_trail after insert, update, delete on numbered" + call);
      assertThat(untrailed(store)).containsExactlyInAnyOrder("bare", "half", "numbered");
    }
  }

  /** Business tables that could change without a trace. */
  private static List<String> untrailed(SmallStore store) throws SQLException {
    List<String> triggers = new ArrayList<>();
    try (var statement = store.store.database().connection().createStatement();
        var rows = statement.executeQuery("script nodata")) {
      while (rows.next()) {
        triggers.add(rows.getString(1).replaceAll("\\s+", " "));
      }
    }
    return store.store.database().businessTables().stream()
        .filter(table ->
            triggers.stream()
                    .noneMatch(t ->
                        t.contains(" AFTER INSERT, UPDATE, DELETE ON ")
                            && t.toLowerCase(Locale.ROOT).contains("\"public\".\"" + table + "\"")
                            && t.contains("FOR EACH ROW")
                            && t.contains("cn.mingyi.platform.trail.TrailTrigger"))
                || store.count(
                        "select count(*) from information_schema.columns where table_name = upper('"
                            + table
                            + "') and column_name = 'ID' and data_type = 'UUID'")
                    != 1)
        .toList();
  }

  @Test
  void a_folder_of_an_older_program_is_backed_up_before_its_schema_changes() throws IOException {
    // The first line is the first migration: what a program with one migration would have left.
    List<String> first = journalLines().subList(0, 1);
    Path folder = dir.resolve("older");
    Files.createDirectories(folder);
    Files.write(new DataFolder(folder).journal(), first);
    SmallStore.open(folder).close();
    assertThat(Files.readAllLines(new DataFolder(folder).journal())).hasSizeGreaterThan(1);
    try (Stream<Path> backups = Files.list(new DataFolder(folder).backups());
        ZipFile zip = new ZipFile(backups.toList().getFirst().toFile())) {
      assertThat(zip.getName()).contains("before-migration");
      assertThat(zip.getInputStream(zip.getEntry("journal.txt")))
          .hasContent(String.join("\n", first) + "\n");
    }
  }

  @Test
  void a_new_folder_and_an_up_to_date_one_are_not_backed_up_for_nothing() {
    SmallStore.open(dir).close();
    assertThat(new DataFolder(dir).backups()).doesNotExist();
  }

  @Test
  void a_deleted_database_comes_back_from_the_journal_on_opening() throws IOException {
    Files.delete(new DataFolder(dir).databaseFile());
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.rows()).isEqualTo(3);
      assertThat(store.store.report()).anyMatch(s -> s.contains("按流水补上"));
      assertThat(store.findings()).isEmpty();
    }
  }

  @Test
  void a_database_overwritten_with_noise_is_named_and_rebuilt() throws IOException {
    byte[] noise = new byte[40_000];
    new Random(7).nextBytes(noise);
    Files.write(new DataFolder(dir).databaseFile(), noise);
    assertThatThrownBy(() -> SmallStore.open(dir))
        .isInstanceOfSatisfying(
            StoreDamaged.class, e -> assertThat(e.sentence()).contains("mingyi rebuild"));
    try (SmallStore store = SmallStore.rebuild(dir)) {
      assertThat(store.rows()).isEqualTo(3);
      assertThat(store.findings()).isEmpty();
      store.write("4");
    }
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.rows()).isEqualTo(4);
      assertThat(store.findings()).isEmpty();
    }
  }

  @Test
  void an_older_database_is_brought_up_to_the_journal() throws IOException {
    Path file = new DataFolder(dir).databaseFile();
    Path old = dir.resolve("old.mv.db");
    Files.copy(file, old);
    try (SmallStore store = SmallStore.open(dir)) {
      store.write("4");
    }
    Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.rows()).isEqualTo(4);
      assertThat(store.store.report()).containsExactly("数据库少 1 条留痕，已按流水补上。");
    }
  }

  @Test
  void rows_changed_added_or_removed_behind_the_programs_back_are_named() throws SQLException {
    String url = "jdbc:h2:file:" + new DataFolder(dir).database();
    try (var connection = DriverManager.getConnection(url, "mingyi", "");
        var statement = connection.createStatement()) {
      statement.execute("drop trigger attachment_trail");
      statement.execute("update attachment set name = '改' where id = '" + first + "'");
      statement.execute(
          "insert into attachment select random_uuid(), owner_id, kind, '添', media_type, bytes,"
              + " sha256, attached_on from attachment where name = '2'");
      statement.execute("delete from attachment where name = '3'");
    }
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.findings())
          .hasSize(3)
          .anyMatch(f -> f.contains("attachment " + first) && f.contains("改动过"))
          .anyMatch(f -> f.contains("加进来"))
          .anyMatch(f -> f.contains("删除"));
    }
  }

  @Test
  void a_trail_row_changed_behind_the_programs_back_is_named() throws SQLException {
    String url = "jdbc:h2:file:" + new DataFolder(dir).database();
    try (var connection = DriverManager.getConnection(url, "mingyi", "");
        var statement = connection.createStatement()) {
      statement.execute("update trail_entry set operator = '张三' where number = 2");
    }
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.findings()).singleElement().asString().contains("trail_entry 2");
    }
  }

  @Test
  void a_changed_byte_anywhere_in_a_journal_line_is_found() throws IOException {
    byte[] sound = Files.readAllBytes(journal());
    String text = new String(sound, StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n', text.indexOf('\n') + 1);
    // The first two lines, byte for byte, line ends included.
    assertEachChangedByteIsFound(sound, 0, end + 1);
    Files.write(journal(), sound);
    SmallStore.open(dir).close();
  }

  /** On one open database: opening it anew for each byte takes half a minute. */
  private void assertEachChangedByteIsFound(byte[] sound, int from, int to) throws IOException {
    try (Database database = Database.open(new DataFolder(dir).database(), List.of())) {
      for (int i = from; i < to; i++) {
        writeChanged(sound, i);
        try (Journal journal = Journal.open(journal())) {
          Recovery recovery =
              Recovery.of(database, journal, Clock.systemUTC(), () -> "王秀英", () -> {});
          assertThat(recovery.findings()).as("byte " + i).isNotEmpty();
        }
      }
    }
    for (int i : List.of(from, (from + to) / 2, to - 1)) {
      writeChanged(sound, i);
      assertThatThrownBy(() -> SmallStore.open(dir).close())
          .as("byte " + i)
          .isInstanceOf(StoreDamaged.class);
    }
  }

  private void writeChanged(byte[] sound, int at) throws IOException {
    byte[] changed = sound.clone();
    changed[at] ^= 0x01;
    Files.write(journal(), changed);
  }

  @Test
  void a_changed_byte_in_the_last_journal_line_is_found() throws IOException {
    byte[] sound = Files.readAllBytes(journal());
    String text = new String(sound, StandardCharsets.ISO_8859_1);
    int start = text.lastIndexOf('\n', text.length() - 2) + 1;
    assertEachChangedByteIsFound(sound, start, sound.length - 1);
  }

  @Test
  void a_removed_or_swapped_journal_line_is_found() throws IOException {
    List<String> lines = journalLines();
    List<String> removed = new ArrayList<>(lines);
    removed.remove(lines.size() - 2);
    Files.write(journal(), removed);
    assertThatThrownBy(() -> SmallStore.open(dir)).isInstanceOf(StoreDamaged.class);

    List<String> swapped = new ArrayList<>(lines);
    swapped.set(lines.size() - 1, lines.get(lines.size() - 2));
    swapped.set(lines.size() - 2, lines.getLast());
    Files.write(journal(), swapped);
    assertThatThrownBy(() -> SmallStore.open(dir))
        .isInstanceOfSatisfying(
            StoreDamaged.class, e -> assertThat(e.sentence()).contains("第 " + (lines.size() - 1)));
  }

  @Test
  void a_journal_whose_end_is_missing_is_completed_from_the_database() throws IOException {
    byte[] whole = Files.readAllBytes(journal());
    List<String> lines = journalLines();
    Files.write(journal(), lines.subList(0, lines.size() - 2));
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.store.report()).containsExactly("流水少 2 条留痕，已按数据库补上。");
      assertThat(store.findings()).isEmpty();
    }
    assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
  }

  @Test
  void a_lost_journal_is_written_anew_from_the_database() throws IOException {
    byte[] whole = Files.readAllBytes(journal());
    Files.delete(journal());
    SmallStore.open(dir).close();
    assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
  }

  @Test
  void a_torn_last_line_that_was_never_acknowledged_is_dropped() throws IOException {
    byte[] whole = Files.readAllBytes(journal());
    Files.writeString(journal(), "0123abc {\"acti", StandardOpenOption.APPEND);
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.store.report()).containsExactly("流水末尾有一条没有写完的记录，已去掉。");
      assertThat(store.findings()).isEmpty();
    }
    assertThat(Files.readAllBytes(journal())).isEqualTo(whole);
  }

  @Test
  void a_database_and_a_journal_of_different_villages_are_not_mixed() throws IOException {
    Path other = dir.resolve("other");
    try (SmallStore store = SmallStore.open(other)) {
      store.write("a");
      store.write("b");
      store.write("c");
    }
    Files.copy(new DataFolder(other).journal(), journal(), StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> SmallStore.open(dir)).isInstanceOf(StoreDamaged.class);
  }

  @Test
  void a_deed_can_be_reversed_as_a_whole_unless_its_rows_changed_since() {
    try (SmallStore store = SmallStore.open(dir)) {
      store.write("4");
      long number = store.store.trail().entries();
      assertThat(store.store.trail().reversible(number)).isTrue();
      store
          .store
          .trail()
          .unitOfWork()
          .run(new Deed("撤销", "试写"), () -> store.store.trail().reverse(number));
      assertThat(store.rows()).isEqualTo(3);
      assertThat(store.store.trail().reversible(number)).isFalse();
      assertThat(store.findings()).isEmpty();
    }
  }

  @Test
  void a_backup_restores_into_an_empty_and_into_a_used_folder() throws IOException {
    Path backup = dir.resolve("b.zip");
    try (SmallStore store = SmallStore.open(dir)) {
      Path photo = Files.writeString(dir.resolve("photo.txt"), "not an image, kept as it is");
      var kept = store.store.attachments().keep(photo);
      assertThat(store.store.attachments().pathOf(kept.sha256())).hasSameBinaryContentAs(photo);
      store.store.backups().createAt(backup);
      store.write("after the backup");
    }
    Path empty = dir.resolve("empty");
    Backups.restore(backup, new DataFolder(empty), Clock.systemUTC());
    try (SmallStore store = SmallStore.open(empty)) {
      assertThat(store.rows()).isEqualTo(3);
      assertThat(store.findings()).isEmpty();
    }
    assertThat(Backups.restore(backup, new DataFolder(dir), Clock.systemUTC())).isPresent();
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.rows()).isEqualTo(3);
    }
  }

  @Test
  void a_strange_file_among_the_backups_is_left_alone() throws IOException {
    Path backups = Files.createDirectories(new DataFolder(dir).backups());
    for (String name :
        List.of(
            "mingyi-backup-old.zip",
            "mingyi-backup-zzz.zip",
            "mingyi-backup-99999999-999999-daily.zip",
            "mingyi-backup-20990101-000000-daily.zip.part")) {
      Files.writeString(backups.resolve(name), "x");
    }
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.store.backups().last()).isEmpty();
      store.store.backups().createDaily();
      assertThat(store.store.backups().last()).isPresent();
      store.store.backups().createDaily();
    }
    try (Stream<Path> all = Files.list(backups)) {
      assertThat(all).hasSize(5);
    }
  }

  @Test
  void what_is_no_backup_changes_nothing() throws IOException {
    Path file = Files.writeString(dir.resolve("x.zip"), "no zip");
    assertThatThrownBy(() -> Backups.restore(file, new DataFolder(dir), Clock.systemUTC()))
        .isInstanceOf(StoreDamaged.class);
    try (SmallStore store = SmallStore.open(dir)) {
      assertThat(store.rows()).isEqualTo(3);
    }
  }

  @Test
  void a_second_holder_is_told_who_holds_and_can_call_the_window() {
    try (FolderLock lock = FolderLock.acquire(new DataFolder(dir))) {
      boolean[] called = {false};
      lock.onCalledToFront(() -> called[0] = true);
      assertThatThrownBy(() -> FolderLock.acquire(new DataFolder(dir)))
          .isInstanceOfSatisfying(
              FolderHeld.class,
              held -> {
                assertThat(held.sentence()).contains(String.valueOf(ProcessHandle.current().pid()));
                assertThat(held.holder().callToFront()).isTrue();
              });
      assertThat(called[0]).isTrue();
    }
    FolderLock.acquire(new DataFolder(dir)).close();
  }
}
