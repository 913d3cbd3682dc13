package cn.mingyi.disclosure.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyScanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
        "110105-1949-1231-002x",
        "110105.19491231.002 X",
        "110105\u00A019491231\u00A0002X",
        "1101051949\u200B1231002X",
        "1101051949\n1231002X",
        "1101051949\r\n　　1231002X",
        "身份证11010519491231002X号",
        "ID:11010519491231002X",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
        "110105 19491231002 X",
        "110105491231002",
      })
  void an_identity_number_is_found_in_every_disguise(String text) {
    assertThat(PrivacyScan.scan(text))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.ID_NUMBER);
    String masked = Masking.maskAll(text);
    assertThat(masked).contains("110****").containsPattern("\\*(002X|1002)");
    assertThat(PrivacyScan.scan(masked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13800001234",
        "１３８００００１２３４",
        "138 0000 1234",
        "138-0000-1234",
        "138.0000.1234",
        "138—0000—1234",
        "1380000\n1234",
        "电话13800001234。",
        "Tel13800001234x",
        "+8613800001234",
        "+86 138 0000 1234",
        "008613800001234",
        "013800001234",
        "一三八〇〇〇〇一二三四",
        "一三八零零零零一二三四",
        "第一13800001234",
        "**13800001234**",
        "1、13800001234",
        "2026-10-31 13800001234",
        "138\u200B0000\uFEFF1234",
      })
  void a_mobile_number_is_found_in_every_disguise(String text) {
    assertThat(PrivacyScan.scan(text)).extracting(Finding::kind).containsExactly(FindingKind.PHONE);
    assertThat(Masking.maskAll(text)).contains("138****1234");
    assertThat(PrivacyScan.scan(Masking.maskAll(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6222021234567890128",
        "6222 0212 3456 7890 128",
        "6222-0212-3456-7890-128",
        "６２２２０２１２３４５６７８９０１２８",
        "622202123\n4567890128"
      })
  void a_bank_card_is_found_in_every_disguise(String text) {
    assertThat(PrivacyScan.scan(text))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.BANK_CARD);
    assertThat(Masking.maskAll(text).strip()).isEqualTo("*".repeat(15) + "0128");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "140***********1234",
        "************1234 567 8901",
        "138****1234 5678901",
        "0351-5550001",
        "03515550001",
        "12345678901",
        "9913800001234",
        "1380000123456789012345",
        "110105194912310021",
        "1,380,000.12元，13,800.00 1234.00",
        "138000012.34",
        "13.5 2026.10.31",
        "2026-10-31至2026-12-31",
        "记-0123 凭证，槐财公〔2026〕7号",
        "2026103100000000123",
        "0000000000000000",
        "统一代码91140100MA0KXXXX1X",
        "合计 3 件，共 12 户 45 人",
        "",
      })
  void what_is_no_number_of_a_person_does_not_alarm(String text) {
    assertThat(PrivacyScan.scan(text)).isEmpty();
  }

  @Test
  void several_numbers_are_told_apart() {
    String text = "138 0000 1234 139 1111 2222，6222021234567890128/11010519491231002X";
    assertThat(Masking.maskAll(text))
        .isEqualTo("138****1234 139****2222，" + "*".repeat(15) + "0128/110***********002X");
  }

  @Test
  void a_place_is_told_in_words() {
    BulletinText text =
        bulletin(
            "第一段\n电话13800001234",
            new BulletinTable(
                "附表 13800001235",
                List.of(new Column("序号", ColumnKind.NUMBER), new Column("摘要", ColumnKind.TEXT)),
                List.of(List.of("1", "甲"), List.of("2", "乙13800001236")),
                List.of("", "13800001237")));
    assertThat(PrivacyScan.scan(text))
        .extracting(Finding::words)
        .containsExactlyInAnyOrder(
            "正文第2段有手机号 138****1234",
            "表格的表名有手机号 138****1235",
            "表格第2行“摘要”列有手机号 138****1236",
            "表格合计行“摘要”列有手机号 138****1237");
    Finding one = PrivacyScan.scan(text).getFirst();
    assertThat(one.toString() + one.key()).doesNotContain(one.found());
    assertThat(PrivacyScan.scan(Masking.mask(text, one))).hasSize(3);
    assertThat(PrivacyScan.scan(Masking.maskAll(text, PrivacyScan.scan(text)))).isEmpty();
  }

  @Test
  void a_finding_of_another_text_is_refused() {
    Finding one = PrivacyScan.scan(bulletin("电话13800001234")).getFirst();
    assertThatThrownBy(() -> Masking.mask(bulletin("电话13800001235"), one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("1234");
  }

  @Test
  void columns_say_what_is_masked() {
    BulletinTable table =
        new BulletinTable(
            "",
            List.of(
                new Column("姓名", ColumnKind.NAME),
                new Column("身份证号", ColumnKind.ID_NUMBER),
                new Column("电话", ColumnKind.PHONE),
                new Column("一卡通", ColumnKind.BANK_CARD),
                new Column("住址", ColumnKind.ADDRESS),
                new Column("子女", ColumnKind.CHILD_NAME),
                new Column("残疾类别", ColumnKind.HEALTH),
                new Column("金额", ColumnKind.MONEY)),
            List.of(
                List.of(
                    "王𬀩国",
                    "110105194912310021",
                    "138 0000 1234/0353-5550001",
                    "6222021234567890129",
                    "槐树沟村3组12号",
                    "李小明、欧阳𬀩文",
                    "肢体二级",
                    "100.00"),
                List.of("赵六", "—", "5550001", "", "槐树沟村", "", "", "1.00")),
            List.of("合计", "", "", "", "", "", "2 人", "101.00"));
    BulletinTable posted = Masking.byColumns(bulletin("", table)).tables().getFirst();
    assertThat(posted.columns()).extracting(Column::head).doesNotContain("残疾类别").hasSize(7);
    assertThat(posted.rows().get(0))
        .containsExactly(
            "王𬀩国",
            "110***********0021",
            "138****1234/0353-5550001",
            "***************0129",
            "槐树沟村3组",
            "李*、欧阳*",
            "100.00");
    assertThat(posted.rows().get(1)).containsExactly("赵六", "—", "5550001", "", "槐树沟村", "", "1.00");
    assertThat(posted.total()).containsExactly("合计", "", "", "", "", "", "101.00");
  }

  @Test
  void an_address_ends_with_the_group() {
    assertThat(ShortAddress.of("槐树沟村第二村民小组12号")).isEqualTo("槐树沟村第二村民小组");
    assertThat(ShortAddress.of("槐树沟村十二组")).isEqualTo("槐树沟村十二组");
    assertThat(ShortAddress.of("中村镇三道沟村15号院")).isEqualTo("中村镇三道沟村");
    assertThat(ShortAddress.of("城关镇3队8号")).isEqualTo("城关镇3队");
    assertThat(ShortAddress.of("滨河社区3号楼2单元")).isEqualTo("滨河社区");
    assertThat(ShortAddress.of("花园路15号")).isEqualTo("花园路");
  }

  @Test
  void a_child_keeps_the_surname_also_a_rare_or_compound_one() {
    assertThat(ChildName.masked("𬀩小明")).isEqualTo("𬀩*");
    assertThat(ChildName.masked("欧阳娜")).isEqualTo("欧阳*");
    assertThat(ChildName.masked("王　强")).isEqualTo("王*");
    assertThat(ChildName.masked("李*")).isEqualTo("李*");
  }

  @Test
  void what_is_posted_holds_only_what_was_released() {
    BulletinText text = bulletin("监督电话13800001234\n甲的电话1390000\n5678\n末段13700000001");
    List<Finding> open = Posted.open(text, f -> false);
    assertThat(open).hasSize(3);
    String released = open.getFirst().key();
    String last = open.getLast().key();
    BulletinText posted = Posted.of(text, f -> f.key().equals(released) || f.key().equals(last));
    assertThat(posted.body()).isEqualTo("监督电话13800001234\n甲的电话139****5678\n\n末段13700000001");
  }

  private static BulletinText bulletin(String body, BulletinTable... tables) {
    return new BulletinText("标题", null, body, List.of(tables), "");
  }
}
