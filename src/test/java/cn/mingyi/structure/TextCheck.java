package cn.mingyi.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares {@code say("key")} in the sources of a package with its texts.properties. */
final class TextCheck {
  private static final String FILE = "texts.properties";

  private static final Pattern CALL = Pattern.compile("\\bsay\\(|::say\\b");

  /**
   * A key is a literal, or a choice between literals: what is put together at run time cannot be
   * looked up.
   */
  private static final Pattern LITERAL =
      Pattern.compile("(?:[^?]*\\?\\s*\"[^\"]+\"\\s*:\\s*)*\"[^\"]+\"");

  private static final Pattern CHOSEN = Pattern.compile("(?:^|[?:])\\s*\"([^\"]+)\"");

  /** The declaration of a say of one's own, and the call that it hands the key on to. */
  private static final Set<String> HANDED_ON = Set.of("String key", "key");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);

  /** As {@link java.util.Properties} reads a line that is not continued. */
  private static final Pattern KEY = Pattern.compile("^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:\\s]");

  private TextCheck() {}

  static List<String> findings(Path sources, Path resources) {
    Set<Path> rooms = new TreeSet<>();
    var said = new TreeMap<Path, Set<String>>();
    List<String> findings = new ArrayList<>();
    for (Path file : files(sources, ".java")) {
      Path room = sources.relativize(file.getParent());
      String source = COMMENT.matcher(read(file)).replaceAll("");
      boolean handsOn = source.contains(" say(String key");
      Matcher call = CALL.matcher(source);
      while (call.find()) {
        String argument = call.group().endsWith("(") ? firstArgument(source, call.end()) : "::say";
        if (LITERAL.matcher(argument).matches()) {
          Matcher key = CHOSEN.matcher(argument);
          while (key.find()) {
            said.computeIfAbsent(room, r -> new TreeSet<>()).add(key.group(1));
          }
        } else if (!(handsOn && HANDED_ON.contains(argument))) {
          findings.add(slashes(room) + ": computed key in " + file.getFileName() + ": " + argument);
        }
      }
      rooms.add(room);
    }
    files(resources, FILE).forEach(f -> rooms.add(resources.relativize(f.getParent())));
    for (Path room : rooms) {
      List<String> keys = keys(resources.resolve(room).resolve(FILE));
      Set<String> once = new TreeSet<>(keys);
      Set<String> used = said.getOrDefault(room, Set.of());
      used.stream()
          .filter(k -> !once.contains(k))
          .forEach(k -> findings.add(slashes(room) + ": missing " + k));
      once.stream()
          .filter(k -> !used.contains(k))
          .forEach(k -> findings.add(slashes(room) + ": unused " + k));
      once.stream()
          .filter(k -> keys.stream().filter(k::equals).count() > 1)
          .forEach(k -> findings.add(slashes(room) + ": double " + k));
    }
    return findings;
  }

  private static String firstArgument(String source, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        if (depth == 0 && (c == ',' || c == ')')) {
          return source.substring(start, i).strip();
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return source.substring(start);
  }

  private static List<String> keys(Path file) {
    return Files.exists(file)
        ? read(file).lines().map(KEY::matcher).filter(Matcher::find).map(m -> m.group(1)).toList()
        : List.of();
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashes(Path room) {
    return room.toString().replace('\\', '/');
  }
}
