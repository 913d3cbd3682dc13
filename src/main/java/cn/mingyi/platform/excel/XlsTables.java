package cn.mingyi.platform.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The sheets of an .xls file, record by record. */
final class XlsTables implements HSSFListener {
  private final Budget budget;
  private final List<BoundSheetRecord> bound = new ArrayList<>();
  private final List<TableBuilder> builders = new ArrayList<>();
  private final FormatTrackingHSSFListener formats;
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord awaitsText;
  private boolean since1904;
  private int depth;
  private @Nullable TableBuilder table;

  private XlsTables(Budget budget) {
    this.budget = budget;
    this.formats = new FormatTrackingHSSFListener(this, Locale.CHINA);
  }

  static List<SheetTable> read(Path file, Budget budget, Runnable checkExtension)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      checkStreams(files.getRoot());
      checkExtension.run();
      XlsTables tables = new XlsTables(budget);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(tables.formats);
      new HSSFEventFactory().processWorkbookEvents(request, files);
      return tables.builders.stream().map(TableBuilder::build).toList();
    } catch (EncryptedDocumentException e) {
      throw WorkbookRule.ENCRYPTED.refusal();
    } catch (OldExcelFormatException e) {
      throw WorkbookRule.BINARY_FORMAT.refusal();
    }
  }

  private static void checkStreams(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw WorkbookRule.ENCRYPTED.refusal();
    }
    if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
        || root.hasEntryCaseInsensitive("Macros")) {
      throw WorkbookRule.MACROS.refusal();
    }
    if (!root.hasEntryCaseInsensitive("Workbook")) {
      throw root.hasEntryCaseInsensitive("Book")
          ? WorkbookRule.BINARY_FORMAT.refusal()
          : WorkbookRule.NOT_A_WORKBOOK.refusal();
    }
  }

  @Override
  public void processRecord(Record record) {
    switch (record) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord end -> depth--;
      case BoundSheetRecord sheet -> bound.add(sheet);
      case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
      case SSTRecord table -> strings = table;
      case SupBookRecord book -> {
        if (book.isExternalReferences()) {
          throw WorkbookRule.EXTERNAL_LINKS.refusal();
        }
      }
      default -> {
        if (table != null && depth == 1) {
          inSheet(table, record);
        }
      }
    }
  }

  private void begin(BOFRecord begin) {
    depth++;
    if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
      int index = builders.size();
      BoundSheetRecord sheet = index < bound.size() ? bound.get(index) : null;
      table =
          new TableBuilder(
              sheet == null ? "" : sheet.getSheetname(),
              sheet != null && (sheet.isHidden() || sheet.isVeryHidden()),
              budget);
      builders.add(table);
    }
  }

  private void inSheet(TableBuilder sheet, Record record) {
    switch (record) {
      case RowRecord row -> {
        if (row.getZeroHeight()) {
          sheet.hideRow(row.getRowNumber());
        }
      }
      case ColumnInfoRecord columns -> {
        if (columns.getHidden()) {
          sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        }
      }
      case MergeCellsRecord merged -> {
        for (int i = 0; i < merged.getNumAreas(); i++) {
          CellRangeAddress area = merged.getAreaAt(i);
          sheet.merge(
              new TableBuilder.Region(
                  area.getFirstRow(),
                  area.getLastRow(),
                  area.getFirstColumn(),
                  area.getLastColumn()));
        }
      }
      case LabelSSTRecord label -> put(sheet, label, shared(label.getSSTIndex()));
      case LabelRecord label -> put(sheet, label, text(label.getValue()));
      case NumberRecord number -> put(sheet, number, number(number, number.getValue()));
      case BoolErrRecord flag -> {
        if (flag.isBoolean()) {
          put(sheet, flag, new SheetCell.Text(flag.getBooleanValue() ? "是" : "否"));
        }
      }
      case FormulaRecord formula -> formula(sheet, formula);
      case StringRecord result -> {
        if (awaitsText != null) {
          put(sheet, awaitsText, text(result.getString()));
          awaitsText = null;
        }
      }
      default -> {}
    }
  }

  private void formula(TableBuilder sheet, FormulaRecord formula) {
    awaitsText = null;
    if (formula.hasCachedResultString()) {
      awaitsText = formula;
    } else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
      put(sheet, formula, number(formula, formula.getValue()));
    }
  }

  private SheetCell shared(int index) {
    if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
      return SheetCell.BLANK;
    }
    return text(strings.getString(index).getString());
  }

  private SheetCell text(String value) {
    budget.text(value.length());
    return new SheetCell.Text(value);
  }

  private SheetCell number(CellValueRecordInterface cell, double value) {
    int format = formats.getFormatIndex(cell);
    String code = formats.getFormatString(cell);
    boolean date = code != null && DateUtil.isADateFormat(format, code);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return SheetCell.BLANK;
    }
    return TableBuilder.number(BigDecimal.valueOf(value).toString(), date, since1904);
  }

  private static void put(TableBuilder sheet, CellValueRecordInterface at, SheetCell cell) {
    sheet.put(at.getRow(), at.getColumn(), cell);
  }
}
