package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.UUID;

/** 抽查回访名单: those drawn, with room for the result. */
final class CallBackListPdf {
  private final Letterhead letterhead;
  private final Consultation consultation;
  private final SpotChecks checks;

  CallBackListPdf(Letterhead letterhead, Consultation consultation, SpotChecks checks) {
    this.letterhead = letterhead;
    this.consultation = consultation;
    this.checks = checks;
  }

  Section section() {
    Round round = consultation.round();
    SectionBuilder paper =
        Section.on(PageForm.LANDSCAPE)
            .watermark("内部存档 不得张贴")
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of("事项名称：" + round.matterTitle())))
            .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark())
            .title("民议抽查回访名单");
    if (checks.drawings().isEmpty()) {
      return paper.paragraph("还没有抽取。").build();
    }
    for (SpotCheck drawn : checks.drawings()) {
      paper
          .paragraph(
              "第 %d 次抽取，%s，按 %d %% 抽 %d %s。抽取办法：把“种子|户编号”作 SHA-256，从小到大取前 %d %s，任何人可以重算。种子：%s"
                  .formatted(
                      drawn.number(),
                      ChineseDate.of(drawn.drawnOn()),
                      drawn.percent(),
                      drawn.households().size(),
                      round.basis().unit(),
                      drawn.households().size(),
                      round.basis().unit(),
                      drawn.seed()))
          .add(table(drawn.households()));
    }
    return paper.together(s -> s.gap(4).signatures("回访人", "村监会", "日期")).build();
  }

  private DataTable table(List<UUID> households) {
    return DataTable.of(
            new DataTable.Column("序号", 6, Align.CENTER),
            new DataTable.Column("户编号", 10, Align.CENTER),
            new DataTable.Column(consultation.round().basis().nameLabel(), 10, Align.CENTER),
            new DataTable.Column("电话", 16, Align.CENTER),
            new DataTable.Column("原意见", 10, Align.CENTER),
            new DataTable.Column("被征求人、日期", 20, Align.LEFT),
            new DataTable.Column("村民代表", 14, Align.LEFT),
            new DataTable.Column("回访结果", 22, Align.LEFT),
            new DataTable.Column("本户怎么说、回访人、日期", 34, Align.LEFT))
        .rowHeight(11)
        .rows(households.stream().map(consultation::household).map(this::row).toList());
  }

  private List<Phrase> row(FrozenHousehold household) {
    Opinion opinion = consultation.currentOpinion(household).orElse(null);
    CallBack call = checks.last(household.id()).orElse(null);
    return List.of(
        Phrase.of(Integer.toString(household.position())),
        Phrase.of(household.code()),
        Phrase.ofName(household.name()),
        Phrase.of(household.phone()),
        Phrase.of(opinion == null ? "" : opinion.kind().label()),
        opinion == null
            ? Phrase.EMPTY
            : Phrase.ofName(opinion.asked()).text("　" + ChineseDate.of(opinion.askedOn())),
        Phrase.ofName(opinion == null ? "" : opinion.askedBy()),
        Phrase.of(call == null ? "□一致　□不一致\n□未联系上" : call.outcome().label()),
        call == null
            ? Phrase.EMPTY
            : Phrase.of(call.note().isEmpty() ? "" : call.note() + "　")
                .name(call.caller())
                .text("　" + ChineseDate.of(call.calledOn())));
  }
}
