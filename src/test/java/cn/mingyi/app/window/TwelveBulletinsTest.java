package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.sample.BulletinShapes;
import cn.mingyi.app.sample.BulletinShapes.Shape;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.SearchField;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;

/**
 * Twelve bulletins of different shapes, made on the screen; every page goes to target/bulletins.
 */
class TwelveBulletinsTest extends DeskWindowTest {
  @Test
  void twelve_bulletins_of_different_shapes_are_made_on_the_screen() throws IOException {
    await("desk/new");
    for (Shape shape : BulletinShapes.all()) {
      make(shape);
    }
    onScreen(() -> desk().close());
    Path out = Files.createDirectories(Path.of("target/bulletins"));
    try (AppServices services = AppServices.open(new DataFolder(folder()), clock)) {
      List<BulletinFile> made =
          services.disclosure().queries().all().stream()
              .filter(f -> f.bulletin().begunOn().equals(LocalDate.now(clock)))
              .toList();
      assertThat(made).hasSize(12);
      PaperWiring papers = PaperWiring.make();
      for (BulletinFile file : made) {
        Bulletin bulletin = file.bulletin();
        assertThat(bulletin.state()).isEqualTo(BulletinState.DRAFT);
        for (PaperChoice.Form form : List.of(PaperChoice.Form.A4, PaperChoice.Form.LARGE)) {
          Paper paper =
              papers
                  .bulletins()
                  .bulletin(
                      services.letterhead(),
                      services.disclosure().queries().printed(bulletin.id(), false),
                      new PaperChoice(form, false, PaperChoice.USUAL_METRES));
          assertThat(paper.missingCharacters()).isEmpty();
          Files.write(
              out.resolve(bulletin.subject().item() + "-" + form.name() + ".pdf"), paper.pdf());
        }
      }
    }
  }

  private void make(Shape shape) {
    onScreen(() -> desk().go(Place.of("disclosure")));
    await("disclosure/new");
    press("disclosure/new");
    await("begin-form/submit");
    onScreen(() -> {
      SearchField<?> item = (SearchField<?>) find("begin-form/item").getParent();
      choose(item, shape.item());
    });
    if (sees("begin-form/period")) {
      onScreen(() -> {
        ComboBox<?> period = find("begin-form/period");
        period.getSelectionModel().select(List.of("S03", "F04").contains(shape.item()) ? 0 : 1);
      });
    } else {
      type("begin-form/eventOn", LocalDate.now(clock).toString());
    }
    press("begin-form/submit");
    await("bulletin/submit");
    if (!shape.title().isEmpty()) {
      type("bulletin-form/title", shape.title());
    }
    if (!shape.body().isEmpty()) {
      type("bulletin-form/body", shape.body().strip());
    }
    if (!shape.table().isEmpty()) {
      onScreen(() -> {
        ClipboardContent content = new ClipboardContent();
        content.putString(shape.table());
        Clipboard.getSystemClipboard().setContent(content);
      });
      press("table/paste");
      await("intake-form/submit");
      press("intake-form/submit");
      settle();
      if (sees("dialog/ok")) {
        press("dialog/ok");
      }
    }
    press("bulletin/save");
    await("the checks", () -> sees("bulletin/checks"));
  }

  private static <T> void choose(SearchField<T> field, String code) {
    field
        .valueProperty()
        .set(
            field.options().stream()
                .filter(o -> o.toString().contains("code=" + code))
                .findFirst()
                .orElseThrow());
  }
}
