package cn.mingyi.platform.fx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Lines of a table on the clipboard, as WPS pastes them into cells. */
final class PastedLines {
  private PastedLines() {}

  static void copy(Stream<List<String>> lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(lines.map(PastedLines::line).collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** A tab or a line break inside a cell would shift the columns. */
  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
        .collect(Collectors.joining("\t"));
  }
}
