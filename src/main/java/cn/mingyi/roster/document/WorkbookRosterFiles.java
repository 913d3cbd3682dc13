package cn.mingyi.roster.document;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.excel.SafeWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.platform.excel.SheetRow;
import cn.mingyi.platform.excel.SheetTable;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.RosterFiles;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Roster files as .xlsx and .xls workbooks. */
public final class WorkbookRosterFiles implements RosterFiles {
  @Override
  public SourceBook read(Path file) {
    SafeWorkbook workbook = SafeWorkbook.open(file);
    return new SourceBook(
        String.valueOf(file.getFileName()),
        sha256(file),
        workbook.sheets().stream().map(WorkbookRosterFiles::sheet).toList());
  }

  @Override
  public void writeRefused(ImportPlan plan, Path file) {
    new RefusedRowsSheet(plan).saveTo(file);
  }

  private static SourceSheet sheet(SheetTable table) {
    return new SourceSheet(
        table.name(), table.hidden(), table.rows().stream().map(WorkbookRosterFiles::row).toList());
  }

  private static SourceRow row(SheetRow row) {
    return new SourceRow(
        row.number(), row.cells().stream().map(WorkbookRosterFiles::cell).toList());
  }

  private static SourceCell cell(SheetCell cell) {
    boolean covered = cell instanceof SheetCell.Covered;
    return switch (cell.resolved()) {
      case SheetCell.Text text -> new SourceCell(SourceCell.Kind.TEXT, text.value(), null, covered);
      case SheetCell.Number number ->
          new SourceCell(SourceCell.Kind.NUMBER, plain(number.value()), null, covered);
      case SheetCell.Day day ->
          new SourceCell(SourceCell.Kind.DATE, day.value().toString(), day.value(), covered);
      case SheetCell.Blank blank -> SourceCell.BLANK;
      case SheetCell.Covered nested -> SourceCell.BLANK;
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new Unavailable("文件读到一半打不开了，可能正被别的程序使用；请关闭后再试。", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
