package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.privacy.Spot.Part;
import java.util.ArrayList;
import java.util.List;

/** Goes through every text of a bulletin and rewrites it. */
final class TextParts {
  /** Says what stands at a place instead. */
  @FunctionalInterface
  interface Rewriter {
    String rewrite(Part part, int table, int row, int column, String words);
  }

  private TextParts() {}

  static BulletinText rewrite(BulletinText text, Rewriter by) {
    List<BulletinTable> tables = new ArrayList<>();
    for (int t = 0; t < text.tables().size(); t++) {
      tables.add(table(text.tables().get(t), t, by));
    }
    return new BulletinText(
        by.rewrite(Part.TITLE, 0, 0, 0, text.title()),
        text.dataUntil(),
        by.rewrite(Part.BODY, 0, 0, 0, text.body()),
        tables,
        by.rewrite(Part.CLOSING, 0, 0, 0, text.closing()));
  }

  private static BulletinTable table(BulletinTable table, int t, Rewriter by) {
    List<BulletinTable.Column> columns = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      BulletinTable.Column column = table.columns().get(c);
      columns.add(
          new BulletinTable.Column(by.rewrite(Part.HEAD, t, 0, c, column.head()), column.kind()));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      rows.add(row(Part.CELL, t, r, table.rows().get(r), by));
    }
    return new BulletinTable(
        by.rewrite(Part.CAPTION, t, 0, 0, table.caption()),
        columns,
        rows,
        row(Part.TOTAL, t, 0, table.total(), by));
  }

  private static List<String> row(Part part, int t, int r, List<String> cells, Rewriter by) {
    List<String> row = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      row.add(by.rewrite(part, t, r, c, cells.get(c)));
    }
    return row;
  }
}
