package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 未征求名单: who is still to be asked, by whom. */
final class PendingListPdf {
  private final Letterhead letterhead;
  private final Consultation consultation;

  PendingListPdf(Letterhead letterhead, Consultation consultation) {
    this.letterhead = letterhead;
    this.consultation = consultation;
  }

  Section section() {
    Round round = consultation.round();
    SectionBuilder paper =
        Section.on(PageForm.FORM)
            .watermark("内部存档 不得张贴")
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of(
                        "事项名称：" + round.matterTitle(),
                        "截至 " + ChineseDate.of(letterhead.printedOn()))))
            .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark())
            .title("未征求名单")
            .paragraph(
                consultation.coverage().sentence()
                    + "，还差 "
                    + consultation.coverage().missing()
                    + " "
                    + round.basis().unit()
                    + "。");
    if (consultation.pending().isEmpty()) {
      return paper.paragraph("名单上都已征求。").build();
    }
    Map<String, List<FrozenHousehold>> byLabel =
        new LinkedHashMap<>(consultation.pendingByRepresentative());
    List<FrozenHousehold> nobodys = byLabel.remove("");
    byLabel.values().forEach(part -> part(paper, part));
    if (nobodys != null) {
      part(paper, nobodys);
    }
    return paper.build();
  }

  private void part(SectionBuilder paper, List<FrozenHousehold> households) {
    FrozenHousehold first = households.getFirst();
    Phrase who =
        first.representativeLabel().isEmpty()
            ? Phrase.of("没有村民代表负责的户")
            : Phrase.of(first.representativeLabel() + "　").name(first.representativeName());
    paper
        .add(
            new Block.Heading(
                2,
                who.text(
                    "（" + households.size() + " " + consultation.round().basis().unit() + "）")))
        .add(
            DataTable.of(
                    new DataTable.Column("序号", 6, Align.CENTER),
                    new DataTable.Column("户编号", 12, Align.CENTER),
                    new DataTable.Column(
                        consultation.round().basis().nameLabel(), 14, Align.CENTER),
                    new DataTable.Column("村民小组", 16, Align.CENTER),
                    new DataTable.Column("联系电话", 18, Align.CENTER),
                    new DataTable.Column("备注", 18, Align.LEFT))
                .rows(
                    households.stream()
                        .map(h ->
                            List.of(
                                Phrase.of(Integer.toString(h.position())),
                                Phrase.of(h.code()),
                                Phrase.ofName(h.name()),
                                Phrase.of(h.villageGroup()),
                                Phrase.of(h.phone()),
                                Phrase.EMPTY))
                        .toList()));
  }
}
