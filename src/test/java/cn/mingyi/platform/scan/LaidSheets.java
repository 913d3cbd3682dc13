package cn.mingyi.platform.scan;

import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PageText;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.text.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sheets as they are printed, each of {@value #PAGES} pages, with a code in both upper corners. */
final class LaidSheets {
  static final int PAGES = 3;
  private static final int ROWS = 26;
  private static final List<String> NAMES = List.of("王建国", "欧阳淑芬", "赵喆", "李小红");

  private LaidSheets() {}

  static FinishedPaper sheets(int sheets) {
    return print(
        IntStream.rangeClosed(1, sheets)
            .mapToObj(s -> sheet((p, t) -> code(s, p), (p, t) -> code(s, p)))
            .toList());
  }

  /** One page with these codes; empty = none. */
  /** The same as a scanner saves it: by another maker. */
  static byte[] scanned(int sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(sheets(sheets).pdf())) {
      document.getDocumentInformation().setCreator("scanner");
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static FinishedPaper page(String left, String right) {
    return print(
        List.of(
            Section.on(PageForm.LANDSCAPE)
                .codes((p, t) -> left, (p, t) -> right)
                .title("民议征求意见表")
                .add(rows(8))
                .build()));
  }

  /** What the codes of a page say; each page says something else. */
  static String code(int sheet, int page) {
    return "MY2|槐议〔2026〕3号|3|1|代表%02d %s|%d/%d|1-%03d|%04X-%04X"
        .formatted(
            sheet,
            NAMES.get(sheet % NAMES.size()),
            page,
            PAGES,
            sheet,
            sheet * 7919 + page * 4099 & 0xFFFF,
            sheet * 15485863 + page * 32452843 & 0xFFFF);
  }

  private static Section sheet(PageText left, PageText right) {
    return Section.on(PageForm.LANDSCAPE)
        .head((page, total) ->
            List.of(
                HeadLine.of("事项编号：槐议〔2026〕3号　方案版本：第3版　轮次：第1轮", "第 " + page + "/" + total + " 页"),
                HeadLine.of("事项名称：关于硬化村东生产路并配套修建排水沟、安装太阳能路灯的事项"),
                HeadLine.of("村民代表：代表01　王建国", "页校验码：7F3A-91C2")))
        .codes(left, right)
        .foot((page, total) -> "槐树沟村　本表一页一码，签名页不得用于其他事项")
        .title("民议征求意见表")
        .add(rows(ROWS))
        .build();
  }

  private static DataTable rows(int count) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(
          List.of(
              Phrase.of("" + i),
              Phrase.of("HSG-%03d".formatted(i)),
              Phrase.ofName("赵建国"),
              Phrase.of("□同意　□不同意\n□弃权　□有条件"),
              Phrase.of(i % 3 == 0 ? "路面宽度应不少于4米，两侧排水沟要同时修。" : ""),
              Phrase.EMPTY));
    }
    return DataTable.of(
            new DataTable.Column("序号", 12, Align.CENTER),
            new DataTable.Column("户编号", 20, Align.CENTER),
            new DataTable.Column("户主", 20, Align.CENTER),
            new DataTable.Column("意见", 38, Align.LEFT),
            new DataTable.Column("意见原文", 60, Align.LEFT),
            new DataTable.Column("签字", 32, Align.CENTER))
        .rowHeight(12)
        .rows(rows);
  }

  private static FinishedPaper print(List<Section> sections) {
    return new PaperPress(new Glyphs()).finish("t", sections);
  }
}
