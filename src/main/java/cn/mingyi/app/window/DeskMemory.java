package cn.mingyi.app.window;

import cn.mingyi.app.shell.WindowPlace;
import cn.mingyi.app.shell.WindowPlaces;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the clerk left the desk: where the window was, and whether 大字模式 was on. In a small file of
 * the data folder; losing it costs nothing.
 */
final class DeskMemory implements WindowPlaces {
  private static final Logger LOG = LoggerFactory.getLogger(DeskMemory.class);

  private final Path file;

  DeskMemory(Path file) {
    this.file = file;
  }

  @Override
  public Optional<WindowPlace> last() {
    Properties known = read();
    try {
      return known.isEmpty() || known.getProperty("x") == null
          ? Optional.empty()
          : Optional.of(
              new WindowPlace(
                  number(known, "x"),
                  number(known, "y"),
                  number(known, "width"),
                  number(known, "height"),
                  Boolean.parseBoolean(known.getProperty("maximised"))));
    } catch (NumberFormatException e) {
      LOG.warn("the window's last place cannot be read", e);
      return Optional.empty();
    }
  }

  private static double number(Properties known, String key) {
    return Double.parseDouble(known.getProperty(key, ""));
  }

  @Override
  public void remember(WindowPlace place) {
    Properties now = read();
    now.setProperty("x", Double.toString(place.x()));
    now.setProperty("y", Double.toString(place.y()));
    now.setProperty("width", Double.toString(place.width()));
    now.setProperty("height", Double.toString(place.height()));
    now.setProperty("maximised", Boolean.toString(place.maximised()));
    write(now);
  }

  /** 大字模式. */
  boolean big() {
    return Boolean.parseBoolean(read().getProperty("big"));
  }

  void rememberBig(boolean big) {
    Properties now = read();
    now.setProperty("big", Boolean.toString(big));
    write(now);
  }

  private Properties read() {
    Properties known = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        known.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("how the desk was left cannot be read", e);
      }
    }
    return known;
  }

  private void write(Properties now) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      now.store(out, null);
    } catch (IOException e) {
      LOG.warn("how the desk was left cannot be kept", e);
    }
  }
}
