package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderLock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** verify, rebuild, backup, restore. */
class KeepingTest {
  @TempDir Path folder;
  private String head = "";

  @BeforeEach
  void a_roster_is_imported() {
    Path roster = Path.of(System.getProperty("mingyi.shared"), "rosters", "槐树沟村-旧格式.xls");
    mingyi("roster", "import", roster, "--data", data()).ends(0);
    JsonNode sound = mingyi("verify", "--data", data(), "--json").ends(0).json();
    assertThat(sound.get("findings")).isEmpty();
    head = sound.get("head").asText();
    assertThat(head).matches("[0-9a-f]{64}");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private DataFolder files() {
    return new DataFolder(data());
  }

  private void behindTheBack(String... statements) throws Exception {
    String url = "jdbc:h2:file:" + files().database();
    try (var connection = DriverManager.getConnection(url, "mingyi", "");
        var statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private void noise() throws Exception {
    byte[] noise = new byte[40_000];
    new Random(7).nextBytes(noise);
    Files.write(files().databaseFile(), noise);
  }

  @Test
  void a_row_changed_behind_the_programs_back_is_named_and_ends_with_3() throws Exception {
    behindTheBack(
        "drop trigger household_trail",
        "update household set head_name = '改' where id = (select min(id) from household)");
    JsonNode found = mingyi("verify", "--data", data(), "--json").ends(3).json();
    assertThat(found.get("ok").asBoolean()).isFalse();
    assertThat(found.get("findings"))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.get("place").asText()).startsWith("household ");
          assertThat(f.get("reason").asText()).contains("改动过");
        });
    assertThat(mingyi("verify", "--data", data()).ends(3).out()).contains("发现 1 处不符");
    mingyi("rebuild", "--data", data(), "--json").ends(0);
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("head").asText())
        .isEqualTo(head);
  }

  @Test
  void a_database_of_noise_is_damage_for_every_command_until_it_is_rebuilt() throws Exception {
    noise();
    JsonNode found = mingyi("verify", "--data", data(), "--json").ends(3).json();
    assertThat(found.get("head").asText()).isEqualTo(head);
    assertThat(found.get("findings"))
        .singleElement()
        .satisfies(f -> assertThat(f.get("reason").asText()).contains("mingyi rebuild"));
    Ran list = mingyi("matter", "list", "--data", data(), "--json").ends(3);
    assertThat(list.json().get("findings")).hasSize(1);
    assertThat(list.err()).contains("mingyi rebuild");

    JsonNode rebuilt = mingyi("rebuild", "--data", data(), "--json").ends(0).json();
    assertThat(rebuilt.get("head").asText()).isEqualTo(head);
    assertThat(mingyi("verify", "--data", data()).ends(0).out()).contains("核对无误", head);
  }

  @Test
  void a_database_without_journal_is_damage() throws Exception {
    noise();
    Files.delete(files().journal());
    assertThat(mingyi("verify", "--data", data(), "--json").ends(3).json().get("entries").asInt())
        .isZero();
  }

  @Test
  void a_changed_journal_is_damage_and_is_not_rebuilt_from() throws Exception {
    String journal = Files.readString(files().journal());
    Files.writeString(files().journal(), journal.replaceFirst("导入花名册", "导出花名册"));
    assertThat(mingyi("verify", "--data", data(), "--json").ends(3).json().get("findings"))
        .isNotEmpty();
    byte[] database = Files.readAllBytes(files().databaseFile());
    mingyi("rebuild", "--data", data(), "--json").ends(3);
    assertThat(files().databaseFile()).hasBinaryContent(database);
  }

  @Test
  void a_backup_comes_back_elsewhere_and_over_damaged_data() throws Exception {
    Path backup = folder.resolve("备份.zip");
    JsonNode kept = mingyi("backup", "--to", backup, "--data", data(), "--json").ends(0).json();
    assertThat(kept.get("file").asText()).isEqualTo(backup.toString());

    Path other = folder.resolve("别处");
    JsonNode restored = mingyi("restore", backup, "--data", other, "--json").ends(0).json();
    assertThat(restored.get("head").asText()).isEqualTo(head);
    assertThat(restored.get("aside").isNull()).isTrue();

    noise();
    JsonNode over = mingyi("restore", backup, "--data", data(), "--json").ends(0).json();
    assertThat(Path.of(over.get("aside").asText())).isDirectoryContaining("glob:**mingyi.mv.db");
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("head").asText())
        .isEqualTo(head);
  }

  @Test
  void what_is_no_backup_changes_nothing() throws Exception {
    Path text = Files.writeString(folder.resolve("a.zip"), "不是备份");
    mingyi("restore", text, "--data", data(), "--json").ends(3);
    assertThat(
            mingyi("restore", folder.resolve("b.zip"), "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("找不到备份文件");
    assertThat(
            mingyi("backup", "--to", folder.resolve("没有/b.zip"), "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("文件夹不存在");
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("head").asText())
        .isEqualTo(head);
  }

  @Test
  void a_folder_in_use_and_a_folder_without_village_are_refused() {
    try (FolderLock lock = FolderLock.acquire(files())) {
      assertThat(mingyi("verify", "--data", data(), "--json").ends(1).reasons())
          .singleElement()
          .asString()
          .contains("正在使用");
    }
    Path file = folder.resolve("a.xlsx");
    assertThat(
            mingyi("ledger", "export", "matters", "--out", file, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("还没有建立村档案");
    assertThat(file).doesNotExist();
  }
}
