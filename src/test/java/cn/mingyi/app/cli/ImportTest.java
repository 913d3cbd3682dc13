package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.HostileFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportTest {
  private static final String OLD = "槐树沟村-旧格式.xls";

  @TempDir Path folder;

  private static Path roster(String name) {
    return Path.of(System.getProperty("mingyi.shared"), "rosters", name);
  }

  private Path data() {
    return folder.resolve("data");
  }

  @ParameterizedTest
  @CsvSource({
    "槐树沟村-规范.xlsx, 1235, 1235, 0, 0, 412, 1235",
    "槐树沟村-分组多表.xlsx, 1235, 1202, 0, 33, 410, 1202",
    OLD + ", 357, 348, 0, 9, 120, 348"
  })
  void the_rosters_of_the_village_are_imported_and_counted(
      String name, int read, int accepted, int warned, int refused, int households, int villagers) {
    Path left = folder.resolve("退回.xlsx");
    JsonNode counts =
        mingyi("roster", "import", roster(name), "--refused", left, "--data", data(), "--json")
            .ends(0)
            .json();
    assertThat(counts.get("read").asInt()).isEqualTo(read);
    assertThat(counts.get("accepted").asInt()).isEqualTo(accepted);
    assertThat(counts.get("warned").asInt()).isEqualTo(warned);
    assertThat(counts.get("refused").asInt()).isEqualTo(refused);
    assertThat(counts.get("households").asInt()).isEqualTo(households);
    assertThat(counts.get("villagers").asInt()).isEqualTo(villagers);
    assertThat(counts.get("refusals"))
        .hasSize(refused)
        .allSatisfy(r -> {
          assertThat(r.get("sheet").asText()).isNotEmpty();
          assertThat(r.get("row").asInt()).isPositive();
          assertThat(r.get("column").asText()).matches("[A-Z]+");
          assertThat(r.get("reason").asText()).isNotEmpty().doesNotContainPattern("\\d{15}");
        });
    assertThat(Files.exists(left)).isEqualTo(refused > 0);
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("ok").asBoolean())
        .isTrue();
  }

  @Test
  void a_dry_run_writes_nothing_and_a_second_import_changes_nothing() {
    Ran dry =
        mingyi("roster", "import", roster(OLD), "--dry-run", "--data", data(), "--json").ends(0);
    assertThat(dry.json().get("imported").asBoolean()).isFalse();
    long entries = entries();
    mingyi("roster", "import", roster(OLD), "--data", data()).ends(0);
    assertThat(entries()).isEqualTo(entries + 1);
    Ran again = mingyi("roster", "import", roster(OLD), "--data", data()).ends(0);
    assertThat(again.out()).contains("读入 357 行：接受 348，有提醒 0，退回 9；120 户 348 人。", "没有要改的");
    assertThat(entries()).isEqualTo(entries + 1);
  }

  private long entries() {
    return mingyi("verify", "--data", data(), "--json").ends(0).json().get("entries").asLong();
  }

  @ParameterizedTest
  @MethodSource("cn.mingyi.roster.HostileFiles#all")
  void a_hostile_file_gets_one_sentence_in_time_and_touches_nothing(
      String word, HostileFiles.Harm harm) throws Exception {
    Path file = harm.in(Files.createDirectory(folder.resolve("in")));
    Ran ran =
        Assertions.assertTimeout(
            Duration.ofSeconds(10),
            () -> mingyi("roster", "import", file, "--data", data(), "--json"));
    assertThat(ran.ends(1).reasons()).singleElement().asString().contains(word);
    assertThat(data()).doesNotExist();
  }

  @Test
  void a_missing_file_and_a_folder_of_another_are_refused() throws Exception {
    assertThat(
            mingyi("roster", "import", folder.resolve("a.xlsx"), "--data", data(), "--json")
                .ends(1)
                .reasons())
        .hasSize(1);
    assertThat(
            mingyi(
                    "roster",
                    "import",
                    roster(OLD),
                    "--refused",
                    roster(OLD),
                    "--data",
                    data(),
                    "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("--refused");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(mingyi("roster", "import", roster(OLD), "--data", file, "--json").ends(1).reasons())
        .singleElement()
        .asString()
        .contains("数据文件夹打不开");
    assertThat(new DataFolder(data()).databaseFile()).doesNotExist();
  }
}
