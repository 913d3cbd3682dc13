package cn.mingyi.disclosure.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as one text that the trail shows plainly: a line for each caption, head, row and total,
 * its cells parted by tabs.
 */
public final class TableText {
  private static final String CAPTION = "表";
  private static final String HEADS = "列";
  private static final String KINDS = "类";
  private static final String ROW = "行";
  private static final String TOTAL = "计";

  private TableText() {}

  public static String write(List<BulletinTable> tables) {
    List<String> lines = new ArrayList<>();
    for (BulletinTable table : tables) {
      lines.add(line(CAPTION, List.of(table.caption())));
      lines.add(line(HEADS, table.columns().stream().map(BulletinTable.Column::head).toList()));
      lines.add(line(KINDS, table.columns().stream().map(c -> c.kind().name()).toList()));
      table.rows().forEach(row -> lines.add(line(ROW, row)));
      if (!table.total().isEmpty()) {
        lines.add(line(TOTAL, table.total()));
      }
    }
    return String.join("\n", lines);
  }

  public static List<BulletinTable> read(String text) {
    List<BulletinTable> tables = new ArrayList<>();
    List<List<String>> begun = new ArrayList<>();
    for (String line : text.isEmpty() ? List.<String>of() : Arrays.asList(text.split("\n", -1))) {
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(TableText::unescape).toList();
      if (cells.getFirst().equals(CAPTION) && !begun.isEmpty()) {
        tables.add(table(begun));
        begun = new ArrayList<>();
      }
      begun.add(cells);
    }
    if (!begun.isEmpty()) {
      tables.add(table(begun));
    }
    return tables;
  }

  private static BulletinTable table(List<List<String>> lines) {
    List<String> heads = cells(lines.get(1));
    List<String> kinds = cells(lines.get(2));
    List<BulletinTable.Column> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(new BulletinTable.Column(heads.get(i), ColumnKind.valueOf(kinds.get(i))));
    }
    return new BulletinTable(
        cells(lines.getFirst()).getFirst(),
        columns,
        of(ROW, lines),
        of(TOTAL, lines).stream().findFirst().orElse(List.of()));
  }

  private static List<List<String>> of(String mark, List<List<String>> lines) {
    return lines.stream()
        .skip(3)
        .filter(l -> l.getFirst().equals(mark))
        .map(TableText::cells)
        .toList();
  }

  private static List<String> cells(List<String> line) {
    return line.subList(1, line.size());
  }

  private static String line(String mark, List<String> cells) {
    return cells.stream().map(TableText::escape).collect(Collectors.joining("\t", mark + "\t", ""));
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String cell) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        i++;
        plain.append(
            switch (cell.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> cell.charAt(i);
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
