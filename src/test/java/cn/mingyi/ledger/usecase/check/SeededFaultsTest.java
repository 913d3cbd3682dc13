package cn.mingyi.ledger.usecase.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.ledger.domain.check.Check;
import cn.mingyi.ledger.domain.check.Checks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records that only somebody's hand in the database could have spoiled: every fault is found, by
 * the check that is meant for it, and nothing sound is suspected.
 */
class SeededFaultsTest {
  @TempDir static Path folder;

  private static @Nullable SampleCases sample;
  private static List<Seed> seeds = List.of();

  @BeforeAll
  static void readSample() {
    sample = new SampleCases(folder.resolve("data"));
    seeds =
        Stream.concat(new MatterSeeds(sample).all().stream(), new OtherSeeds(sample).all().stream())
            .toList();
  }

  @AfterAll
  static void close() {
    if (sample != null) {
      sample.close();
    }
  }

  @Test
  void every_seeded_fault_is_found_and_nothing_else() {
    SoftAssertions all = new SoftAssertions();
    for (Seed seed : seeds) {
      all.assertThatCode(
              () -> assertThat(seed.found()).as(seed.toString()).isEqualTo(seed.expected()))
          .doesNotThrowAnyException();
    }
    all.assertAll();
  }

  @Test
  void each_check_is_broken_in_two_ways_at_least() {
    Map<String, Long> ways =
        new TreeMap<>(
            seeds.stream().collect(Collectors.groupingBy(Seed::meant, Collectors.counting())));
    assertThat(Checks.all())
        .extracting(Check::id)
        .allSatisfy(id -> assertThat(ways.getOrDefault(id, 0L)).as(id).isGreaterThanOrEqualTo(2));
  }

  @Test
  void the_sound_matters_and_bulletins_of_the_village_raise_no_alarm() {
    SampleCases village = java.util.Objects.requireNonNull(sample);
    List<Seed> sound = new ArrayList<>();
    IntStream.rangeClosed(1, 11)
        .forEach(
            n -> sound.add(Seed.of("", "matter " + n, () -> Checks.of(village.matter(n).build()))));
    village.periods().forEach(p -> sound.add(Seed.of("", p.period().key(), () -> Checks.of(p))));
    village
        .feedback()
        .forEach(
            f -> sound.add(Seed.of("", "feedback " + f.feedback().serial(), () -> Checks.of(f))));
    village
        .bulletins()
        .forEach(b ->
            sound.add(
                Seed.of(
                    "",
                    b.bulletin().name(),
                    () ->
                        Checks.of(village.of(b)).stream()
                            .filter(l -> !l.check().id().equals("D10"))
                            .toList())));
    assertThat(sound).allSatisfy(s -> assertThat(s.found()).as(s.toString()).isEmpty());
    assertThat(sound.size() + seeds.size()).isGreaterThan(250);
  }
}
