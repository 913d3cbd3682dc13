package cn.mingyi.platform.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Papers as the features will make them, for tests and pictures. */
final class SamplePapers {
  static final String RARE = "㛃䶮𬀩𬘓𫖮𰻝堃喆犇淼";
  static final String NOWHERE = Character.toString(0x323BF);
  private static final String SENTENCE =
      "经村民代表会议审议，应到代表57人，实到41人，同意39人、反对1人、弃权1人，同意超过到会人数的二分之一，决议通过。";

  private SamplePapers() {}

  static Section bulletin(int paragraphs) {
    SectionBuilder section =
        Section.on(PageForm.OFFICIAL)
            .code((page, total) -> "槐决〔2026〕3号 第" + page + "/" + total + "页")
            .foot((page, total) -> "编号 槐决〔2026〕3号　版本 1　校验码 7F3A-91C2\n留痕 a1b2c3d4")
            .title("关于硬化村东生产路的决议公告")
            .centered("槐决〔2026〕3号")
            .address("全体村民：")
            .heading(1, "一、决议事项")
            .heading(2, "（一）建设内容");
    for (int i = 1; i <= paragraphs; i++) {
      section.paragraph("第" + i + "段。" + SENTENCE);
    }
    return section
        .paragraph(
            Phrase.of("项目负责人")
                .name("王𬀩国")
                .text("，监督人")
                .name("李" + NOWHERE)
                .text("，生僻字：" + RARE + "。"))
        .heading(3, "1.公示安排")
        .fields(
            new Block.Field("公示期", Phrase.of("2026年1月5日至2026年1月20日")),
            new Block.Field(
                "监督电话", Phrase.of("村监会 0351-0000000，乡镇 0351-0000001；有意见请在公示期内书面或者当面向村务监督委员会提出")))
        .together(s ->
            s.gap(8)
                .signedDate("槐树沟村村民委员会", LocalDate.of(2026, 1, 5))
                .gap(4)
                .signatures("制表", "负责人", "村监会"))
        .build();
  }

  static Section consultationSheet(String representative, int households) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (int i = 1; i <= households; i++) {
      String head = i == 3 ? "王𬀩国" : i == 5 ? "欧阳" + NOWHERE : "赵建国";
      rows.add(
          List.of(
              Phrase.of("" + i),
              Phrase.of("HSG-%03d".formatted(i)),
              Phrase.ofName(head),
              Phrase.ofName(head).text("（本人）"),
              Phrase.of("入户"),
              Phrase.of("□同意 □不同意 □弃权 □有条件"),
              Phrase.of(i % 4 == 0 ? "路面宽度应不少于4米，两侧排水沟要同时修。" : ""),
              Phrase.of("2026-01-05"),
              Phrase.EMPTY,
              Phrase.EMPTY));
    }
    return Section.on(PageForm.LANDSCAPE)
        .head((page, total) ->
            List.of(
                HeadLine.of("事项编号：槐议〔2026〕3号　方案版本：第2版　轮次：第1轮", "第 " + page + "/" + total + " 页"),
                HeadLine.of("事项名称：关于硬化村东生产路并配套修建排水沟、安装太阳能路灯的事项"),
                new HeadLine(
                    Phrase.of("村民代表：").name(representative),
                    Phrase.of("页校验码：%04X-%04X".formatted(page * 4099, total * 7919)))))
        .codes(
            (page, total) -> "MY1|槐议〔2026〕3号|2|1|" + representative + "|" + page + "/" + total,
            (page, total) -> "MY1|" + page + "/" + total)
        .foot((page, total) -> "应征求 412 户，除外 3 户")
        .title("民议征求意见表")
        .add(
            DataTable.of(
                    new DataTable.Column("序号", 4, Align.CENTER),
                    new DataTable.Column("户编号", 8, Align.CENTER),
                    new DataTable.Column("户主", 8, Align.CENTER),
                    new DataTable.Column("被征求人（关系）", 11, Align.CENTER),
                    new DataTable.Column("方式", 5, Align.CENTER),
                    new DataTable.Column("意见", 12, Align.LEFT),
                    new DataTable.Column("意见原文", 22, Align.LEFT),
                    new DataTable.Column("日期", 10, Align.CENTER),
                    new DataTable.Column("签字（按印）", 12, Align.CENTER),
                    new DataTable.Column("备注", 8, Align.LEFT))
                .rowHeight(10)
                .rows(rows)
                .total(GridCell.label("合计").across(3), GridCell.value(households + " 户").across(7))
                .pageFoot(
                    GridCell.label("本页小计").across(2),
                    GridCell.value("同意　　户，不同意　　户，弃权　　户，有条件　　户").across(4).tall(9),
                    GridCell.value("村民代表签字：").across(1),
                    GridCell.value("村监会抽查签字：").across(2),
                    GridCell.value("日期：")))
        .build();
  }

  static Section registerForm() {
    return Section.on(PageForm.FORM)
        .head((page, total) -> List.of(HeadLine.of("槐树沟村", "第 " + page + "/" + total + " 页")))
        .title("村级重大事项“六议两公开”\n决策实施登记表（动议）")
        .centered("编号：槐议〔2026〕3号")
        .add(
            FormGrid.columns(3, 6, 3, 6)
                .rows(
                    GridCell.label("动议事由"),
                    GridCell.value("√ 党员群众建议　□ 村干部提议　□ 上级安排").across(3).tall(12))
                .rows(GridCell.label("事项"), GridCell.value("关于硬化村东生产路的事项").across(3).tall(12))
                .rows(
                    GridCell.label("时间"),
                    GridCell.value("2026年1月5日").tall(12),
                    GridCell.label("会议形式"),
                    GridCell.value("村民代表会议"))
                .rows(
                    GridCell.label("应到"),
                    GridCell.value("57 人").tall(12),
                    GridCell.label("实到/比例"),
                    GridCell.value("41 人，71.9%"))
                .rows(GridCell.label("内容"), GridCell.value(SENTENCE.repeat(3)).across(3).tall(70))
                .rows(
                    GridCell.label("参会\n人员\n签字").down(2),
                    GridCell.value(
                            Phrase.ofNames(List.of("王𬀩国", "李喆", "张" + NOWHERE, "陈堃", "赵犇", "孙淼")))
                        .across(3)
                        .tall(30),
                    GridCell.value("（可另附签到表）").across(3)))
        .together(s -> s.gap(2).signatures("填表人", "村党组织负责人", "村监会主任"))
        .build();
  }
}
