package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a bulletin as blocks: with columns, or unfolded where they are too wide for the type.
 */
final class TableBlocks {
  private static final String NOTHING = "（无）";

  private final BulletinTable table;
  private final ColumnPlan plan;
  private final Setting setting;

  TableBlocks(BulletinTable table, ColumnPlan plan, Setting setting) {
    this.table = table;
    this.plan = plan;
    this.setting = setting;
  }

  List<Block> caption() {
    float size = setting.unfolded() ? setting.body() : setting.table() + 2;
    return table.caption().isBlank()
        ? List.of()
        : List.of(Block.Line.centred(Typeface.HEITI, size, Phrase.of(table.caption())));
  }

  /**
   * The rows from one to before another.
   *
   * @param last whether the total follows them
   */
  List<Block> rows(int from, int to, boolean last) {
    return setting.unfolded() ? unfolded(from, to, last) : List.of(columns(from, to, last));
  }

  private DataTable columns(int from, int to, boolean last) {
    List<DataTable.Column> columns = plan.columns(setting.table(), setting.form().typeWidth());
    DataTable data =
        DataTable.of(columns.toArray(DataTable.Column[]::new))
            .size(setting.table())
            .rowHeight(setting.rowHeight())
            .rows(table.rows().subList(from, to).stream().map(this::phrases).toList());
    if (table.rows().isEmpty()) {
      return data.total(
          GridCell.value(NOTHING)
              .across(columns.size())
              .aligned(cn.mingyi.platform.pdf.Align.CENTER));
    }
    if (!last || table.total().isEmpty()) {
      return data;
    }
    List<GridCell> total = new ArrayList<>();
    List<Phrase> cells = phrases(table.total());
    for (int c = 0; c < cells.size(); c++) {
      total.add(GridCell.value(cells.get(c)).aligned(columns.get(c).align()));
    }
    return data.total(total.toArray(GridCell[]::new));
  }

  private List<Phrase> phrases(List<String> row) {
    List<Phrase> phrases = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      phrases.add(phrase(c, row.get(c)));
    }
    return phrases;
  }

  private Phrase phrase(int column, String cell) {
    return ColumnPlan.isName(table.columns().get(column).kind())
        ? Phrase.ofPeople(cell)
        : Phrase.of(cell);
  }

  /** Each row: what it is about in 黑体, the rest as label and value, a thin line under it. */
  private List<Block> unfolded(int from, int to, boolean last) {
    List<Block> blocks = new ArrayList<>();
    for (List<String> row : table.rows().subList(from, to)) {
      blocks.add(new Block.Together(lines(row)));
    }
    if (last && !table.total().isEmpty()) {
      blocks.add(new Block.Together(lines(table.total())));
    }
    return blocks;
  }

  private List<Block> lines(List<String> row) {
    int subject = subject();
    Phrase lead = Phrase.EMPTY;
    List<Phrase> rest = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c).isBlank()) {
        continue;
      }
      if (c <= subject) {
        lead = lead.parts().isEmpty() ? phrase(c, row.get(c)) : join(lead, phrase(c, row.get(c)));
      } else {
        rest.add(labelled(table.columns().get(c).head(), phrase(c, row.get(c))));
      }
    }
    List<Block> lines = new ArrayList<>();
    if (!lead.parts().isEmpty()) {
      lines.add(Block.Line.of(Typeface.HEITI, setting.body(), lead, Phrase.EMPTY));
    }
    for (Phrase line : packed(rest)) {
      lines.add(Block.Line.of(Typeface.FANGSONG, setting.body(), line, Phrase.EMPTY));
    }
    lines.add(new Block.Rule());
    return lines;
  }

  private static Phrase labelled(String head, Phrase value) {
    return append(Phrase.of(head + "："), value);
  }

  /** As many of label and value as a line takes. */
  private List<Phrase> packed(List<Phrase> all) {
    float room = setting.form().typeWidth() / setting.body();
    List<Phrase> lines = new ArrayList<>();
    for (Phrase one : all) {
      Phrase longer = lines.isEmpty() ? one : join(lines.getLast(), one);
      if (!lines.isEmpty() && plan.width(longer.plain()) <= room) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(one);
      }
    }
    return lines;
  }

  private static Phrase join(Phrase one, Phrase other) {
    return append(one.text("　"), other);
  }

  private static Phrase append(Phrase one, Phrase other) {
    Phrase all = one;
    for (Phrase.Part part : other.parts()) {
      all = part.name() ? all.name(part.text()) : all.text(part.text());
    }
    return all;
  }

  /** The first column that tells what the row is about: behind the number a name or words. */
  private int subject() {
    for (int c = 0; c < table.columns().size(); c++) {
      ColumnKind kind = table.columns().get(c).kind();
      if (kind == ColumnKind.TEXT || ColumnPlan.isName(kind)) {
        return c;
      }
    }
    return 0;
  }
}
