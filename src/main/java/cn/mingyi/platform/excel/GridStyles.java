package cn.mingyi.platform.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook of forms. */
final class GridStyles {
  private static final short TITLE_SIZE = 16;
  private static final short SIZE = 12;

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle label;
  private final CellStyle value;
  private final CellStyle quoted;

  GridStyles(Workbook workbook) {
    this.workbook = workbook;
    title = style("宋体", TITLE_SIZE, true, HorizontalAlignment.CENTER, false);
    label = style("黑体", SIZE, false, HorizontalAlignment.CENTER, true);
    value = style("仿宋", SIZE, false, HorizontalAlignment.LEFT, true);
    quoted = style("仿宋", SIZE, false, HorizontalAlignment.LEFT, true);
    quoted.setQuotePrefixed(true);
  }

  private CellStyle style(
      String face, short size, boolean bold, HorizontalAlignment where, boolean bordered) {
    Font font = workbook.createFont();
    font.setFontName(face);
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(where);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    if (bordered) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }

  CellStyle title() {
    return title;
  }

  CellStyle label() {
    return label;
  }

  CellStyle value(String text) {
    return CellText.looksLikeFormula(text) ? quoted : value;
  }
}
