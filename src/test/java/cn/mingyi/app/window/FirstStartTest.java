package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole program on an empty folder: from first use to the roster's import. */
class FirstStartTest extends DeskWindowTest {
  @Override
  Path makeFolder() {
    try {
      return Files.createTempDirectory("mingyi-first-start");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_import_that_was_asked_for_comes_after_the_founding() {
    await("first-use/found");
    type("first-use/name", "柳树湾村");
    type("first-use/clerk", "李秀英");
    press("first-use/found");
    await("first-use/import");
    press("first-use/import");
    await("import/choose");
    assertThat(words("shell/village")).isEqualTo("柳树湾村");
    assertThat(sees("first-use/name")).isFalse();
  }
}
