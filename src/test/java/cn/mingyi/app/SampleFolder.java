package cn.mingyi.app;

import cn.mingyi.app.sample.SampleVillage;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample village for tests. Making it takes seconds, so it is made once and copied. */
public final class SampleFolder {
  public static final Instant MONDAY = Instant.parse("2026-11-23T01:30:00Z");
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  public static final Clock CLOCK = Clock.fixed(MONDAY, ZONE);

  private static @Nullable Path made;

  private SampleFolder() {}

  /** Makes the village, where a test must not do so in its own time. */
  public static synchronized Path make() {
    try {
      if (made == null) {
        Path folder = Files.createTempDirectory("mingyi-sample-village");
        SampleVillage.create(new DataFolder(folder), CLOCK);
        made = folder;
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the village into a folder, which need not be there. */
  public static void copyTo(Path folder) {
    Path sample = make();
    try (Stream<Path> all = Files.walk(sample)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(sample.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
