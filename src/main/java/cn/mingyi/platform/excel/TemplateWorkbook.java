package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.store.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A form of somebody's own, .xlsx or .xls, into which rows are filled; everything else of it stays
 * as it is. Small forms only: the whole workbook is in memory.
 */
public final class TemplateWorkbook {
  private static final long LARGEST = 5L << 20;
  private static final int MOST_ROWS = 20_000;

  private final Path template;
  private final String sheetName;
  private final int headRow;

  /** What a form is refused for. */
  public enum Rule {
    TOO_LARGE("套表文件太大（最多 5 MB）。请删去图片和无关的工作表，另存后再选。"),
    TOO_MANY_ROWS("要填的行太多，套表最多填 2 万行。请先用筛选缩小范围，或者直接导出台账。"),
    REACHES_OUT("表格里有从网上或别的文件取数的公式（如 WEBSERVICE、IMAGE、[1]），为安全起见不用；请把这些公式改成数值，另存后再选。"),
    UNREADABLE("表格里的公式读不了，请用 WPS 或 Excel 打开，另存为 .xlsx 后再选。"),
    SHEET_GONE("套表里找不到原来的工作表，请重新选择表格文件。");

    private final String sentence;

    Rule(String sentence) {
      this.sentence = sentence;
    }

    Refused refusal() {
      return new Refused(this, sentence);
    }
  }

  /**
   * @param template checked by {@link SafeWorkbook} when it was taken in
   * @param headRow last row of the heads, from 0; the rows go below it
   */
  public TemplateWorkbook(Path template, String sheetName, int headRow) {
    this.template = template;
    this.sheetName = sheetName;
    this.headRow = headRow;
  }

  /**
   * @throws Refused when the file is larger than a form may be
   */
  public static void refuseLarge(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw Rule.TOO_LARGE.refusal();
      }
    } catch (IOException e) {
      throw new Unavailable("文件打不开，可能正被别的程序使用；请关闭后再试。", e);
    }
  }

  /**
   * @param file checked by {@link SafeWorkbook}
   * @throws Refused when a formula of the form fetches something from outside
   */
  public static void refuseReaching(Path file) {
    boolean reaches;
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = WorkbookFactory.create(in)) {
      reaches = TemplateFormulas.reachOut(workbook);
    } catch (IOException | RuntimeException e) {
      // The cause is left out: its message may quote cells.
      throw Rule.UNREADABLE.refusal();
    }
    if (reaches) {
      throw Rule.REACHES_OUT.refusal();
    }
  }

  /**
   * Saves a copy of the form with the rows in it, whole or not at all.
   *
   * @param complete told the number of rows when all is written and the file is not there yet
   * @throws Unavailable when the place cannot be written
   */
  public void saveTo(
      Path target, Iterable<TemplateRow> rows, Progress progress, LongConsumer complete) {
    List<TemplateRow> all = new ArrayList<>();
    for (TemplateRow row : rows) {
      if (all.size() == MOST_ROWS) {
        throw Rule.TOO_MANY_ROWS.refusal();
      }
      all.add(row);
    }
    WholeFile.write(
        target,
        out -> {
          write(out, all, progress);
          complete.accept(all.size());
        });
  }

  private void write(OutputStream out, List<TemplateRow> rows, Progress progress)
      throws IOException {
    try (InputStream in = Files.newInputStream(template);
        Workbook workbook = WorkbookFactory.create(in)) {
      Sheet sheet = workbook.getSheet(sheetName);
      if (sheet == null) {
        throw Rule.SHEET_GONE.refusal();
      }
      Set<Integer> columns = rows.isEmpty() ? Set.of() : rows.getFirst().cells().keySet();
      new TemplateRows(sheet, headRow, columns).fill(rows, progress);
      workbook.write(out);
    }
  }
}
