package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.platform.scan.DegradedPage;
import cn.mingyi.platform.store.DataFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** consultation status, sheets, scan, certificate on the sample village: print, scan, certify. */
class ConsultationTest {
  private static final String NO = "槐议〔2026〕7号";

  @TempDir Path folder;

  @BeforeEach
  void sample() {
    SampleFolder.copyTo(data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Ran run(String command, Object... args) {
    List<Object> words = new ArrayList<>(List.of("consultation", command, NO));
    words.addAll(List.of(args));
    words.addAll(List.of("--data", data(), "--json"));
    return mingyi(words.toArray());
  }

  private Path sheets() {
    JsonNode printed = run("sheets", "--out", folder.resolve("out")).ends(0).json();
    assertThat(printed.get("issued").asInt()).isZero();
    assertThat(printed.get("pages")).hasSize(3);
    return Path.of(printed.get("file").asText());
  }

  private Path scans(Path pdf) throws Exception {
    Path scans = Files.createDirectories(folder.resolve("scans"));
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 180);
        Files.write(
            scans.resolve("IMG_%d.jpg".formatted(page)),
            DegradedPage.of(image, page).laid(page * 5 - 4, 0.02, 1, 90).blurred(0.7).jpeg(30));
      }
      BufferedImage twice = new PDFRenderer(document).renderImageWithDPI(0, 150);
      Files.write(scans.resolve("IMG_8.jpg"), DegradedPage.of(twice, 9).laid(3, 0, 1, 90).jpeg(60));
    }
    Files.write(scans.resolve("IMG_9.jpg"), "no picture".getBytes());
    return scans;
  }

  @Test
  void printed_pages_come_back_as_photographs_to_the_sheets_that_they_are() throws Exception {
    Path pdf = sheets();
    JsonNode scanned = run("scan", scans(pdf)).ends(0).json();
    assertThat(all(scanned.get("recognised"), "page")).containsExactly("1-067", "1-068", "1-069");
    assertThat(all(scanned.get("rejected"), "verdict")).containsExactly("DUPLICATE", "UNREADABLE");
    assertThat(scanned.get("missing")).hasSize(66);
    assertThat(run("status").ends(0).json().get("sheets").get("out").asInt()).isZero();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + new DataFolder(data()).database(), "mingyi", "");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select p.serial, s.file_name, e.state from page_scan s join sheet_page p on"
                        + " p.id = s.page_id join sheet_event e on e.page_id = p.id order by 1")) {
      for (int i = 0; i < 3; i++) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(67 + i);
        assertThat(rows.getString(2)).isEqualTo("IMG_" + i + ".jpg");
        assertThat(rows.getString(3)).isEqualTo("RETURNED");
      }
      assertThat(rows.next()).isFalse();
    }
    assertThat(run("scan", folder.resolve("scans")).ends(1).json().get("recognised")).isEmpty();
    mingyi("verify", "--data", data()).ends(0);
  }

  @Test
  void no_certificate_is_given_while_anything_is_missing_and_every_reason_is_said() {
    Path out = folder.resolve("certificate.pdf");
    assertThat(run("certificate", "--out", out, "--supervisor", "村监会").ends(1).reasons())
        .anyMatch(r -> r.contains("还差 13 户"))
        .anyMatch(r -> r.contains("未收回 3 页"))
        .anyMatch(r -> r.contains("请再抽取 40 户"));
    assertThat(out).doesNotExist();
    JsonNode status = run("status").ends(0).json();
    assertThat(status.get("missing").asInt()).isEqualTo(13);
    assertThat(status.get("certified").asBoolean()).isFalse();
    assertThat(all(status.get("conditions"), "rule"))
        .containsExactly(
            "COVERAGE", "PAGES_BACK", "SIGNED_PAGES", "CALLED_BACK", "NOTHING_DISPUTED");
  }

  @Test
  void the_certificate_is_given_once_all_is_done_and_survives_a_rebuild_from_the_journal()
      throws Exception {
    run("scan", scans(sheets())).ends(0);
    doTheRest();
    Path out = folder.resolve("certificate.pdf");
    JsonNode given = run("certificate", "--out", out, "--supervisor", "范惠").ends(0).json();
    assertThat(given.get("certificate").asInt()).isEqualTo(1);
    try (PDDocument paper = Loader.loadPDF(out.toFile())) {
      assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
          .contains("应征求412户，除外1户，已征求411户，100%", "村监会：范惠", "发出69页，收回69页");
    }
    Files.delete(new DataFolder(data()).databaseFile());
    mingyi("rebuild", "--data", data()).ends(0);
    assertThat(run("status").ends(0).json().get("certified").asBoolean()).isTrue();
    mingyi("verify", "--data", data()).ends(0);
  }

  private void doTheRest() {
    try (AppServices services =
        AppServices.open(new DataFolder(data()), Clock.system(SampleFolder.ZONE))) {
      UUID matter = services.deliberation().queries().byNumber(NO).orElseThrow().matter().id();
      Consultation round = services.consultation().queries().latest(matter).orElseThrow();
      LocalDate today = LocalDate.now(services.clock());
      Map<UUID, OpinionDraft> drafts = new LinkedHashMap<>();
      round
          .pending()
          .forEach(h ->
              drafts.put(
                  h.id(),
                  new OpinionDraft(
                      OpinionKind.AGREE,
                      h.headName(),
                      "户主",
                      Channel.VISIT,
                      "",
                      today,
                      "代表",
                      false,
                      "",
                      "",
                      "",
                      "",
                      null,
                      "")));
      services.consultation().recordOpinion().recordAll(round.round().id(), drafts);
      SpotCheck drawn = services.consultation().checkHouseholds().draw(round.round().id());
      services
          .consultation()
          .checkHouseholds()
          .callBack(
              round.round().id(),
              drawn.households(),
              new CheckHouseholds.Called(CallBack.Outcome.CONFIRMED, "范惠", "", today, ""));
    }
  }

  @Test
  void an_unknown_number_and_a_matter_without_round_are_said_in_a_sentence() {
    assertThat(mingyi("consultation", "status", "没有", "--data", data(), "--json").ends(1).reasons())
        .containsExactly("没有编号为“没有”的事项。");
    assertThat(
            mingyi("consultation", "status", "槐议〔2026〕11号", "--data", data(), "--json")
                .ends(1)
                .reasons()
                .getFirst())
        .contains("还没有开始民议");
  }

  private static List<String> all(JsonNode array, String field) {
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(each.get(field).asText()));
    return all;
  }
}
