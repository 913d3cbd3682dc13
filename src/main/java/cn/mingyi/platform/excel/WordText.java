package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a .docx document from an unknown hand, one line a paragraph: text, heads, feet,
 * notes and comments. Nothing in the file is executed, resolved or fetched.
 */
public final class WordText {
  private static final int MOST_BYTES = 30 << 20;
  private static final int MOST_PARTS = 5000;

  private WordText() {}

  /**
   * Reads the words.
   *
   * @throws Refused with one sentence (rule {@link WorkbookRule}) when the file is not to be read
   */
  public static String read(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") == null || zip.size() > MOST_PARTS) {
        throw WorkbookRule.DAMAGED.refusal();
      }
      StringBuilder words = new StringBuilder();
      int left = MOST_BYTES;
      Enumeration<? extends ZipEntry> parts = zip.entries();
      while (parts.hasMoreElements()) {
        ZipEntry part = parts.nextElement();
        if (part.getName().startsWith("word/") && part.getName().endsWith(".xml")) {
          left -= append(zip, part, left, words);
        }
      }
      return words.toString();
    } catch (RuleViolation no) {
      throw no;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw WorkbookRule.DAMAGED.refusal();
    }
  }

  private static int append(ZipFile zip, ZipEntry part, int left, StringBuilder words)
      throws IOException, XMLStreamException {
    byte[] bytes;
    try (InputStream in = zip.getInputStream(part)) {
      bytes = in.readNBytes(left + 1);
    }
    if (bytes.length > left) {
      throw WorkbookRule.EXPANDS_TOO_MUCH.refusal();
    }
    XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(bytes));
    boolean text = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          text = xml.getLocalName().equals("t");
          if (xml.getLocalName().equals("tab") || xml.getLocalName().equals("br")) {
            words.append(' ');
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (text) {
            words.append(xml.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          text = false;
          if (xml.getLocalName().equals("p")) {
            words.append('\n');
          }
        }
        default -> {
          // Neither text nor its frame.
        }
      }
    }
    return bytes.length;
  }
}
