package cn.mingyi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Browser and office that read what the program wrote. Where the whole check runs they are fetched
 * while it compiles (.ci/run); a developer's PC may have none.
 */
public final class FetchedPrograms {
  private static final @Nullable String MARKER = System.getenv("MINGYI_FETCHED_MARKER");

  private FetchedPrograms() {}

  /**
   * Waits until they are there.
   *
   * @return how it ended: installed, failed …; empty = nobody fetches them
   */
  public static String awaited() throws IOException, InterruptedException {
    if (MARKER == null) {
      return "";
    }
    Path marker = Path.of(MARKER);
    for (int tries = 0; tries < 600 && !Files.exists(marker); tries++) {
      Thread.sleep(200);
    }
    return Files.exists(marker) ? Files.readString(marker).strip() : "did not come in time";
  }

  /** Whether they must be there, so that a test which finds none has found a fault. */
  public static boolean promised() throws IOException, InterruptedException {
    return awaited().equals("installed");
  }
}
