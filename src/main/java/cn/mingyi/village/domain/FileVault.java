package cn.mingyi.village.domain;

import java.nio.file.Path;

/** Where attached files lie, named by their content. */
public interface FileVault {
  /**
   * Keeps a copy of the file; a photograph is scaled down.
   *
   * @throws cn.mingyi.kernel.Unavailable when it cannot be read or written
   */
  Kept keep(Path file);

  /**
   * Keeps a picture that is at hand already.
   *
   * @throws cn.mingyi.kernel.Unavailable when it cannot be written
   */
  Kept keep(byte[] content);

  Path pathOf(String sha256);

  /** What was kept: the SHA-256 by which it is found again, and its size in bytes. */
  record Kept(String sha256, long bytes) {}
}
