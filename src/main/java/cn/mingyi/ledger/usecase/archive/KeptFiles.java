package cn.mingyi.ledger.usecase.archive;

import java.nio.file.Path;

/** What the files of the vault are. */
public interface KeptFiles {
  /**
   * A file as it is kept.
   *
   * @param suffix with its dot, after what is in the file; after its name when that is not known
   * @param pages 1 for a picture, 0 for what has no pages
   */
  record Kept(Path file, String suffix, int pages) {}

  boolean has(String sha256);

  /**
   * @param name as the file was called
   */
  Kept look(String sha256, String name);
}
