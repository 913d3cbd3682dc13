package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
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
    saveTo(target, "", Progress.NONE, rows -> {});
  }

  /**
   * Saves the ledger whole or not at all.
   *
   * @param password without which the file cannot be opened; empty = none
   * @param complete told the number of rows when all is written and the file is not there yet
   * @throws Unavailable when the place cannot be written
   * @throws cn.mingyi.kernel.Cancelled when the user gave up
   */
  public void saveTo(Path target, String password, Progress progress, LongConsumer complete) {
    WholeFile.write(
        target,
        out ->
            complete.accept(
                password.isEmpty()
                    ? writeTo(out, progress)
                    : new LockedWorkbook(password)
                        .writeTo(out, workbook -> fill(workbook, progress))));
  }

  /**
   * Writes the file to a stream, which stays open.
   *
   * @return how many rows there were
   */
  public long writeTo(OutputStream target, Progress progress) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      // POI keeps finished rows in temporary files; packed, nobody reads them by chance.
      workbook.setCompressTempFiles(true);
      long rows = fill(workbook, progress);
      workbook.write(target);
      return rows;
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

  private long fill(SXSSFWorkbook workbook, Progress progress) {
    workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("明议 Mingyi");
    LedgerStyles styles = new LedgerStyles(workbook);
    long rows = 0;
    for (LedgerSheet ledger : sheets) {
      SXSSFSheet sheet = workbook.createSheet(WorkbookFile.freeTab(workbook, ledger.name()));
      try {
        rows += new LedgerPage(ledger, sheet, styles).write(progress);
      } catch (RuntimeException e) {
        flush(sheet);
        throw e;
      }
    }
    return rows;
  }

  /** POI forgets the temporary file of a sheet that it closes half written. */
  private static void flush(SXSSFSheet sheet) {
    try {
      sheet.flushRows(0);
    } catch (IOException _) {
      // The disk is full: what stopped the export is the one to be told.
    }
  }
}
