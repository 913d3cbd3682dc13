package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallTry;
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
import java.util.stream.Collectors;

/** 外出户联系名单: who is away and not asked yet, with the tries so far. */
final class AbsentListPdf {
  private final Letterhead letterhead;
  private final Consultation consultation;
  private final List<CallTry> tries;

  AbsentListPdf(Letterhead letterhead, Consultation consultation, List<CallTry> tries) {
    this.letterhead = letterhead;
    this.consultation = consultation;
    this.tries = tries;
  }

  Section section() {
    Round round = consultation.round();
    List<FrozenHousehold> absent =
        consultation.pending().stream().filter(h -> h.away() || !tries(h).isEmpty()).toList();
    SectionBuilder paper =
        Section.on(PageForm.LANDSCAPE)
            .watermark("内部存档 不得张贴")
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of(
                        "事项名称：" + round.matterTitle(),
                        "截至 " + ChineseDate.of(letterhead.printedOn()))))
            .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark())
            .title("外出户联系名单")
            .paragraph(
                "尚未征求的外出%s %d %s。电话、微信、信函征求的，要有 1 名见证人和凭据（截图、录音编号、回信）。"
                    .formatted(round.basis().unit(), absent.size(), round.basis().unit()));
    if (!absent.isEmpty()) {
      paper.add(
          DataTable.of(
                  new DataTable.Column("户编号", 10, Align.CENTER),
                  new DataTable.Column(consultation.round().basis().nameLabel(), 11, Align.CENTER),
                  new DataTable.Column("村民小组", 14, Align.CENTER),
                  new DataTable.Column("村民代表", 16, Align.LEFT),
                  new DataTable.Column("电话", 18, Align.CENTER),
                  new DataTable.Column("联系记录", 40, Align.LEFT),
                  new DataTable.Column("本次联系（日期、结果、见证人）", 40, Align.LEFT))
              .rowHeight(11)
              .rows(absent.stream().map(this::row).toList()));
    }
    return paper.build();
  }

  private List<CallTry> tries(FrozenHousehold household) {
    return tries.stream().filter(t -> t.frozenId().equals(household.id())).toList();
  }

  private List<Phrase> row(FrozenHousehold household) {
    return List.of(
        Phrase.of(household.code()),
        Phrase.ofName(household.name()),
        Phrase.of(household.villageGroup()),
        Phrase.of(
                household.representativeLabel().isEmpty()
                    ? ""
                    : household.representativeLabel() + " ")
            .name(household.representativeName()),
        Phrase.of(household.phone()),
        Phrase.of(
            tries(household).stream()
                .map(t ->
                    "%s %s %s"
                        .formatted(ChineseDate.of(t.triedOn()), t.outcome().label(), t.note())
                        .strip())
                .collect(Collectors.joining("\n"))),
        Phrase.EMPTY);
  }
}
