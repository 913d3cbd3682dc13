package cn.mingyi.ledger.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page that checks a packet in a browser: it has all it needs in itself, asks for no network, and
 * reckons SHA-256 by itself, since browsers do not lend theirs to a page that was opened from a
 * disk.
 */
final class VerifyPage {
  private static final String TEMPLATE = "verify.html";

  byte[] of(String title, String note, String manifest) {
    return template()
        .replace("@TITLE@", html(title))
        .replace("@NOTE@", html(note))
        .replace("@MANIFEST@", script(manifest))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String template() {
    try (InputStream in = VerifyPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("the page is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String html(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A string of a script, whatever a file is called. */
  private static String script(String words) {
    StringBuilder out = new StringBuilder("\"");
    words
        .chars()
        .forEach(c -> {
          switch (c) {
            case '\n' -> out.append("\\n");
            case '"', '\\' -> out.append('\\').append((char) c);
            case '<', '>', '&', '\u2028', '\u2029' -> out.append("\\u%04x".formatted(c));
            default -> out.append((char) c);
          }
        });
    return out.append('"').toString();
  }
}
