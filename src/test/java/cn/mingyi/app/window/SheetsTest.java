package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.platform.fx.Picture;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.scan.DegradedPage;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The papers of a round at the desk: scans come in, are looked at, and what cannot be is refused.
 */
class SheetsTest extends DeskWindowTest {
  private static final String NO = "槐议〔2026〕7号";

  private @Nullable Path scans;

  /** The sample village, and photographs of the pages that are still out. */
  @Override
  Path makeFolder() {
    Path copy = super.makeFolder();
    try (AppServices services = AppServices.open(new DataFolder(copy), SampleFolder.CLOCK)) {
      scans = Files.createTempDirectory("mingyi-scans");
      UUID matter = services.deliberation().queries().byNumber(NO).orElseThrow().matter().id();
      Consultation round = services.consultation().queries().latest(matter).orElseThrow();
      Evidence evidence = services.consultation().evidence().of(round);
      byte[] pdf =
          PaperWiring.make()
              .consultations()
              .sheets(services.letterhead(), round, evidence, evidence.sheets().balance().out())
              .pdf();
      try (var document = Loader.loadPDF(pdf)) {
        for (int page = 0; page < 3; page++) {
          var image = new PDFRenderer(document).renderImageWithDPI(page, 150);
          DegradedPage photo = DegradedPage.of(image, page);
          if (page == 2) {
            photo.covered(0.095, 0.105, 0.07).covered(0.905, 0.105, 0.07);
          }
          Files.write(
              scans.resolve("手机照片%d.jpg".formatted(page + 1)),
              photo.laid(6 - page * 5, 0.01, 1, 120).jpeg(60));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  private void round(String part) {
    onScreen(() -> desk().go(new Place("consultation", SampleIds.id(folder(), NO))));
    await("round/" + part);
    press("round/" + part);
  }

  /** Asked in one turn of the screen: a table that is just being drawn anew is not there yet. */
  private boolean there(String id, int rows) {
    return fromScreen(() -> {
      TableView<?> table = table(id);
      return table != null && table.getItems().size() == rows;
    });
  }

  private TableView<?> table(String id) {
    return (TableView<?>) stage().getScene().lookup("#" + id);
  }

  private boolean open(String id) {
    return fromScreen(() ->
        lookup(n -> id.equals(n.getId()) && shown(n)).queryAll().stream()
            .anyMatch(n -> !((Node) n).isDisabled()));
  }

  @Test
  void photographs_find_their_sheets_and_the_clerk_keys_while_looking_at_the_line() {
    round("sheets");
    await("the pages", () -> table("sheets").getItems().size() == 69);
    files.willChoose(scans);
    press("scan/folder");
    await("all looked at", () -> table("scans").getItems().size() == 3 && !sees("scan/cancel"));
    picture("consultation-scans");
    onScreen(() -> table("scans").getSelectionModel().select(2));
    await("the third has no code", () -> open("scan/name"));
    press("scan/name");
    await("scan-form/submit");
    press("scan-form/submit");
    assertThat(sees("scan-form/refused")).as("a page must be chosen").isTrue();
    ComboBox<?> page = find("scan-form/page");
    onScreen(() -> page.getSelectionModel().selectLast());
    press("scan-form/submit");
    await("named by hand", () -> !open("scan/name"));
    press("scan/hide");
    onScreen(() -> {
      table("sheets").getSelectionModel().clearSelection();
      table("sheets").getSelectionModel().select(66);
    });
    press("sheets/record");
    await("the household in hand", () -> sees("opinion-form/asked"));
    press("recording/scan");
    await(
        "the line",
        () ->
            fromScreen(() ->
                lookup(n -> n instanceof ImageView v && v.getImage() != null && shown(n))
                        .queryAll()
                        .size()
                    == 2));
    picture("consultation-scan-line");
    String before = words("round/done");
    keys(KeyCode.DIGIT1);
    keys(KeyCode.ENTER);
    await("one less", () -> !words("round/done").equals(before));
  }

  @Test
  void a_page_is_printed_again_only_with_a_reason_and_one_with_signatures_not_at_all() {
    round("sheets");
    await("the pages", () -> table("sheets").getItems().size() == 69);
    onScreen(() -> table("sheets").getSelectionModel().select(68));
    press("sheets/more");
    press("sheets/reprint");
    await("reprint-form/submit");
    press("reprint-form/submit");
    await("the refusal", () -> sees("reprint-form/reason-error"));
    type("reprint-form/reason", "淋湿了");
    press("reprint-form/submit");
    await("the paper", () -> fromScreen(() -> Window.getWindows().size() == 2));
    onScreen(() -> Window.getWindows().getLast().hide());
    await("the new page", () -> there("sheets", 70));
    onScreen(() -> table("sheets").getSelectionModel().clearAndSelect(0));
    press("sheets/more");
    press("sheets/void");
    await("page-form/submit");
    type("page-form/reason", "不要了");
    press("page-form/submit");
    await("the refusal", () -> sees("page-form/refused"));
    Picture.of(top().getScene(), "consultation-void-refused");
  }

  @Test
  void a_try_to_call_somebody_is_kept_and_a_household_is_excluded_only_by_its_code() {
    round("absent");
    await("those away", () -> table("absent").getItems().size() == 6);
    onScreen(() -> table("absent").getSelectionModel().clearAndSelect(5));
    press("absent/log");
    await("call-form/submit");
    type("call-form/phone", "");
    type("call-form/tried", "");
    press("call-form/submit");
    await("the refusal", () -> sees("call-form/phone-error") && sees("call-form/tried-error"));
    type("call-form/phone", "13109661180");
    type("call-form/tried", "郝志翠");
    press("call-form/submit");
    await("kept", () -> !sees("call-form/submit"));
    press("absent/exclude");
    await("exclude-form/submit");
    type("exclude-form/detail", "2020 年迁往太原");
    type("exclude-form/decidedBy", "村“两委”会议");
    press("exclude-form/submit");
    await("the refusal", () -> sees("exclude-form/confirm-error"));
    type("exclude-form/confirm", "0407");
    press("exclude-form/submit");
    await("excluded", () -> words("round/done").contains("还差 12 户"));
    picture("consultation-absent-tried");
  }
}
