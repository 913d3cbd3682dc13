package cn.mingyi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text is said, every said text exists, and each exists once. */
class TextsTest {
  @TempDir Path dir;

  @Test
  void no_text_of_the_program_is_missing_unused_or_double() {
    assertThat(TextCheck.findings(Path.of("src/main/java"), Path.of("src/main/resources")))
        .isEmpty();
  }

  @Test
  void missing_unused_double_and_computed_keys_are_found() throws IOException {
    Path java = Files.createDirectories(dir.resolve("java/cn/x/ui"));
    Path resources = Files.createDirectories(dir.resolve("resources/cn/x/ui"));
    Path silent = Files.createDirectories(dir.resolve("java/cn/y/ui"));
    Files.writeString(
        java.resolve("AView.java"),
        """
        class AView {
          /** As in texts.say("comment"). */
          String a = texts.say("used");
          String b = texts.say(
              "missing", 3);
          String c = texts.say("state." + state.name());
          String d = texts.say(key);
          String e = texts.say(f(1, 2) ? "one" : x.equals("y") ? "two" : "three", 5);
          Function<String, String> g = texts::say;
        }
        """);
    Files.writeString(
        java.resolve("Kit.java"),
        "class Kit { String say(String key) { return texts.say(key, 1); } String a = say(\"own\"); }");
    Files.writeString(
        resources.resolve("texts.properties"),
        """
        # comment
        used = 用了 %s
        one = 一
        two = 二
        three = 三
        own = 自己
        unused: 没有用
        twice = 一
        twice = 二
        """);
    Files.writeString(silent.resolve("BView.java"), "class BView { String a = t.say(\"x\"); }");

    assertThat(TextCheck.findings(dir.resolve("java"), dir.resolve("resources")))
        .containsExactlyInAnyOrder(
            "cn/x/ui: missing missing",
            "cn/x/ui: unused unused",
            "cn/x/ui: unused twice",
            "cn/x/ui: double twice",
            "cn/x/ui: computed key in AView.java: \"state.\" + state.name()",
            "cn/x/ui: computed key in AView.java: key",
            "cn/x/ui: computed key in AView.java: ::say",
            "cn/y/ui: missing x");
  }
}
