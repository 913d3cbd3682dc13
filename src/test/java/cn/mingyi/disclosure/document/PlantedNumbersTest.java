package cn.mingyi.disclosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.privacy.PlantedNumbers;
import cn.mingyi.disclosure.domain.privacy.PrivacyScan;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Domain §9: masked text is absent from the PDF, not covered. */
class PlantedNumbersTest {
  private static final int DOCUMENTS = 10;
  private static final int IN_EACH = 1000;
  private static final int DECOYS = 20_000;

  private final PlantedNumbers planted = new PlantedNumbers(20261123);
  private final BulletinPdf papers = new BulletinPdf(new PaperPress(new Glyphs()));

  @Test
  void none_of_ten_thousand_planted_numbers_is_in_the_papers() {
    int survived = 0;
    for (int d = 0; d < DOCUMENTS; d++) {
      List<String> numbers = new ArrayList<>();
      BulletinText text = text(numbers);
      assertThat(numbers).hasSize(IN_EACH);
      String read =
          read(
              papers.bulletin(
                  SampleBulletins.letterhead(),
                  SampleBulletins.numbered("政务", text),
                  PaperChoice.A4));
      assertThat(read).contains("甲方" + "138"); // the text itself is there
      survived += (int) numbers.stream().filter(read::contains).count();
    }
    assertThat(survived).isZero();
  }

  /** One in ten IDs with a wrong check digit and some reference numbers pass Luhn's check. */
  @Test
  void few_of_the_decoys_alarm() {
    int alarms = 0;
    for (int i = 0; i < DECOYS; i++) {
      alarms += PrivacyScan.scan("见" + planted.decoy() + "。").isEmpty() ? 0 : 1;
    }
    System.out.println("false alarms: " + alarms + " of " + DECOYS + " decoys");
    assertThat(alarms * 50).isLessThan(DECOYS);
  }

  private BulletinText text(List<String> numbers) {
    StringBuilder body = new StringBuilder("甲方138****1234\n");
    for (int i = 0; i < IN_EACH / 2; i++) {
      body.append("村民").append(planted(numbers)).append("，").append(planted.decoy()).append("。\n");
    }
    BulletinTable table =
        BulletinTable.of(
            new Column("摘要", ColumnKind.TEXT),
            new Column("身份证号", ColumnKind.ID_NUMBER),
            new Column("电话", ColumnKind.PHONE),
            new Column("账号", ColumnKind.BANK_CARD));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < IN_EACH / 8; i++) {
      rows.add(
          List.of(
              "补 " + planted(numbers) + "；" + planted.decoy(),
              kept(numbers, planted.id()),
              kept(numbers, planted.mobile()),
              kept(numbers, planted.card())));
    }
    return new BulletinText("公示", null, body.toString(), List.of(table.withRows(rows)), "");
  }

  private String planted(List<String> numbers) {
    return kept(numbers, planted.number());
  }

  private String kept(List<String> numbers, String number) {
    numbers.add(number);
    return planted.disguised(number);
  }

  /**
   * All text of all pages, full-width turned to ASCII, everything that is no character left out.
   */
  private static String read(Paper paper) {
    StringBuilder all = new StringBuilder();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= paper.pages(); page++) {
        read.joined(page)
            .codePoints()
            .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
            .map(Character::toUpperCase)
            .filter(c -> Character.isLetterOrDigit(c) || c == '*' || c == ',')
            .forEach(all::appendCodePoint);
      }
    }
    return all.toString();
  }
}
