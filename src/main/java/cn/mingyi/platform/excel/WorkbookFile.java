package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.WholeFile;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** A workbook that a document room has filled itself, on its way to the disk. */
public final class WorkbookFile {
  private WorkbookFile() {}

  /**
   * Saves the workbook whole or not at all; does not close it.
   *
   * @throws Unavailable when the place cannot be written
   */
  public static void save(Workbook workbook, Path target) {
    WholeFile.write(target, workbook::write);
  }

  /** A name that a sheet may have and that none has yet. */
  static String freeTab(Workbook workbook, String name) {
    String safe = WorkbookUtil.createSafeSheetName(name);
    String free = safe;
    for (int i = 2; workbook.getSheet(free) != null; i++) {
      String suffix = "(" + i + ")";
      free = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
    }
    return free;
  }
}
