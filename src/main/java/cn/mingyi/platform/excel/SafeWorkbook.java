package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A workbook from an unknown hand, read as plain tables. What the file is, its content says, not
 * its name. Parts are scanned against limits before any library parses them; nothing in the file is
 * executed, resolved or fetched, and the file itself is only read.
 */
public final class SafeWorkbook {
  private enum Kind {
    PACKAGE(".xlsx"),
    COMPOUND(".xls"),
    OTHER("");

    private final String extension;

    Kind(String extension) {
      this.extension = extension;
    }
  }

  private final List<SheetTable> sheets;

  private SafeWorkbook(List<SheetTable> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /**
   * Reads an .xlsx or .xls file.
   *
   * @throws Refused with one sentence (rule {@link WorkbookRule}) when the file is not to be read
   * @throws Unavailable when another program holds the file
   */
  public static SafeWorkbook open(Path file) {
    return open(file, ReadingLimits.DEFAULT);
  }

  static SafeWorkbook open(Path file, ReadingLimits limits) {
    try {
      return new SafeWorkbook(read(file, limits));
    } catch (RuleViolation | Unavailable e) {
      throw e;
    } catch (AccessDeniedException e) {
      throw new Unavailable("文件打不开，可能正被别的程序使用；请关闭后再试。", e);
    } catch (IOException | RuntimeException e) {
      // The libraries report damage in a hundred ways; to the clerk they are one. The cause is
      // left out: its message may quote cells.
      throw WorkbookRule.DAMAGED.refusal();
    }
  }

  /** The sheets in the order of the workbook, hidden ones included. */
  public List<SheetTable> sheets() {
    return sheets;
  }

  private static List<SheetTable> read(Path file, ReadingLimits limits) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw WorkbookRule.MISSING.refusal();
    }
    long size = Files.size(file);
    if (size == 0) {
      throw WorkbookRule.EMPTY.refusal();
    }
    if (size > limits.fileBytes()) {
      throw WorkbookRule.TOO_LARGE.refusal();
    }
    Kind kind = sniff(file);
    if (kind == Kind.OTHER) {
      throw WorkbookRule.NOT_A_WORKBOOK.refusal();
    }
    Budget budget = new Budget(limits);
    if (kind == Kind.PACKAGE) {
      PackageScan.check(file, limits);
      checkExtension(file, kind);
      return XlsxTables.read(file, budget);
    }
    if (size > limits.oldFileBytes()) {
      throw WorkbookRule.TOO_LARGE.refusal();
    }
    return XlsTables.read(file, budget, () -> checkExtension(file, kind));
  }

  private static Kind sniff(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(8);
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return Kind.PACKAGE;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return Kind.COMPOUND;
    }
    return Kind.OTHER;
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static void checkExtension(Path file, Kind kind) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(kind.extension)) {
      throw WorkbookRule.WRONG_EXTENSION.refusal();
    }
  }
}
