package cn.mingyi.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each decision record names the tests that would fail if the decision were not kept. */
class DecisionsTest {
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

  @TempDir Path dir;

  @Test
  void each_decision_names_a_test_that_exists() throws IOException {
    Path decisions = Path.of("src/docs/decisions");
    try (Stream<Path> files = Files.list(decisions)) {
      assertThat(files).hasSizeGreaterThan(5);
    }
    assertThat(findings(decisions)).isEmpty();
  }

  @Test
  void a_record_without_a_test_is_found() throws IOException {
    Files.writeString(dir.resolve("0001-a.md"), "# A\n\nConfirmation: we look at it.\n");
    Files.writeString(dir.resolve("0002-b.md"), "# B\n");
    Files.writeString(dir.resolve("0003-c.md"), "Confirmation: `NoSuchTest`\n");
    Files.writeString(dir.resolve("0004-d.md"), "Confirmation: `DecisionsTest.no_such_method`\n");
    Files.writeString(dir.resolve("0005-e.md"), "Confirmation: `DecisionsTest`\n");
    assertThat(findings(dir))
        .containsExactly(
            "0001-a.md names no test",
            "0002-b.md names no test",
            "0003-c.md: no NoSuchTest",
            "0004-d.md: no DecisionsTest.no_such_method");
  }

  private static List<String> findings(Path decisions) throws IOException {
    List<String> findings = new ArrayList<>();
    try (Stream<Path> files = Files.list(decisions)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String name = file.getFileName().toString();
        Matcher named =
            NAMED.matcher(
                Files.readString(file)
                    .lines()
                    .filter(l -> l.startsWith("Confirmation:"))
                    .findFirst()
                    .orElse(""));
        boolean any = false;
        while (named.find()) {
          any = true;
          if (!exists(named.group(1), named.group(2))) {
            String method = named.group(2) == null ? "" : "." + named.group(2);
            findings.add(name + ": no " + named.group(1) + method);
          }
        }
        if (!any) {
          findings.add(name + " names no test");
        }
      }
    }
    return findings;
  }

  private static boolean exists(String test, String method) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(f -> f.getFileName().toString().equals(test + ".java"))
          .anyMatch(f -> method == null || read(f).contains(" " + method + "("));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
