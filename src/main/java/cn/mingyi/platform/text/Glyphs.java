package cn.mingyi.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which characters the shipped fonts can draw. Characters are counted as code points: a rare
 * character beyond the BMP (𬀩) is one. Reads a font's table on first use (a fraction of a second)
 * and keeps it; safe for use by several threads.
 */
public final class Glyphs {
  private static final int VARIATION_FIRST = 0xFE00;
  private static final int VARIATION_LAST = 0xFE0F;
  private static final int SUPPLEMENTARY_VARIATION_FIRST = 0xE0100;
  private static final int SUPPLEMENTARY_VARIATION_LAST = 0xE01EF;

  private final Map<FontFile, BitSet> coverage = new ConcurrentHashMap<>();

  /** Whether the font has a glyph for the code point. */
  public boolean covers(FontFile font, int codePoint) {
    return coverage.computeIfAbsent(font, Glyphs::read).get(codePoint);
  }

  /** The first font of the face's chain that has the code point. */
  public Optional<FontFile> fontFor(Typeface face, int codePoint) {
    return face.chain().stream().filter(font -> covers(font, codePoint)).findFirst();
  }

  /** The characters of the text that no font of the face's chain has, each once, in order. */
  public List<String> missing(Typeface face, String text) {
    return missing(text, codePoint -> fontFor(face, codePoint).isEmpty());
  }

  /** The characters of the text that no shipped font has, each once, in order. */
  public List<String> missing(String text) {
    return missing(
        text, codePoint -> Stream.of(FontFile.values()).noneMatch(f -> covers(f, codePoint)));
  }

  /** How a character that no font has is printed: visible, and good enough to look it up. */
  public static String mark(int codePoint) {
    return String.format("[U+%04X]", codePoint);
  }

  /**
   * Splits the text into runs of one font each, character by character. What no font has becomes
   * its mark; what has no shape at all (control and format characters) is left out.
   */
  public List<Run> runs(Typeface face, String text) {
    List<Run> runs = new ArrayList<>();
    FontFile current = face.chain().getFirst();
    StringBuilder stretch = new StringBuilder();
    for (int codePoint : plain(text)) {
      Optional<FontFile> found = fontFor(face, codePoint);
      FontFile font = found.orElse(face.chain().getFirst());
      if (font != current && !stretch.isEmpty()) {
        runs.add(new Run(current, stretch.toString()));
        stretch.setLength(0);
      }
      current = font;
      append(stretch, codePoint, found.isPresent());
    }
    if (!stretch.isEmpty()) {
      runs.add(new Run(current, stretch.toString()));
    }
    return runs;
  }

  /**
   * Sets a person's name: in one font whenever any font of the chain has all of it, so that a name
   * never mixes faces (domain §10). A character that no font has becomes its mark and does not
   * decide the font.
   */
  public List<Run> nameRuns(Typeface face, String name) {
    int[] drawable =
        plain(name).stream()
            .mapToInt(Integer::intValue)
            .filter(c -> fontFor(face, c).isPresent())
            .toArray();
    for (FontFile font : face.chain()) {
      if (Arrays.stream(drawable).allMatch(c -> covers(font, c))) {
        StringBuilder whole = new StringBuilder();
        plain(name).forEach(c -> append(whole, c, covers(font, c)));
        return whole.isEmpty() ? List.of() : List.of(new Run(font, whole.toString()));
      }
    }
    // No single font has all of it: the true characters matter more than one face.
    return runs(face, name);
  }

  private static void append(StringBuilder stretch, int codePoint, boolean drawable) {
    if (drawable) {
      stretch.appendCodePoint(codePoint);
    } else {
      stretch.append(mark(codePoint));
    }
  }

  private static List<String> missing(String text, IntPredicate nowhere) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    plain(text).stream()
        .filter(codePoint -> nowhere.test(codePoint))
        .forEach(codePoint -> found.add(Character.toString(codePoint)));
    return List.copyOf(found);
  }

  /** The code points that want a shape: every kind of space is one space, the shapeless go. */
  private static List<Integer> plain(String text) {
    List<Integer> codePoints = new ArrayList<>(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          if (codePoint == '\t'
              || (codePoint != '\u3000'
                  && Character.getType(codePoint) == Character.SPACE_SEPARATOR)) {
            codePoints.add((int) ' ');
          } else if (!shapeless(codePoint)) {
            codePoints.add(codePoint);
          }
        });
    return codePoints;
  }

  private static boolean shapeless(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (codePoint >= VARIATION_FIRST && codePoint <= VARIATION_LAST)
        || (codePoint >= SUPPLEMENTARY_VARIATION_FIRST
            && codePoint <= SUPPLEMENTARY_VARIATION_LAST);
  }

  private static BitSet read(FontFile file) {
    TTFParser parser = file.resource().endsWith(".otf") ? new OTFParser() : new TTFParser();
    try (InputStream stream = file.open();
        RandomAccessReadBuffer buffer = RandomAccessReadBuffer.createBufferFromStream(stream);
        TrueTypeFont font = parser.parse(buffer)) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      BitSet covered = new BitSet();
      for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
        if (cmap.getGlyphId(codePoint) != 0) {
          covered.set(codePoint);
        }
      }
      return covered;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file.resource(), e);
    }
  }
}
