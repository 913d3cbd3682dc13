package cn.mingyi.disclosure.usecase;

import java.nio.file.Path;
import java.util.List;

/** Files that somebody means to post, read as plain text; whatever they are, they are only read. */
public interface PrivacyFiles {
  /**
   * Reads a .txt, .xlsx, .xls, .docx or .pdf file.
   *
   * @throws cn.mingyi.kernel.Refused with one sentence when the file is not to be read
   * @throws cn.mingyi.kernel.Unavailable when another program holds the file
   */
  List<Passage> read(Path file);

  /**
   * Text that belongs together: a cell, a page, a whole file.
   *
   * @param sheet name of the sheet; empty = no workbook
   * @param row of the sheet, from 1; 0 = no workbook
   * @param column letters of the column; empty = no workbook
   * @param page of a PDF, from 1; 0 = no pages
   * @param text may have several lines
   */
  record Passage(String sheet, int row, String column, int page, String text) {
    public static Passage cell(String sheet, int row, String column, String text) {
      return new Passage(sheet, row, column, 0, text);
    }

    public static Passage page(int page, String text) {
      return new Passage("", 0, "", page, text);
    }

    public static Passage file(String text) {
      return page(0, text);
    }

    /** Says where, not what. */
    @Override
    public String toString() {
      return "passage at " + row + " " + column + " " + page;
    }
  }
}
