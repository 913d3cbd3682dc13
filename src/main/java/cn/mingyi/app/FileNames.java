package cn.mingyi.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files on a system that may not know Chinese (Linux without a UTF-8 locale). */
public final class FileNames {
  private FileNames() {}

  /** The name when a file can be called that here, else the plain one. */
  public static String orPlain(String name, String plain) {
    try {
      return Path.of(name).toString();
    } catch (InvalidPathException unwritable) {
      return plain;
    }
  }

  /** Whether a file can have a Chinese name here. */
  public static boolean chinese() {
    return !orPlain("村", "").isEmpty();
  }
}
