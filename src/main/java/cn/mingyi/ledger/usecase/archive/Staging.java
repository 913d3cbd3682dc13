package cn.mingyi.ledger.usecase.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for files on their way into a packet; they are personal data and do not stay. It is made
 * with its first file. Used by one thread after the other.
 */
public final class Staging implements AutoCloseable {
  private volatile @Nullable Path folder;

  Path file(String name) {
    Path made = folder;
    if (made == null) {
      try {
        made = Files.createTempDirectory("mingyi-handover");
        folder = made;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return made.resolve(name);
  }

  @Override
  public void close() {
    Path made = folder;
    folder = null;
    if (made == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(made)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
