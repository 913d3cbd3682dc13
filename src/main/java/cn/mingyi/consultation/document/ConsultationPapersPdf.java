package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;

/** Papers of 民议 as PDF. */
public final class ConsultationPapersPdf implements ConsultationPapers {
  private final PaperPress press;

  public ConsultationPapersPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper sheets(
      Letterhead letterhead, Consultation round, Evidence evidence, List<IssuedPage> pages) {
    ConsultationSheetPdf sheet = new ConsultationSheetPdf(letterhead, round, evidence.sheets());
    return paper("民议征求意见表", round, pages.stream().map(sheet::section)::iterator);
  }

  @Override
  public Paper summary(Letterhead letterhead, Consultation round) {
    return paper("民意汇总表", round, List.of(new OpinionSummaryPdf(letterhead, round).section()));
  }

  @Override
  public Paper pending(Letterhead letterhead, Consultation round) {
    return paper("未征求名单", round, List.of(new PendingListPdf(letterhead, round).section()));
  }

  @Override
  public Paper absent(Letterhead letterhead, Consultation round, Evidence evidence) {
    return paper(
        "外出户联系名单",
        round,
        List.of(new AbsentListPdf(letterhead, round, evidence.tries()).section()));
  }

  @Override
  public Paper callBacks(Letterhead letterhead, Consultation round, Evidence evidence) {
    return paper(
        "民议抽查回访名单",
        round,
        List.of(new CallBackListPdf(letterhead, round, evidence.checks()).section()));
  }

  @Override
  public Paper replies(Letterhead letterhead, Consultation round, List<Opinion> opinions) {
    return paper("民议意见反馈单", round, List.of(new ReplySlipsPdf(letterhead, round).section(opinions)));
  }

  @Override
  public Paper wall(Letterhead letterhead, Consultation round, Poster size) {
    return paper("民议征求进度", round, List.of(new WallPosterPdf(letterhead, round, size).section()));
  }

  @Override
  public Paper certificate(Letterhead letterhead, Consultation round, Evidence evidence) {
    return paper(
        "民议完成证明", round, List.of(new CertificatePdf(letterhead, round, evidence).section()));
  }

  private Paper paper(String kind, Consultation round, Iterable<Section> sections) {
    String title =
        "%s %s 第%d轮".formatted(kind, round.round().matterNumber(), round.round().number());
    FinishedPaper paper = press.finish(title, sections);
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }
}
