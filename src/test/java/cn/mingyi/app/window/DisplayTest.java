package cn.mingyi.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  private static final String DEMO =
      "mvn compile exec:exec -Dmingyi.args=\"demo --out target/demo\"";

  @Test
  void without_gtk_or_display_one_sentence_names_the_package_and_the_way_without() {
    assertThat(
            new Display("Linux", Map.of("DISPLAY", ":0"), library -> false).missing().orElseThrow())
        .contains("GTK", "libgtk-3-0", DEMO)
        .doesNotContain("\n")
        .containsOnlyOnce("。");
    assertThat(
            new Display("Linux", Map.of("DISPLAY", " "), library -> true).missing().orElseThrow())
        .contains("没有显示器", "xvfb", DEMO)
        .containsOnlyOnce("。");
  }

  @Test
  void with_both_or_on_another_system_nothing_is_missing() {
    assertThat(new Display("Linux", Map.of("DISPLAY", ":0"), "libgtk-3.so.0"::equals).missing())
        .isEmpty();
    assertThat(new Display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), l -> true).missing())
        .isEmpty();
    assertThat(new Display("Windows 11", Map.of(), library -> false).missing()).isEmpty();
  }

  @Test
  void the_library_is_looked_up_without_harm() {
    assertThat(Display.ofThisMachine().library().test("libno-such-thing.so.0")).isFalse();
  }
}
