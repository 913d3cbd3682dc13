package cn.mingyi.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailedUnitOfWorkTest {
  @TempDir Path dir;

  @Test
  void what_the_disk_refused_after_the_commit_is_not_to_be_done_twice() throws Exception {
    try (Database database = Database.open(dir.resolve("village"), List.of());
        Journal journal = Journal.open(dir.resolve("journal.txt"))) {
      Trail trail =
          Recovery.of(database, journal, Clock.systemUTC(), () -> "王秀英", () -> {}).trail();
      long before = trail.entries();
      journal.close();
      assertThat(sentence(trail)).contains("已登记到数据库", "不要重复登记");
      assertThat(trail.entries()).isEqualTo(before + 1);
      // The journal cannot be brought up: this one was not done at all.
      assertThat(sentence(trail)).contains("再重试");
      assertThat(trail.entries()).isEqualTo(before + 1);
    }
  }

  private static String sentence(Trail trail) {
    return catchThrowableOfType(
            Unavailable.class, () -> trail.unitOfWork().run(new Deed("试写", "一条"), () -> {}))
        .sentence();
  }
}
