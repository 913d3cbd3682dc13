package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Inflates every part of a package once, counting, before a parser sees it. The sizes that the
 * package declares about itself are not believed.
 */
final class PackageScan {
  private static final long SUSPICIOUS = 10L << 20;

  private final ReadingLimits limits;
  private final long packed;
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private PackageScan(ReadingLimits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  static void check(Path file, ReadingLimits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new PackageScan(limits, Math.max(1, Files.size(file))).check(zip);
    }
  }

  private void check(ZipFile zip) throws IOException {
    checkNames(zip);
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      try (InputStream in = zip.getInputStream(entry)) {
        inflate(in, isXml(entry.getName()));
      }
    }
    entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".rels") || name.equals("[content_types].xml")) {
        try (InputStream in = zip.getInputStream(entry)) {
          checkDeclarations(in);
        }
      }
    }
  }

  private void checkNames(ZipFile zip) {
    if (zip.size() > limits.parts()) {
      throw WorkbookRule.EXPANDS_TOO_MUCH.refusal();
    }
    Set<String> names = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      if (!names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT))) {
        // Two parts of one name: readers disagree on which of them counts.
        throw WorkbookRule.DAMAGED.refusal();
      }
    }
    if (names.contains("xl/workbook.bin")) {
      throw WorkbookRule.BINARY_FORMAT.refusal();
    }
    if (!names.contains("[content_types].xml")
        || names.stream().noneMatch(n -> n.startsWith("xl/"))) {
      throw WorkbookRule.NOT_A_WORKBOOK.refusal();
    }
    if (names.stream().anyMatch(n -> n.endsWith("vbaproject.bin"))) {
      throw WorkbookRule.MACROS.refusal();
    }
    if (names.stream()
        .anyMatch(n -> n.startsWith("xl/externallinks/") || n.equals("xl/connections.xml"))) {
      throw WorkbookRule.EXTERNAL_LINKS.refusal();
    }
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private void inflate(InputStream in, boolean xml) throws IOException {
    MarkupWatch watch = new MarkupWatch();
    int count;
    while ((count = in.read(buffer)) > 0) {
      unpacked += count;
      if (unpacked > limits.unpackedBytes()
          || (unpacked > SUSPICIOUS && unpacked / packed >= limits.ratio())) {
        throw WorkbookRule.EXPANDS_TOO_MUCH.refusal();
      }
      if (xml && watch.finds(buffer, count)) {
        throw WorkbookRule.FORBIDDEN_MARKUP.refusal();
      }
    }
  }

  /** Relations that leave the package, and content types that carry macros. */
  private static void checkDeclarations(InputStream in) throws IOException {
    try {
      XMLStreamReader xml = Xml.reader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("Relationship")
            && "External".equalsIgnoreCase(Xml.attribute(xml, "TargetMode"))
            && !Xml.attribute(xml, "Type").endsWith("/hyperlink")) {
          throw WorkbookRule.EXTERNAL_LINKS.refusal();
        }
        if (Xml.attribute(xml, "ContentType").toLowerCase(Locale.ROOT).contains("macroenabled")) {
          throw WorkbookRule.MACROS.refusal();
        }
      }
    } catch (XMLStreamException e) {
      throw WorkbookRule.DAMAGED.refusal();
    }
  }

  /** Finds {@code <!DOCTYPE} and {@code <!ENTITY} across buffer ends, in UTF-8 as in UTF-16. */
  private static final class MarkupWatch {
    private int state;

    boolean finds(byte[] bytes, int count) {
      for (int i = 0; i < count; i++) {
        byte b = bytes[i];
        if (b == 0) {
          continue;
        }
        if (b == '<') {
          state = 1;
        } else if (state == 1 && b == '!') {
          state = 2;
        } else if (state == 2 && (b == 'D' || b == 'E')) {
          // <!-- and <![CDATA[ are the only other things that may begin so.
          return true;
        } else {
          state = 0;
        }
      }
      return false;
    }
  }
}
