package cn.mingyi.platform.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a ledger, locked or to be filled in; what is locked is grey. */
final class FormStyles {
  private record Key(LedgerColumn.Kind kind, boolean quoted, boolean locked) {}

  private final XSSFWorkbook workbook;
  private final LedgerStyles ledger;
  private final Map<Key, CellStyle> cells = new HashMap<>();
  private final CellStyle title;
  private final CellStyle head;
  private final CellStyle line;

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.ledger = new LedgerStyles(workbook);
    this.title = ledger.title();
    this.head = ledger.head();
    this.line = ledger.subhead();
    line.setWrapText(true);
  }

  CellStyle title() {
    return title;
  }

  CellStyle head() {
    return head;
  }

  CellStyle line() {
    return line;
  }

  CellStyle cell(LedgerColumn.Kind kind, boolean quoted, boolean locked) {
    return cells.computeIfAbsent(new Key(kind, quoted, locked), this::make);
  }

  private CellStyle make(Key key) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(ledger.cell(key.kind(), key.quoted(), RowMark.Tone.NONE, false));
    style.setLocked(key.locked());
    if (key.locked()) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
