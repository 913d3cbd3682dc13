package cn.mingyi.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the matters' ids out of the journal, past the program. */
final class SampleIds {
  private static final Pattern MATTER =
      Pattern.compile(
          "\\{\"after\":\\{[^{}]*\"number\":\"(槐议[^\"]*)\"[^{}]*\\},\"id\":\"([0-9a-f-]{36})\",\"table\":\"matter\"\\}");

  private SampleIds() {}

  static String id(Path folder, String number) {
    String id = ids(folder).get(number);
    if (id == null) {
      throw new AssertionError("no matter " + number);
    }
    return id;
  }

  /** Ids by number; reads the whole journal. */
  static Map<String, String> ids(Path folder) {
    try {
      Map<String, String> ids =
          new TreeMap<>(
              java.util.Comparator.comparingInt(n -> Integer.parseInt(n.replaceAll(".*〕|号", ""))));
      Matcher found = MATTER.matcher(Files.readString(folder.resolve("journal.txt")));
      while (found.find()) {
        ids.put(found.group(1), found.group(2));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
