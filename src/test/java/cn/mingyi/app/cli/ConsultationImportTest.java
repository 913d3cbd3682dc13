package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.consultation.FilledForm;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderLock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingyi consultation import} over the sample village in its real store. */
class ConsultationImportTest {
  private static final String NUMBER = "槐议〔2026〕7号";

  @TempDir Path folder;

  @BeforeEach
  void copy() {
    SampleFolder.copyTo(data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private <T> T services(Function<AppServices, T> work) {
    DataFolder data = new DataFolder(data());
    try (FolderLock lock = FolderLock.acquire(data);
        AppServices services = AppServices.open(data, SampleFolder.CLOCK)) {
      return work.apply(services);
    }
  }

  private static Consultation round(AppServices services) {
    return services
        .consultation()
        .queries()
        .latest(services.deliberation().queries().byNumber(NUMBER).orElseThrow().matter().id())
        .orElseThrow();
  }

  private FilledForm form() {
    Path file = folder.resolve("待征求表.xlsx");
    services(s -> {
      s.consultation().opinionIntake().files().writePending(round(s), file);
      return true;
    });
    return FilledForm.open(file);
  }

  private Ran run(Path file, Object... more) {
    Object[] words = new Object[more.length + 7];
    System.arraycopy(
        new Object[] {"consultation", "import", NUMBER, file, "--data", data(), "--json"},
        0,
        words,
        0,
        7);
    System.arraycopy(more, 0, words, 7, more.length);
    return mingyi(words);
  }

  private long entries() {
    return mingyi("verify", "--data", data(), "--json").ends(0).json().get("entries").asLong();
  }

  /** The day on which the round opened is not in the future of whoever runs the test. */
  private LocalDate day() {
    return services(s -> round(s).round().openedOn());
  }

  @Test
  void a_filled_in_table_is_looked_at_then_recorded_as_one_deed_and_the_trail_holds() {
    LocalDate day = day();
    Path file;
    try (FilledForm form = form()) {
      file =
          form.opinion(1, "同意", day)
              .opinion(2, "弃权", day)
              .opinion(3, "赞成", day)
              .save(folder.resolve("填好的.xlsx"));
    }
    int consulted = services(s -> round(s).coverage().consulted());
    int pending = services(s -> round(s).pending().size());
    long entries = entries();
    Path refused = folder.resolve("退回.xlsx");
    JsonNode dry =
        run(file, "--dry-run", "--refused", refused, "--late-reason", "统一补录").ends(0).json();
    assertThat(dry.get("imported").asBoolean()).isFalse();
    assertThat(dry.get("read").asInt()).isEqualTo(pending);
    assertThat(dry.get("accepted").asInt()).isEqualTo(2);
    assertThat(dry.get("refused").asInt()).isEqualTo(1);
    assertThat(dry.get("blank").asInt()).isEqualTo(pending - 3);
    JsonNode refusal = dry.get("refusals").get(0);
    assertThat(refusal.get("row").asInt()).isEqualTo(FilledForm.HEAD + 4);
    assertThat(refusal.get("column").asText()).isEqualTo("G");
    assertThat(refusal.get("reason").asText()).contains("赞成");
    assertThat(refusal.get("sheet").asText()).startsWith("代表");
    assertThat(refused).isNotEmptyFile();
    assertThat(entries()).isEqualTo(entries);

    JsonNode done = run(file, "--late-reason", "统一补录").ends(0).json();
    assertThat(done.get("imported").asBoolean()).isTrue();
    assertThat(entries()).isEqualTo(entries + 1);
    assertThat((int) services(s -> round(s).coverage().consulted())).isEqualTo(consulted + 2);
    Opinion last = services(s -> round(s).opinions().getLast());
    assertThat(last.askedOn()).isEqualTo(day);
    assertThat(last.pageId()).as("on the sheet that was handed out").isNotNull();

    JsonNode again = run(file, "--late-reason", "统一补录").ends(1).json();
    assertThat(again.get("accepted").asInt()).isZero();
    assertThat(again.get("refusals").get(0).get("reason").asText()).contains("已有 1 条意见");
    assertThat(entries()).isEqualTo(entries + 1);
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("ok").asBoolean())
        .isTrue();
  }

  @Test
  void what_is_no_such_file_or_no_such_matter_gets_one_sentence() throws Exception {
    Path file = Files.writeString(folder.resolve("a.xlsx"), "no workbook");
    assertThat(run(file).ends(1).reasons()).singleElement().asString().contains("不是 Excel 工作簿");
    assertThat(
            mingyi("consultation", "import", "槐议〔2026〕99号", file, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("没有编号为");
    assertThat(run(file, "--refused", file).ends(1).reasons())
        .singleElement()
        .asString()
        .contains("--refused");
    try (FilledForm form = form()) {
      Path empty = form.save(folder.resolve("空.xlsx"));
      assertThat(run(empty).ends(1).json().get("imported").asBoolean()).isFalse();
    }
  }
}
