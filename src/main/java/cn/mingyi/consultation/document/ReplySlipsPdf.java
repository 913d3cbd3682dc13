package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** 意见反馈单: what a household said and what it was answered, to be handed over and signed for. */
final class ReplySlipsPdf {
  private final Letterhead letterhead;
  private final Consultation consultation;

  ReplySlipsPdf(Letterhead letterhead, Consultation consultation) {
    this.letterhead = letterhead;
    this.consultation = consultation;
  }

  Section section(List<Opinion> opinions) {
    Round round = consultation.round();
    SectionBuilder paper =
        Section.on(PageForm.FORM)
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of("事项名称：" + round.matterTitle())))
            .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark());
    // Two slips a page at most: each is cut off and handed over by itself.
    opinions.forEach(o -> paper.together(s -> slip(s, o)));
    return paper.build();
  }

  private void slip(SectionBuilder paper, Opinion opinion) {
    FrozenHousehold household = consultation.household(opinion.frozenId());
    OpinionResponse response = consultation.response(opinion).orElseThrow();
    paper
        .title("民议意见反馈单")
        .add(
            FormGrid.columns(22, 40, 22, 40)
                .rows(
                    GridCell.label("户编号"),
                    GridCell.value(household.code()),
                    GridCell.label(consultation.round().basis().nameLabel()),
                    GridCell.value(Phrase.ofName(household.name())))
                .rows(
                    GridCell.label("意见"),
                    GridCell.value(opinion.kind().label()),
                    GridCell.label("日期"),
                    GridCell.value(ChineseDate.of(opinion.askedOn())))
                .rows(GridCell.label("原话"), GridCell.value(opinion.wording()).across(3).tall(16))
                .rows(
                    GridCell.label("采纳情况"),
                    GridCell.value(response.decision().label()),
                    GridCell.label("答复日期"),
                    GridCell.value(ChineseDate.of(response.answeredOn())))
                .rows(GridCell.label("理由"), GridCell.value(response.reason()).across(3).tall(20)))
        .signatures("答复人", "本户签收", "日期")
        .gap(8);
  }
}
