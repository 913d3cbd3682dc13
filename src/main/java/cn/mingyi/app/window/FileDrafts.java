package cn.mingyi.app.window;

import cn.mingyi.platform.fx.Drafts;
import cn.mingyi.platform.store.WholeFile;
import cn.mingyi.platform.task.Background;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts in memory, each written to a file of its own on the document thread. */
final class FileDrafts implements Drafts {
  private static final Logger LOG = LoggerFactory.getLogger(FileDrafts.class);
  private static final String SUFFIX = ".draft";

  private final Path folder;
  private final Background documents;
  private final Map<String, Map<String, String>> drafts = new HashMap<>();

  FileDrafts(Path folder, Background documents) {
    this.folder = folder;
    this.documents = documents;
  }

  /** What a former run left, by file name; not on the FX thread. */
  static Map<String, Map<String, String>> read(Path folder) {
    Map<String, Map<String, String>> found = new HashMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(f -> f.toString().endsWith(SUFFIX))
            .forEach(f -> found.put(String.valueOf(f.getFileName()), fields(f)));
      } catch (IOException e) {
        LOG.warn("drafts cannot be read", e);
      }
    }
    return found;
  }

  private static Map<String, String> fields(Path file) {
    Properties written = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      written.load(in);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("a draft cannot be read", e);
    }
    Map<String, String> fields = new HashMap<>();
    written.stringPropertyNames().forEach(name -> fields.put(name, written.getProperty(name)));
    return fields;
  }

  /** Takes over what {@link #read} found. */
  void begin(Map<String, Map<String, String>> found) {
    drafts.clear();
    drafts.putAll(found);
  }

  @Override
  public Map<String, String> of(String form) {
    return drafts.getOrDefault(name(form), Map.of());
  }

  @Override
  public void keep(String form, Map<String, String> fields) {
    Map<String, String> kept = Map.copyOf(fields);
    drafts.put(name(form), kept);
    documents.run(() -> write(folder.resolve(name(form)), kept));
  }

  private void write(Path file, Map<String, String> fields) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Properties written = new Properties();
    written.putAll(fields);
    WholeFile.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          written.store(writer, null);
          writer.flush();
        });
  }

  @Override
  public void forget(String form) {
    if (drafts.remove(name(form)) != null) {
      documents.run(() -> delete(folder.resolve(name(form))));
    }
  }

  /** The folder became another village's. */
  void forgetAll() {
    for (String file : List.copyOf(drafts.keySet())) {
      drafts.remove(file);
      documents.run(() -> delete(folder.resolve(file)));
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String form) {
    return form.replaceAll("[^A-Za-z0-9-]", "_") + SUFFIX;
  }
}
