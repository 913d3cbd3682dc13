package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.Picture;
import cn.mingyi.roster.domain.Villager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DiagnosisTest extends DeskWindowTest {
  @TempDir Path office;

  @Test
  void the_diagnostic_zip_says_where_it_failed_and_nothing_about_people() throws IOException {
    await("desk/new");
    List<Villager> villagers = new ArrayList<>();
    fail(villagers);
    await("dialog/diagnosis");
    String code = words("dialog/code");
    Picture.of(top().getScene(), "failure");
    Path zip = office.resolve("诊断.zip");
    files.willChoose(zip);
    press("dialog/diagnosis");
    await("the zip", () -> Files.exists(zip));
    assertThat(files.suggested()).containsExactly("明议诊断-" + code + ".zip");

    Map<String, String> entries = read(zip);
    assertThat(entries).containsOnlyKeys("program.txt", "data.txt", "log.txt");
    assertThat(entries.get("program.txt")).contains(code, "javafx.runtime.version: 26", "screen:");
    assertThat(entries.get("data.txt"))
        .contains("rows of household: 412", "trail head: ", "journal.txt: 1 files, ")
        .doesNotContain("cannot be read");
    assertThat(entries.get("log.txt"))
        .contains(code, "java.lang.IllegalStateException", "DiagnosisTest", "a.library");
    Set<String> personal = personal(villagers);
    assertThat(personal).hasSizeGreaterThan(2000);
    entries.forEach(
        (name, text) -> assertThat(personal.stream().filter(text::contains)).as(name).isEmpty());
  }

  /** As libraries fail: with words about whom they were working on. */
  private void fail(List<Villager> villagers) {
    onScreen(() ->
        desk()
            .work(services -> {
              villagers.addAll(services.roster().registers().villagers().all());
              Villager one =
                  villagers.stream().filter(v -> v.identity() != null).findFirst().orElseThrow();
              String words = one.name() + " " + one.identity().value();
              LoggerFactory.getLogger("a.library").warn("Could not read " + words);
              throw new IllegalStateException(words, new IOException("row of " + words));
            }));
  }

  private static Set<String> personal(List<Villager> villagers) {
    Set<String> personal = new LinkedHashSet<>();
    for (Villager villager : villagers) {
      personal.add(villager.name());
      personal.addAll(villager.phones());
      if (villager.identity() != null) {
        personal.add(villager.identity().value());
      }
    }
    return personal;
  }

  private static Map<String, String> read(Path zip) throws IOException {
    Map<String, String> entries = new HashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry : file.stream().toList()) {
        entries.put(
            entry.getName(),
            new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }
}
