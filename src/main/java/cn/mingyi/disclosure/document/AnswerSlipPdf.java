package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.AnswerSlip;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** 意见反馈答复单, one page that is handed over. */
final class AnswerSlipPdf {
  private static final String NOBODY = "匿名";

  private final Letterhead letterhead;
  private final AnswerSlip slip;

  AnswerSlipPdf(Letterhead letterhead, AnswerSlip slip) {
    this.letterhead = letterhead;
    this.slip = slip;
  }

  Section section() {
    Phrase from = slip.from().isBlank() ? Phrase.of(NOBODY) : Phrase.ofPeople(slip.from());
    return Section.on(PageForm.FORM)
        .foot((page, total) -> slip.number() + "\n" + letterhead.mark())
        .withoutPageNumbers()
        .title("意见反馈答复单")
        .centered(letterhead.village().name() + "　编号 " + slip.number())
        .gap(2)
        .add(
            FormGrid.columns(3, 6, 3, 6)
                .rows(
                    GridCell.label("反映人").tall(12),
                    GridCell.value(from),
                    GridCell.label("反映日期"),
                    GridCell.value(ChineseDate.of(slip.receivedOn())))
                .rows(
                    GridCell.label("反映方式").tall(12),
                    GridCell.value(slip.channel()),
                    GridCell.label("涉及公开"),
                    GridCell.value(slip.bulletin().isBlank() ? "（未指明）" : slip.bulletin()))
                .rows(GridCell.label("意见内容"), GridCell.value(slip.text()).across(3).tall(50))
                .rows(GridCell.label("答复意见"), GridCell.value(slip.answer()).across(3).tall(70))
                .rows(
                    GridCell.label("反映人\n对答复").tall(20),
                    GridCell.value("□满意　□基本满意　□不满意　　签字：").across(3)))
        .together(s ->
            s.gap(9)
                .signedDate(letterhead.committee(), slip.answeredOn())
                .gap(6)
                .add(
                    new Block.Signatures(
                        List.of(
                            new Block.Field("答复人", Phrase.ofPeople(slip.answeredBy())),
                            new Block.Field("村监会", Phrase.EMPTY)))))
        .build();
  }
}
