package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.usecase.BulletinIntake.Refusal;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet of one bulletin, taken apart: 事项代码, 期别 or 日期, 标题, 数据截止, 正文 (as many lines as it has
 * paragraphs), 表后说明, each a row with the value in the second column; the table begins at the first
 * row that is none of them.
 */
final class BulletinSheet {
  static final String ITEM = "事项代码";
  static final String PERIOD = "期别";
  static final String EVENT = "日期";
  static final String TITLE = "标题";
  static final String UNTIL = "数据截止";
  static final String BODY = "正文";
  static final String CLOSING = "表后说明";

  private static final List<String> LABELS =
      List.of(ITEM, PERIOD, EVENT, TITLE, UNTIL, BODY, CLOSING);
  private static final List<String> PARAGRAPHS = List.of(BODY, CLOSING);

  private final SourceSheet sheet;
  private final Map<String, List<SourceRow>> rows = new HashMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final int table;

  private BulletinSheet(SourceSheet sheet) {
    this.sheet = sheet;
    int at = 0;
    while (at < sheet.rows().size() && labelled(sheet.rows().get(at))) {
      take(sheet.rows().get(at));
      at++;
    }
    table = at;
  }

  static BulletinSheet of(SourceSheet sheet) {
    return new BulletinSheet(sheet);
  }

  static boolean isOne(SourceSheet sheet) {
    return sheet.rows().stream()
        .takeWhile(BulletinSheet::labelled)
        .anyMatch(r -> label(r).equals(ITEM));
  }

  /** A head of a table may be called 日期 too, but has other heads beside it. */
  private static boolean labelled(SourceRow row) {
    return LABELS.contains(label(row)) && row.cells().stream().skip(2).noneMatch(SourceCell::isOwn);
  }

  private static String label(SourceRow row) {
    return Words.header(row.cell(0).text());
  }

  private void take(SourceRow row) {
    String label = label(row);
    List<SourceRow> same = rows.computeIfAbsent(label, l -> new ArrayList<>());
    if (!same.isEmpty() && !PARAGRAPHS.contains(label)) {
      refusals.add(
          new Refusal(
              sheet.name(),
              row.number(),
              "A",
              "“%s”在第 %d 行已经写过。".formatted(label, same.getFirst().number())));
    }
    same.add(row);
  }

  String name() {
    return sheet.name();
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  SourceCell cell(String label) {
    List<SourceRow> same = rows.getOrDefault(label, List.of());
    return same.isEmpty() ? SourceCell.BLANK : same.getFirst().cell(1);
  }

  /** The text; of several rows each is a paragraph. */
  String value(String label) {
    return String.join(
        "\n",
        rows.getOrDefault(label, List.of()).stream()
            .map(r -> r.cell(1).text().strip())
            .filter(t -> !t.isEmpty())
            .toList());
  }

  /** At the value of the label, or at the whole sheet when there is no such row. */
  Refusal refusal(String label, String reason) {
    List<SourceRow> same = rows.getOrDefault(label, List.of());
    return same.isEmpty()
        ? new Refusal(sheet.name(), 0, "", label + "：" + reason)
        : new Refusal(sheet.name(), same.getFirst().number(), "B", reason);
  }

  /** What stands below the labelled rows. */
  SourceSheet below() {
    return new SourceSheet(sheet.name(), false, sheet.rows().subList(table, sheet.rows().size()));
  }
}
