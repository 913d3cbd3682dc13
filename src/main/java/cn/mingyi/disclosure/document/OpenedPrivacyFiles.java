package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.PrivacyFiles;
import cn.mingyi.disclosure.usecase.PrivacyRule;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.excel.SafeWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.platform.excel.SheetRow;
import cn.mingyi.platform.excel.SheetTable;
import cn.mingyi.platform.excel.WordText;
import cn.mingyi.platform.scan.PdfTexts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Files opened by the guarded readers of the platform. */
public final class OpenedPrivacyFiles implements PrivacyFiles {
  private static final long MOST_BYTES = 20L << 20;
  private static final String MARK = "\uFEFF";

  @Override
  public List<Passage> read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw PrivacyRule.MISSING.refusal();
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String kind = name.substring(name.lastIndexOf('.') + 1);
    return switch (kind) {
      case "txt" -> List.of(Passage.file(text(file)));
      case "xlsx", "xls" -> cells(file);
      case "docx" -> List.of(Passage.file(WordText.read(file)));
      case "pdf" -> pages(file);
      default -> throw PrivacyRule.UNKNOWN_KIND.refusal();
    };
  }

  private static List<Passage> pages(Path file) {
    List<String> texts = PdfTexts.read(file);
    if (texts.stream().allMatch(String::isBlank)) {
      // Silence would be taken for a clean bill.
      throw PrivacyRule.NO_TEXT.refusal();
    }
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Passage.page(i + 1, texts.get(i)))
        .toList();
  }

  private static List<Passage> cells(Path file) {
    List<Passage> cells = new ArrayList<>();
    for (SheetTable sheet : SafeWorkbook.open(file).sheets()) {
      for (SheetRow row : sheet.rows()) {
        for (int c = 0; c < row.cells().size(); c++) {
          String text =
              switch (row.cells().get(c)) {
                case SheetCell.Text words -> words.value();
                case SheetCell.Number number -> number.value().toPlainString();
                case SheetCell.Day _, SheetCell.Blank _, SheetCell.Covered _ -> "";
              };
          if (!text.isEmpty()) {
            cells.add(Passage.cell(sheet.name(), row.number(), letters(c), text));
          }
        }
      }
    }
    return cells;
  }

  private static String letters(int column) {
    String before = column < 26 ? "" : letters(column / 26 - 1);
    return before + (char) ('A' + column % 26);
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw PrivacyRule.TOO_LARGE.refusal();
      }
      byte[] bytes = Files.readAllBytes(file);
      String words = new String(bytes, charset(bytes));
      return words.startsWith(MARK) ? words.substring(1) : words;
    } catch (IOException e) {
      throw new Unavailable("文件打不开，可能正被别的程序使用；请关闭后再试。", e);
    }
  }

  /** Notepad writes UTF-16 or UTF-8 with a mark; old programs write GB 18030. */
  private static Charset charset(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    if (marked) {
      return StandardCharsets.UTF_16;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030");
    }
  }
}
