package cn.mingyi.platform.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is. Its content says so, not its name. */
enum ScanKind {
  JPEG,
  PNG,
  PDF,
  HEIC,
  OTHER;

  private static final int HEAD = 1024;

  /** Names that say that a page was meant, so that a file which is none is worth a word. */
  private static final Set<String> MEANT =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "png", "pdf", "tif", "tiff", "bmp", "gif", "webp", "heic",
          "heif");

  static ScanKind of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    // Acrobat takes a PDF whose head comes late, and so do people who got one.
    if (text.contains("%PDF-")) {
      return PDF;
    }
    return text.startsWith("ftyphei", 4) || text.startsWith("ftypmif1", 4) ? HEIC : OTHER;
  }

  static boolean meant(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return MEANT.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
