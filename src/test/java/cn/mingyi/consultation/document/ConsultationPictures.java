package cn.mingyi.consultation.document;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.platform.pdf.PaperAlbum;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leaves the papers of 民议 in target/papers, to be looked at. */
class ConsultationPictures {
  private static final String CHANGES =
      "与上一轮征求的方案第 2 版相比：把“每户筹资 100 元”改为“每户筹资 80 元，低保、特困户免交”；增加“排水沟与路面同时施工”。";

  @Test
  void papers_of_consultation() throws IOException {
    ConsultationPapers papers = new ConsultationPapersPdf(new PaperPress(new Glyphs()));
    RoundDesk desk = new RoundDesk(SampleRound.titled(SampleRound.TITLE, CHANGES, 60));
    PaperAlbum.keep(
        papers.sheets(
            SampleRound.letterhead(), desk.consultation(), desk.proof(), desk.issue("代表01")),
        "民议征求意见表");
    PaperAlbum.keep(
        papers.summary(SampleRound.letterhead(), SampleRound.nearlyDone(new UUID(9, 9), 160)),
        "民意汇总表");
    PaperAlbum.keep(
        papers.pending(SampleRound.letterhead(), SampleRound.nearlyDone(new UUID(9, 9), 60)),
        "未征求名单");
    RoundDesk certified = ConsultationPapersTest.certified();
    PaperAlbum.keep(
        papers.certificate(SampleRound.letterhead(), certified.consultation(), certified.proof()),
        "民议完成证明");
    PaperAlbum.keep(
        papers.callBacks(SampleRound.letterhead(), certified.consultation(), certified.proof()),
        "民议抽查回访名单");
    PaperAlbum.keep(
        papers.absent(SampleRound.letterhead(), desk.consultation(), desk.proof()), "外出户联系名单");
    Consultation done = SampleRound.done(new UUID(9, 9), 160);
    PaperAlbum.keep(papers.replies(SampleRound.letterhead(), done, done.answered()), "民议意见反馈单");
    PaperAlbum.keep(
        papers.wall(
            SampleRound.letterhead(),
            SampleRound.nearlyDone(new UUID(9, 9), 412),
            ConsultationPapers.Poster.A3),
        "民议征求进度");
  }
}
