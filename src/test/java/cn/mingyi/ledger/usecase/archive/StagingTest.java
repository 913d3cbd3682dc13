package cn.mingyi.ledger.usecase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StagingTest {
  @Test
  void what_was_staged_goes_with_its_folder_and_may_be_cleared_twice() throws IOException {
    Staging staging = new Staging();
    Path file = Files.writeString(staging.file("a.txt"), "甲");
    Path folder = Objects.requireNonNull(file.getParent());
    staging.close();
    staging.close();
    assertThat(folder).doesNotExist();
  }
}
