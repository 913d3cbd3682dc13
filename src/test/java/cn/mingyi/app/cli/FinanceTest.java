package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleFolder;
import cn.mingyi.roster.RosterBook;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingyi finance} over the sample village in its real store. */
class FinanceTest {
  @TempDir Path folder;

  @BeforeEach
  void copy() {
    SampleFolder.copyTo(data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  @Test
  void a_period_is_checked_with_its_numbers() {
    JsonNode month =
        mingyi("finance", "check", "2026-10", "--data", data(), "--json").ends(0).json();
    assertThat(month.get("ok").asBoolean()).isTrue();
    assertThat(month.get("closed").asBoolean()).isTrue();
    assertThat(month.get("checks")).hasSize(10);
    assertThat(mingyi("finance", "check", "2026", "--data", data()).ends(0).out())
        .contains("2026年：合格", "期初");
    assertThat(mingyi("finance", "check", "2026-13", "--data", data(), "--json").ends(1).reasons())
        .singleElement()
        .asString()
        .contains("2026-13", "2026Q3");
    mingyi("finance", "check", "2026-10", "--data", folder.resolve("none")).ends(1);
  }

  @Test
  void an_export_is_looked_at_then_imported_as_one_deed() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    Path file =
        RosterBook.xlsx()
            .row("交易日期", "收入", "支出", "对方户名", "摘要", "科目")
            .row(day, "88.00", "", "张三", "废旧物资款", "其他")
            .row(day, "", "66.00", "纸店", "打印纸", "办公")
            .save(folder.resolve("流水.xlsx"));
    JsonNode dry =
        mingyi(
                "finance",
                "import",
                file,
                "--dry-run",
                "--handler",
                "王秀英",
                "--data",
                data(),
                "--json",
                "--late-reason",
                "迟")
            .ends(0)
            .json();
    assertThat(dry.get("imported").asBoolean()).isFalse();
    assertThat(dry.get("read").asInt()).isEqualTo(2);
    assertThat(dry.get("refused").asInt()).as("no approver").isEqualTo(1);
    long before = entries();
    JsonNode done =
        mingyi(
                "finance",
                "import",
                file,
                "--handler",
                "王秀英",
                "--approver",
                "李建平",
                "--late-reason",
                "迟",
                "--data",
                data(),
                "--json")
            .ends(0)
            .json();
    assertThat(done.get("imported").asBoolean()).isTrue();
    assertThat(done.get("income").asText()).isEqualTo("88.00");
    assertThat(entries()).isEqualTo(before + 1);
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("ok").asBoolean())
        .isTrue();
    assertThat(
            mingyi("finance", "import", file, "--refused", file, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("--refused");
  }

  private long entries() {
    return mingyi("verify", "--data", data(), "--json").ends(0).json().get("entries").asLong();
  }
}
