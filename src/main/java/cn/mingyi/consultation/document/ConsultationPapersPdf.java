package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.Set;

/** Papers of 民议 as PDF. */
public final class ConsultationPapersPdf implements ConsultationPapers {
  private final PaperPress press;

  public ConsultationPapersPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper sheets(Letterhead letterhead, Consultation round, Set<String> representatives) {
    return paper(
        "民议征求意见表", round, new ConsultationSheetPdf(letterhead, round).sections(representatives));
  }

  @Override
  public Paper summary(Letterhead letterhead, Consultation round) {
    return paper("民意汇总表", round, List.of(new OpinionSummaryPdf(letterhead, round).section()));
  }

  @Override
  public Paper pending(Letterhead letterhead, Consultation round) {
    return paper("未征求名单", round, List.of(new PendingListPdf(letterhead, round).section()));
  }

  private Paper paper(String kind, Consultation round, List<Section> sections) {
    String title =
        "%s %s 第%d轮".formatted(kind, round.round().matterNumber(), round.round().number());
    FinishedPaper paper = press.finish(title, sections);
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }
}
