package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A ledger as an .xlsx file: typed cells, frozen heads, filter, ready to be printed. Rows are
 * streamed, so a ledger may be long.
 */
public final class LedgerWorkbook {
  private static final int ROWS_IN_MEMORY = 200;

  private final List<LedgerSheet> sheets;

  /**
   * @param sheets at least one
   */
  public LedgerWorkbook(List<LedgerSheet> sheets) {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a workbook has a sheet");
    }
    this.sheets = List.copyOf(sheets);
  }

  /**
   * Saves the ledger whole or not at all.
   *
   * @throws Unavailable when the place cannot be written
   */
  public void saveTo(Path target) {
    WholeFile.write(target, this::writeTo);
  }

  /** Writes the file to a stream, which stays open. */
  public void writeTo(OutputStream target) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      // POI keeps finished rows in temporary files; packed, nobody reads them by chance.
      workbook.setCompressTempFiles(true);
      workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("明议 Mingyi");
      LedgerStyles styles = new LedgerStyles(workbook);
      for (LedgerSheet ledger : sheets) {
        SXSSFSheet sheet = workbook.createSheet(WorkbookFile.freeTab(workbook, ledger.name()));
        new LedgerPage(ledger, sheet, styles).write();
      }
      workbook.write(target);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      // POI wraps what its temporary files meet, such as a full disk.
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
