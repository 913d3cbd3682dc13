package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.platform.log.LogTail;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.WholeFile;
import cn.mingyi.platform.trail.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What technicians need to understand a failure, and nothing about people: figures, versions and
 * places, never what a record or a message says.
 *
 * @param entries text by the name of its file in the zip
 */
record Diagnosis(Map<String, String> entries) {
  private static final long MEGABYTE = 1 << 20;

  Diagnosis {
    entries = Map.copyOf(entries);
  }

  /**
   * Reads the store; on the database thread.
   *
   * @param program what {@link #program} said
   * @param services null when the folder is not open
   */
  static Diagnosis of(List<String> program, DataFolder folder, @Nullable AppServices services) {
    List<String> data = new ArrayList<>();
    tell(data, "size", () -> sizes(folder, data));
    if (services != null) {
      tell(data, "trail", () -> trail(services, data));
      tell(data, "rows", () -> rows(services, data));
      tell(data, "findings", () -> findings(services, data));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("program.txt", String.join("\n", program));
    entries.put("data.txt", String.join("\n", data));
    entries.put("log.txt", String.join("\n", LogTail.lines()));
    return new Diagnosis(entries);
  }

  /** The program and the machine; on the FX thread. */
  static List<String> program(String code) {
    Runtime runtime = Runtime.getRuntime();
    List<String> lines = new ArrayList<>();
    lines.add("code: " + code);
    lines.add(
        "version: "
            + Objects.requireNonNullElse(
                Diagnosis.class.getPackage().getImplementationVersion(), "from source"));
    for (String property :
        List.of(
            "os.name",
            "os.version",
            "os.arch",
            "java.runtime.version",
            "javafx.runtime.version",
            "file.encoding",
            "sun.jnu.encoding")) {
      lines.add(property + ": " + System.getProperty(property, "?"));
    }
    lines.add("locale: " + Locale.getDefault());
    lines.add(
        "memory MB: %d used of %d, at most %d"
            .formatted(
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                runtime.totalMemory() / MEGABYTE,
                runtime.maxMemory() / MEGABYTE));
    for (Screen screen : Screen.getScreens()) {
      lines.add(
          "screen: %.0f x %.0f, scale %.2f"
              .formatted(
                  screen.getBounds().getWidth(),
                  screen.getBounds().getHeight(),
                  screen.getOutputScaleX()));
    }
    return lines;
  }

  void saveTo(Path target) {
    WholeFile.write(
        target,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
          for (Map.Entry<String, String> entry : entries.entrySet()) {
            zip.putNextEntry(new ZipEntry(entry.getKey()));
            zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
          }
          zip.finish();
        });
  }

  /** Names of files that somebody else put there are not told. */
  private static void sizes(DataFolder folder, List<String> data) throws IOException {
    for (Path part :
        List.of(
            folder.databaseFile(),
            folder.journal(),
            folder.attachments(),
            folder.backups(),
            folder.drafts())) {
      data.add(part.getFileName() + ": " + size(part));
    }
  }

  private static String size(Path part) throws IOException {
    if (!Files.exists(part)) {
      return "not there";
    }
    try (Stream<Path> all = Files.walk(part)) {
      long files = 0;
      long bytes = 0;
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files++;
        bytes += Files.size(file);
      }
      return files + " files, " + bytes + " bytes";
    }
  }

  private static void trail(AppServices services, List<String> data) {
    data.add("trail entries: " + services.store().trail().entries());
    data.add("trail head: " + services.store().trail().head());
  }

  private static void rows(AppServices services, List<String> data) throws SQLException {
    services
        .store()
        .database()
        .rowCounts()
        .forEach((table, rows) -> data.add("rows of " + table + ": " + rows));
  }

  private static void findings(AppServices services, List<String> data) {
    services.store().report().forEach(mended -> data.add("mended on opening: " + mended));
    services.verify().findings().stream()
        .map(Finding::place)
        .forEach(place -> data.add("not as the journal says: " + place));
  }

  /** What cannot be read is part of the diagnosis. */
  private static void tell(List<String> data, String what, Reading reading) {
    try {
      reading.read();
    } catch (IOException | SQLException | RuntimeException e) {
      data.add(what + " cannot be read: " + e.getClass().getName());
    }
  }

  @FunctionalInterface
  private interface Reading {
    void read() throws IOException, SQLException;
  }
}
