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

/** Where the window was, in a small file of the data folder; losing it costs nothing. */
final class FileWindowPlaces implements WindowPlaces {
  private static final Logger LOG = LoggerFactory.getLogger(FileWindowPlaces.class);

  private final Path file;

  FileWindowPlaces(Path file) {
    this.file = file;
  }

  @Override
  public Optional<WindowPlace> last() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties known = new Properties();
      known.load(in);
      return Optional.of(
          new WindowPlace(
              number(known, "x"),
              number(known, "y"),
              number(known, "width"),
              number(known, "height"),
              Boolean.parseBoolean(known.getProperty("maximised"))));
    } catch (IOException | RuntimeException e) {
      LOG.warn("the window's last place cannot be read", e);
      return Optional.empty();
    }
  }

  private static double number(Properties known, String key) {
    return Double.parseDouble(known.getProperty(key, ""));
  }

  @Override
  public void remember(WindowPlace place) {
    Properties now = new Properties();
    now.setProperty("x", Double.toString(place.x()));
    now.setProperty("y", Double.toString(place.y()));
    now.setProperty("width", Double.toString(place.width()));
    now.setProperty("height", Double.toString(place.height()));
    now.setProperty("maximised", Boolean.toString(place.maximised()));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      now.store(out, null);
    } catch (IOException e) {
      LOG.warn("the window's place cannot be kept", e);
    }
  }
}
