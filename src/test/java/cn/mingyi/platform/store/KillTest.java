package cn.mingyi.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed while it writes; what it acknowledged on its standard output counts. */
class KillTest {
  @TempDir Path dir;

  @Test
  void nothing_acknowledged_is_lost_when_the_process_is_killed_at_any_moment() throws Exception {
    int rounds = Integer.getInteger("mingyi.kill.rounds", 10);
    Random random = new Random();
    long acknowledged = 0;
    for (int round = 0; round < rounds; round++) {
      acknowledged = Math.max(acknowledged, writeAndKill(random.nextInt(120)));
      try (SmallStore store = SmallStore.open(dir)) {
        assertThat(store.rows()).as("round " + round).isGreaterThanOrEqualTo(acknowledged);
        assertThat(store.count("select count(*) from trail_entry where action = '试写'"))
            .isEqualTo(store.rows());
        assertThat(store.findings()).as("round " + round).isEmpty();
        acknowledged = store.rows();
      }
    }
    assertThat(acknowledged).isPositive();
  }

  /** How many rows the writer had acknowledged when it died. */
  private long writeAndKill(int millis) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                dir.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      // The clock runs from the first acknowledgement, so that kills fall among the writes.
      String line = out.readLine();
      assertThat(line).as("the writer starts").isNotNull();
      last = Long.parseLong(line);
      TimeUnit.MILLISECONDS.sleep(millis);
      writer.toHandle().destroyForcibly();
      for (line = out.readLine(); line != null && !line.isEmpty(); line = out.readLine()) {
        if (line.endsWith(".")) {
          last = Long.parseLong(line.substring(0, line.length() - 1));
        }
      }
    }
    writer.waitFor();
    return last;
  }

  /** Writes until it is killed and says after each row how many there are. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) {
      SmallStore store = SmallStore.open(Path.of(args[0]));
      long rows = store.rows();
      System.out.println(rows);
      while (true) {
        store.write("x");
        rows++;
        System.out.println(rows + ".");
      }
    }
  }
}
