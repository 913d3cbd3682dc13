package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "backup | 缺少 --to FILE",
        "restore | 缺少 FILE",
        "roster import | 缺少 FILE",
        "roster | 后面还要写明做什么",
        "matter show | 缺少 NO",
        "ledger export matters | 缺少 --out PATH",
        "register 1 | 缺少 --out FILE",
        "ledger export 村账 --out a.xlsx | 没有叫“村账”的台账，有：matters（六议两公开事项总台账）、consultation（民议台账）",
        "demo | 缺少 --out DIR",
        "verify --fast | 不认识 --fast",
        "verify --data a --data b | --data DIR 写了两次",
        "roster import a.xlsx --effective 下周 | --effective DATE 写得不对：下周",
        "dance | 不认识 dance"
      })
  void wrong_usage_is_said_in_chinese_with_the_usage_and_exit_2(String line, String sentence) {
    Ran ran = mingyi((Object[]) line.split(" ")).ends(2);
    assertThat(ran.err()).contains("命令写得不对：", sentence, "用法：");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void wrong_usage_is_one_json_object_too() {
    assertThat(mingyi("backup", "--json").ends(2).reasons())
        .containsExactly("命令写得不对：缺少 --to FILE。");
  }

  @Test
  void help_names_every_command_and_each_command_has_its_own() {
    assertThat(mingyi("--help").ends(0).out())
        .contains("demo", "roster", "matter", "ledger", "verify", "rebuild", "backup", "restore");
    assertThat(mingyi("roster", "import", "--help").ends(0).out())
        .contains("--dry-run", "--refused", "--data", "--json", "只核对，不写入");
    assertThat(mingyi("--version").ends(0).out()).contains("明议 0.1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "verify",
    "rebuild",
    "matter list",
    "matter show 1",
    "backup --to a.zip",
    "ledger export matters --out a.xlsx",
    "register 1 --out a.pdf"
  })
  void a_folder_without_data_is_refused_and_not_made(String line) {
    Path nowhere = folder.resolve("没有");
    Object[] args = (line + " --json --data " + nowhere).split(" ");
    assertThat(mingyi(args).ends(1).reasons())
        .singleElement()
        .asString()
        .contains("没有明议的数据", "--data");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void the_demo_overwrites_nothing() throws Exception {
    Path kept = Files.writeString(folder.resolve("a.txt"), "a");
    assertThat(mingyi("demo", "--out", folder, "--json").ends(1).reasons())
        .singleElement()
        .asString()
        .contains("不是空的", "换一个文件夹");
    assertThat(kept).hasContent("a");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
