package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.disclosure.document.BulletinPdf;
import cn.mingyi.disclosure.document.SampleBulletins;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {
  private static final String ID = "11010519491231002X";
  private static final String PHONE = "13800001234";

  @TempDir Path folder;

  @Test
  void a_text_is_looked_through_in_whatever_encoding() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030")
        }) {
      Path file = folder.resolve("公示.txt");
      Files.writeString(file, "低保公示\n王某，电话" + PHONE + "\n身份证1101051949\n1231002X", charset);
      Ran ran = mingyi("privacy", "scan", file).ends(Answer.REFUSED);
      assertThat(ran.out())
          .contains("查到 2 处", "第 2 行：手机号 138****1234", "第 3 行：身份证号 110***********002X")
          .doesNotContain(PHONE)
          .doesNotContain(ID);
    }
  }

  @Test
  void a_workbook_is_looked_through_cell_by_cell() throws IOException {
    Path file = folder.resolve("名单.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Row row = book.createSheet("名单").createRow(2);
      row.createCell(0).setCellValue("王某");
      row.createCell(1).setCellValue(ID);
      row.createCell(27).setCellValue(13800001234.0);
      book.write(out);
    }
    JsonNode answer = mingyi("privacy", "scan", file, "--json").ends(Answer.REFUSED).json();
    assertThat(answer.get("count").asInt()).isEqualTo(2);
    assertThat(answer.get("findings").get(0).toString())
        .isEqualTo(
            "{\"sheet\":\"名单\",\"row\":3,\"column\":\"B\",\"kind\":\"身份证号\",\"masked\":\"110***********002X\"}");
    assertThat(answer.get("findings").get(1).get("column").asText()).isEqualTo("AB");
  }

  @Test
  void a_document_is_looked_through_also_where_words_are_torn_into_runs() throws IOException {
    Path file = folder.resolve("公示.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>电话1380000"
                  + "</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(mingyi("privacy", "scan", file).ends(Answer.REFUSED).out())
        .contains("第 2 行：手机号 138****1234");
  }

  @Test
  void a_posted_bulletin_is_clean_and_says_so() throws IOException {
    Path file = folder.resolve("公开.pdf");
    BulletinPdf papers = new BulletinPdf(new PaperPress(new Glyphs()));
    Files.write(
        file,
        papers
            .bulletin(
                SampleBulletins.letterhead(),
                SampleBulletins.numbered("政务", SampleBulletins.allowance(5)),
                PaperChoice.A4)
            .pdf());
    JsonNode answer = mingyi("privacy", "scan", file, "--json").ends(Answer.DONE).json();
    assertThat(answer.toString()).isEqualTo("{\"ok\":true,\"count\":0,\"findings\":[]}");
  }

  @Test
  void what_cannot_be_read_is_refused_in_a_sentence() throws IOException {
    Path odd = Files.writeString(folder.resolve("a.doc"), "x");
    assertThat(mingyi("privacy", "scan", odd, "--json").ends(Answer.REFUSED).reasons().getFirst())
        .contains("不认识这种文件");
    Path broken = Files.writeString(folder.resolve("a.pdf"), "x");
    assertThat(mingyi("privacy", "scan", broken, "--json").ends(Answer.REFUSED).reasons())
        .hasSize(1);
    assertThat(mingyi("privacy", "scan", folder.resolve("no.txt")).ends(Answer.REFUSED).err())
        .contains("找不到");
  }
}
