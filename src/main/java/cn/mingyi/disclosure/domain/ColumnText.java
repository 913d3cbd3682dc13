package cn.mingyi.disclosure.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Columns of a table as one line of text: 序号:数字，姓名:姓名. */
public final class ColumnText {
  private ColumnText() {}

  public static String write(List<BulletinTable.Column> columns) {
    return columns.stream()
        .map(c -> c.head() + ":" + c.kind().label())
        .collect(Collectors.joining("，"));
  }

  /**
   * A column without a kind holds text.
   *
   * @throws IllegalArgumentException with a sentence for the user when a kind is not known
   */
  public static List<BulletinTable.Column> read(String text) {
    return Arrays.stream(text.split("[，,、\\n]"))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .map(ColumnText::column)
        .toList();
  }

  private static BulletinTable.Column column(String text) {
    int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    String kind = colon < 0 ? ColumnKind.TEXT.label() : text.substring(colon + 1).strip();
    String head = colon < 0 ? text : text.substring(0, colon).strip();
    return new BulletinTable.Column(head, kind(kind));
  }

  private static ColumnKind kind(String label) {
    return Arrays.stream(ColumnKind.values())
        .filter(k -> k.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "没有“%s”这种列，有：%s。"
                    .formatted(
                        label,
                        Arrays.stream(ColumnKind.values())
                            .map(ColumnKind::label)
                            .collect(Collectors.joining("、")))));
  }
}
