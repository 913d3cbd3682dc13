package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.FontFile;
import com.itextpdf.io.font.FontProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parsed font files, each read on first use and kept: reading one takes far longer than a page.
 */
final class FontShelf {
  private final Map<FontFile, FontProgram> programs = new ConcurrentHashMap<>();

  FontProgram program(FontFile file) {
    return programs.computeIfAbsent(file, FontShelf::read);
  }

  private static FontProgram read(FontFile file) {
    try {
      return new EvenFont(file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + file.resource(), e);
    }
  }
}
