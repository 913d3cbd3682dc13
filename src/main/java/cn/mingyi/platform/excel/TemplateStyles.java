package cn.mingyi.platform.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The styles of a form with what a value needs beside them, each made once. */
final class TemplateStyles {
  private static final String TEXT = "@";
  private static final String GENERAL = "General";

  private record Key(int style, String how) {}

  private final Workbook workbook;
  private final @Nullable Row head;
  private final Map<Key, CellStyle> made = new HashMap<>();

  TemplateStyles(Workbook workbook, @Nullable Row head) {
    this.workbook = workbook;
    this.head = head;
  }

  /** So that nobody's program reckons with a text. */
  CellStyle quoted(CellStyle like) {
    return variant(like, "quoted", style -> style.setQuotePrefixed(true));
  }

  /** The form's own way of writing days, where it has one. */
  CellStyle dated(CellStyle like) {
    return DateUtil.isADateFormat(like.getDataFormat(), like.getDataFormatString())
        ? like
        : format(like, "yyyy-mm-dd");
  }

  CellStyle percent(CellStyle like) {
    return plain(like) ? format(like, "0.0%") : like;
  }

  /** A number in a column of texts would stay text for every sum. */
  CellStyle numeric(CellStyle like) {
    return TEXT.equals(like.getDataFormatString()) ? format(like, GENERAL) : like;
  }

  /** With the fill of what is to be noticed; the same hues as ours, as near as .xls has them. */
  CellStyle toned(CellStyle like, RowMark.Tone tone) {
    return tone == RowMark.Tone.NONE
        ? like
        : variant(
            like,
            tone.name(),
            style -> {
              style.setFillForegroundColor(
                  (tone == RowMark.Tone.RED ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW)
                      .getIndex());
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
  }

  /** For a form without a prepared row: the lines of the head, nothing else of it. */
  CellStyle bordered(int column) {
    Cell cell = head == null ? null : head.getCell(column);
    CellStyle like = cell == null ? workbook.getCellStyleAt(0) : cell.getCellStyle();
    return made.computeIfAbsent(
        new Key(like.getIndex(), "bordered"),
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.setBorderTop(like.getBorderTop());
          style.setBorderBottom(like.getBorderBottom());
          style.setBorderLeft(like.getBorderLeft());
          style.setBorderRight(like.getBorderRight());
          style.setVerticalAlignment(like.getVerticalAlignment());
          style.setWrapText(true);
          return style;
        });
  }

  private static boolean plain(CellStyle like) {
    String format = like.getDataFormatString();
    return format == null || format.equals(GENERAL) || format.equals(TEXT);
  }

  private CellStyle format(CellStyle like, String format) {
    return variant(
        like, format, style -> style.setDataFormat(workbook.createDataFormat().getFormat(format)));
  }

  private CellStyle variant(CellStyle like, String how, Consumer<CellStyle> change) {
    return made.computeIfAbsent(
        new Key(like.getIndex(), how),
        key -> {
          CellStyle style = workbook.createCellStyle();
          style.cloneStyleFrom(like);
          change.accept(style);
          return style;
        });
  }
}
