package cn.mingyi.ledger.document;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import java.util.Optional;

/** What the form of 民议 has under the common head. */
final class ConsultationRows {
  private final Subject subject;

  ConsultationRows(Subject subject) {
    this.subject = subject;
  }

  FormGrid addTo(FormGrid head) {
    Optional<ConsultationStatus> round = Optional.ofNullable(subject.file().consultation());
    return head.rows(
            GridCell.label("时　间"),
            GridCell.value(round.map(ConsultationRows::span).orElse("")).tall(12),
            GridCell.label("形　式"),
            GridCell.value("村民代表征求联系户意见"))
        .rows(
            GridCell.label("应征求"),
            GridCell.value(round.map(r -> due(r.coverage())).orElse("")).tall(9),
            GridCell.label("已征求\n/比例"),
            GridCell.value(round.map(r -> done(r.coverage())).orElse("")))
        .rows(
            GridCell.label("内　容"),
            GridCell.value(round.map(ConsultationRows::content).orElse("")).across(3).tall(40))
        .rows(
            GridCell.label("村民代表\n签　字"), GridCell.value("各户签字见民议征求意见表（附后）。\n\n").across(3).tall(50))
        .rows(GridCell.label("村监会\n抽查签字"), GridCell.value("").across(3).tall(18))
        .rows(
            GridCell.label("备　注"),
            GridCell.value(Remarks.of(subject, Step.HOUSEHOLD_CONSULTATION)).across(3).tall(9));
  }

  private static String span(ConsultationStatus round) {
    return "%s至\n%s"
        .formatted(ChineseDate.of(round.openedOn()), ChineseDate.of(round.lastAskedOn()));
  }

  private static String due(Coverage c) {
    return "%1$d %3$s，除外 %2$d %3$s".formatted(c.frozen(), c.excluded(), c.basis().unit());
  }

  private static String done(Coverage c) {
    return "%d %s，%s".formatted(c.consulted(), c.basis().unit(), c.percent());
  }

  private static String content(ConsultationStatus round) {
    Coverage c = round.coverage();
    return ("第%d轮，征求方案第%d版。%s。\n同意 %d，不同意 %d，弃权 %d，有条件 %d。\n" + "代签率 %s（%d），非入户率 %s（%d）。\n%s")
        .formatted(
            round.round(),
            round.planVersion(),
            c.sentence(),
            c.agree(),
            c.disagree(),
            c.abstain(),
            c.conditional(),
            c.onBehalfPercent(),
            c.onBehalf(),
            c.notVisitedPercent(),
            c.notVisited(),
            round.unanswered() == 0
                ? "不同意和有条件的意见均已答复。"
                : "还有 " + round.unanswered() + " 件不同意或者有条件的意见没有答复。");
  }
}
