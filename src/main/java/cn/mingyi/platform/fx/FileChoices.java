package cn.mingyi.platform.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the user choose files; behind an interface since tests have no such window. */
public interface FileChoices {
  /**
   * @param label in words, e.g. Excel 表格
   * @param suffixes without dot, e.g. xlsx
   */
  record Kind(String label, List<String> suffixes) {
    public Kind {
      suffixes = List.copyOf(suffixes);
    }
  }

  Optional<Path> open(String title, Kind kind);

  List<Path> openSeveral(String title, Kind kind);

  Optional<Path> save(String title, String suggestedName, Kind kind);

  Optional<Path> folder(String title);
}
