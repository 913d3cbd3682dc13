package cn.mingyi.disclosure.domain.privacy;

/**
 * A place in a bulletin. Counts begin at 0; what does not apply is 0.
 *
 * @param table which table
 * @param row of the table; in body and closing the paragraph
 * @param column of the table
 * @param from first character of the part's whole text, in UTF-16 units
 * @param to behind the last one
 * @param head of the column, itself without any number of a person; empty outside of cells
 */
public record Spot(Part part, int table, int row, int column, int from, int to, String head) {
  /** What of a bulletin. */
  public enum Part {
    TITLE,
    BODY,
    CLOSING,
    CAPTION,
    HEAD,
    CELL,
    TOTAL
  }

  /** The place as the clerk finds it, e.g. 表格第3行“摘要”列, 正文第2段. */
  public String words() {
    String which = table == 0 ? "表格" : "第" + (table + 1) + "个表格";
    String where = head.isBlank() ? "第" + (column + 1) + "列" : "“" + head + "”列";
    return switch (part) {
      case TITLE -> "标题";
      case BODY -> "正文第" + (row + 1) + "段";
      case CLOSING -> "结尾第" + (row + 1) + "段";
      case CAPTION -> which + "的表名";
      case HEAD -> which + "第" + (column + 1) + "列的列名";
      case CELL -> which + "第" + (row + 1) + "行" + where;
      case TOTAL -> which + "合计行" + where;
    };
  }
}
