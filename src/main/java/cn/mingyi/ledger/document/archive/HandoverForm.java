package cn.mingyi.ledger.document.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.usecase.archive.HandoverFacts;
import cn.mingyi.ledger.usecase.archive.HandoverPapers.FormLine;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.util.List;

/** 《移交清单》: what is handed over, who signs for it, room for the seal. */
final class HandoverForm {
  private static final float SIGN = 16;
  private static final String BY_HAND = "　　　　年　　月　　日";

  private HandoverForm() {}

  static SectionBuilder of(HandoverFacts facts, HandoverHands hands, List<FormLine> lines) {
    DataTable table =
        DataTable.of(
            new Column("序号", 12, Align.CENTER),
            new Column("移交内容", 68, Align.LEFT),
            new Column("文件数", 18, Align.CENTER),
            new Column("页数", 18, Align.CENTER),
            new Column("备　注", 50, Align.LEFT));
    int number = 0;
    for (FormLine line : lines) {
      table =
          table.row(
              Integer.toString(++number),
              line.name(),
              Integer.toString(line.files()),
              line.pages() == 0 ? "—" : Integer.toString(line.pages()),
              line.remark());
    }
    int files = lines.stream().mapToInt(FormLine::files).sum();
    int pages = lines.stream().mapToInt(FormLine::pages).sum();
    table =
        table.total(
            GridCell.label("合　计").across(2),
            GridCell.value(Integer.toString(files)).aligned(Align.CENTER),
            GridCell.value(Integer.toString(pages)).aligned(Align.CENTER),
            GridCell.value(
                "事项 %d 件，未办结 %d 件；待办 %d 项"
                    .formatted(
                        facts.matters().size(),
                        HandoverPapersPdf.unfinished(facts),
                        facts.open().size())));
    DataTable listed = table;
    return OfficeSections.on(PageForm.FORM, facts.letterhead(), "移 交 清 单", "")
        // To be signed and sealed: nothing lies under the signatures.
        .watermark("")
        .centered(facts.letterhead().village().name() + "　六议两公开、六务公开资料")
        .add(listed)
        .together(s ->
            s.gap(3)
                .paragraph(
                    "移交人、接收人当面清点上列文件，用包里的 verify.html 核对无误。移交时留痕共 %d 条，末条校验码 %s。"
                        .formatted(facts.trail().entries(), facts.letterhead().trailMark()))
                .add(signing(hands)));
  }

  private static FormGrid signing(HandoverHands hands) {
    String day = hands.on() == null ? BY_HAND : ChineseDate.of(hands.on());
    return FormGrid.columns(26, 34, 52, 54)
        .rows(
            GridCell.label(""), GridCell.label("姓　名"), GridCell.label("签　字"), GridCell.label("日　期"))
        .rows(
            GridCell.label("移 交 人"),
            GridCell.value(Phrase.ofName(hands.from())).aligned(Align.CENTER).tall(SIGN),
            GridCell.value(""),
            GridCell.value(day).aligned(Align.CENTER))
        .rows(
            GridCell.label("接 收 人"),
            GridCell.value(Phrase.ofName(hands.to())).aligned(Align.CENTER).tall(SIGN),
            GridCell.value(""),
            GridCell.value(day).aligned(Align.CENTER))
        .rows(
            GridCell.label("监 交 人\n（乡镇/村监会）"),
            GridCell.value(Phrase.ofName(hands.witness())).aligned(Align.CENTER).tall(SIGN),
            GridCell.value(""),
            GridCell.value(day).aligned(Align.CENTER))
        .rows(
            GridCell.label("盖　章"),
            GridCell.value("村民委员会（章）　　　　　　　　　　　村务监督委员会（章）")
                .across(3)
                .aligned(Align.CENTER)
                .tall(34));
  }
}
