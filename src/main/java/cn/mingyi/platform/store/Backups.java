package cn.mingyi.platform.store;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.trail.Finding;
import cn.mingyi.platform.trail.Journal;
import cn.mingyi.platform.trail.TrailEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup is a zip of the journal and the attachments: the journal alone makes the database anew,
 * so a backup cannot hold a database that disagrees with it.
 */
public final class Backups {
  private static final String JOURNAL = "journal.txt";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final int KEPT = 30;
  private static final String PREFIX = "mingyi-backup-";
  private static final Pattern NAME =
      Pattern.compile(PREFIX + "([0-9]{8}-[0-9]{6})-[a-z][a-z-]*\\.zip");

  private final DataFolder folder;
  private final Clock clock;

  Backups(DataFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Writes a backup to a file of the user's choice; whole or not at all. */
  public void createAt(Path target) {
    WholeFile.write(
        target,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          add(zip, JOURNAL, folder.journal());
          try (Stream<Path> files = Files.walk(folder.attachments())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
              String name = folder.root().relativize(file).toString().replace('\\', '/');
              add(zip, name, file);
            }
          }
          zip.finish();
        });
  }

  /** Writes a backup into the data folder's own backups and lets the oldest go. */
  public Path create(String occasion) {
    try {
      Files.createDirectories(folder.backups());
      Path target =
          folder
              .backups()
              .resolve(PREFIX + LocalDateTime.now(clock).format(STAMP) + "-" + occasion + ".zip");
      createAt(target);
      List<Path> all = all();
      for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
        Files.delete(old);
      }
      return target;
    } catch (IOException e) {
      throw new Unavailable("备份没有写成，请检查磁盘是否已满。", e);
    }
  }

  /** The day's first opening makes a backup. */
  public void createDaily() {
    LocalDate today = LocalDate.now(clock);
    if (last().map(LocalDateTime::toLocalDate).filter(today::equals).isEmpty()) {
      create("daily");
    }
  }

  /** When the newest backup in the data folder was made. */
  public Optional<LocalDateTime> last() {
    try {
      List<Path> all = all();
      return all.isEmpty() ? Optional.empty() : madeAt(all.getLast());
    } catch (IOException e) {
      throw new Unavailable("备份文件夹读不了。", e);
    }
  }

  /**
   * Puts a backup into a data folder; what was there is kept beside it. The caller opens the folder
   * afterwards, which makes the database from the journal.
   *
   * @return where the former content lies now; empty when there was none
   * @throws StoreDamaged when the backup is not a sound one; then nothing has changed
   */
  public static Optional<Path> restore(Path backup, DataFolder folder, Clock clock) {
    try {
      Files.createDirectories(folder.root());
      String stamp = LocalDateTime.now(clock).format(STAMP);
      Path fresh = folder.root().resolve("restoring-" + stamp);
      try {
        unpack(backup, fresh);
        Journal.Scan scan = Journal.scan(fresh.resolve(JOURNAL), entry -> {});
        if (!scan.findings().isEmpty() || scan.torn() || scan.entries() == 0) {
          throw new StoreDamaged(List.of(new Finding("备份文件", "里面的流水不完整，不能用来恢复。")), null);
        }
        Optional<Path> aside = setAside(folder, stamp);
        move(fresh.resolve(JOURNAL), folder.journal());
        move(fresh.resolve("attachments"), folder.attachments());
        return aside;
      } finally {
        deleteTree(fresh);
      }
    } catch (java.util.zip.ZipException e) {
      throw new StoreDamaged(List.of(new Finding("备份文件", "不是明议的备份，或已损坏。")), e);
    } catch (IOException e) {
      throw new Unavailable("恢复没有完成：文件读写不了。请检查磁盘和权限。", e);
    }
  }

  /**
   * Moves what a closed folder holds into a folder beside it, so that the folder is as new.
   *
   * @return where it lies now; empty when there was nothing
   */
  public static Optional<Path> setAside(DataFolder folder, Clock clock) {
    try {
      return setAside(folder, LocalDateTime.now(clock).format(STAMP));
    } catch (IOException e) {
      throw new Unavailable("原有数据没有移开，请检查磁盘和权限。", e);
    }
  }

  /**
   * Reads the journal that a backup holds; touches nothing.
   *
   * @param sink told every sound entry
   * @throws StoreDamaged when the file is no backup or its journal is not whole
   */
  public static Journal.Scan read(Path backup, Consumer<TrailEntry> sink) {
    try {
      Path journal = Files.createTempFile("mingyi-backup", ".txt");
      try (ZipFile zip = new ZipFile(backup.toFile())) {
        ZipEntry entry = zip.getEntry(JOURNAL);
        if (entry == null) {
          throw new StoreDamaged(List.of(new Finding("备份文件", "里面没有流水，不是明议的备份。")), null);
        }
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, journal, StandardCopyOption.REPLACE_EXISTING);
        }
        Journal.Scan scan = Journal.scan(journal, sink);
        if (!scan.findings().isEmpty() || scan.torn() || scan.entries() == 0) {
          throw new StoreDamaged(List.of(new Finding("备份文件", "里面的流水不完整，不能用来恢复。")), null);
        }
        return scan;
      } finally {
        Files.delete(journal);
      }
    } catch (java.util.zip.ZipException e) {
      throw new StoreDamaged(List.of(new Finding("备份文件", "不是明议的备份，或已损坏。")), e);
    } catch (IOException e) {
      throw new Unavailable("备份文件读不了，请检查文件还在不在、U 盘是否插好。", e);
    }
  }

  private static Optional<Path> setAside(DataFolder folder, String stamp) throws IOException {
    Path aside = folder.root().resolve("replaced-" + stamp);
    boolean any = false;
    for (Path file : List.of(folder.journal(), folder.databaseFile(), folder.attachments())) {
      if (Files.exists(file)) {
        Files.createDirectories(aside);
        Files.move(file, aside.resolve(file.getFileName()));
        any = true;
      }
    }
    return any ? Optional.of(aside) : Optional.empty();
  }

  private static void unpack(Path backup, Path target) throws IOException {
    Files.createDirectories(target);
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      if (zip.getEntry(JOURNAL) == null) {
        throw new StoreDamaged(List.of(new Finding("备份文件", "里面没有流水，不是明议的备份。")), null);
      }
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        Path file = target.resolve(entry.getName()).normalize();
        // A name that climbs out of the folder is not one of ours.
        if (!file.startsWith(target)) {
          throw new StoreDamaged(List.of(new Finding("备份文件", "里面有不该有的文件名。")), null);
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    if (Files.exists(file)) {
      zip.putNextEntry(new ZipEntry(name));
      Files.copy(file, zip);
      zip.closeEntry();
    }
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(folder.backups())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files.filter(f -> madeAt(f).isPresent()).sorted().toList();
    }
  }

  /** When a backup of ours was made, as its name says; empty for any other file. */
  private static Optional<LocalDateTime> madeAt(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    try {
      return name.matches()
          ? Optional.of(LocalDateTime.parse(name.group(1), STAMP))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
