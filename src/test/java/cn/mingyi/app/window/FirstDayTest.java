package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A new folder: the village is founded, the roster imported, half-typed words survive. */
class FirstDayTest extends DeskWindowTest {
  @Override
  Path makeFolder() {
    try {
      return Files.createTempDirectory("mingyi-first-day");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_village_is_founded_its_roster_imported_and_a_half_typed_motion_is_kept() {
    await("first-use/found");
    press("first-use/found");
    await("the refusal", () -> sees("first-use/name-error"));
    type("first-use/name", "槐树沟村");
    type("first-use/shortName", "槐");
    type("first-use/clerk", "王秀英");
    press("first-use/found");
    await("first-use/import");
    picture("first-day-founded");
    press("first-use/import");
    await("import/choose");
    files.willChoose(Path.of(System.getProperty("mingyi.shared"), "rosters", "槐树沟村-规范.xlsx"));
    press("import/choose");
    await("import/plan");
    press("import/plan");
    await("import/apply");
    press("import/apply");
    await("import/to-roster");
    picture("first-day-imported");

    onScreen(() -> desk().go(new cn.mingyi.platform.fx.Place("deliberation", "new")));
    await("motion-form/title");
    type("motion-form/title", "写了一半的动议");
    WaitFor.millis(900);
    press("motion-form/cancel");
    onScreen(() -> desk().go(new cn.mingyi.platform.fx.Place("deliberation", "new")));
    await("motion-form/title");
    assertThat(words("motion-form/title")).isEqualTo("写了一半的动议");
    press("motion-form/cancel");

    onScreen(() -> desk().close());
    assertThat(folder().resolve("drafts")).isNotEmptyDirectory();
    try (AppServices services = AppServices.open(new DataFolder(folder()), clock)) {
      assertThat(services.roster().registers().households().all()).hasSize(412);
      assertThat(services.deliberation().keepRules().book().thresholds()).isNotEmpty();
      assertThat(services.verify().findings()).isEmpty();
    }
  }
}
