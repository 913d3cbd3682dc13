package cn.mingyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingyi.kernel.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of harm of platform.excel's own tests, through the door that the clerk uses. */
class HostileRosterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("cn.mingyi.roster.HostileFiles#all")
  void a_hostile_file_gets_one_sentence_and_touches_nothing(String word, HostileFiles.Harm harm)
      throws Exception {
    Path file = harm.in(Files.createDirectory(folder.resolve("in")));
    long size = Files.size(file);
    try (RosterDesk desk = RosterDesk.open(folder.resolve("data"))) {
      long entries = desk.count("trail_entry");
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(10), () -> desk.plan(file)))
          .satisfies(e -> assertThat(e.sentences()).singleElement().asString().contains(word));
      assertThat(desk.count("household")).isZero();
      assertThat(desk.count("trail_entry")).isEqualTo(entries);
    }
    assertThat(Files.size(file)).isEqualTo(size);
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }
}
