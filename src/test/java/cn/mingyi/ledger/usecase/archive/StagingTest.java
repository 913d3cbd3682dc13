package cn.mingyi.ledger.usecase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path temporary;

  @Test
  void what_was_staged_goes_with_its_folder_and_may_be_cleared_twice() throws IOException {
    Staging staging = new Staging();
    Path file = Files.writeString(staging.file("a.txt"), "甲");
    Path folder = Objects.requireNonNull(file.getParent());
    staging.close();
    staging.close();
    assertThat(folder).doesNotExist();
  }

  @Test
  void what_a_killed_run_left_goes_after_a_day_and_nothing_else() throws IOException {
    Path old = Files.createDirectory(temporary.resolve("mingyi-staging1"));
    Files.writeString(old.resolve("backup.zip"), "甲");
    Path fresh = Files.createDirectory(temporary.resolve("mingyi-staging2"));
    Path foreign = Files.createDirectory(temporary.resolve("other"));
    Instant now = Instant.parse("2026-11-23T01:30:00Z");
    for (Path folder : List.of(old, foreign)) {
      Files.setLastModifiedTime(folder, FileTime.from(now.minus(Duration.ofDays(2))));
    }
    Files.setLastModifiedTime(fresh, FileTime.from(now.minus(Duration.ofHours(2))));
    Staging.sweep(temporary, now);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(foreign).exists();
  }
}
