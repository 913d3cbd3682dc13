package cn.mingyi.consultation.document;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.platform.pdf.PaperAlbum;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leaves the papers of 民议 in target/papers, to be looked at. */
class ConsultationPictures {
  @Test
  void papers_of_consultation() throws IOException {
    ConsultationPapers papers = new ConsultationPapersPdf(new PaperPress(new Glyphs()));
    PaperAlbum.keep(
        papers.sheets(SampleRound.letterhead(), SampleRound.fresh(60, 10), Set.of()), "民议征求意见表");
    PaperAlbum.keep(
        papers.summary(SampleRound.letterhead(), SampleRound.nearlyDone(new UUID(9, 9), 160)),
        "民意汇总表");
    PaperAlbum.keep(
        papers.pending(SampleRound.letterhead(), SampleRound.nearlyDone(new UUID(9, 9), 60)),
        "未征求名单");
  }
}
