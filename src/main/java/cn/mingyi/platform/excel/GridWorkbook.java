package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms as an .xlsx workbook, a sheet and a printed page each. */
public final class GridWorkbook {
  private final List<GridPage> pages;

  /**
   * @param pages at least one
   */
  public GridWorkbook(List<GridPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /**
   * Saves the workbook whole or not at all.
   *
   * @throws Unavailable when the place cannot be written
   */
  public void saveTo(Path target) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("明议 Mingyi");
      GridStyles styles = new GridStyles(workbook);
      for (GridPage page : pages) {
        new GridSheet(
                page, workbook.createSheet(WorkbookFile.freeTab(workbook, page.name())), styles)
            .write();
      }
      WorkbookFile.save(workbook, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
