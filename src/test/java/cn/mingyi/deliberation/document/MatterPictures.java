package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.platform.pdf.PaperAlbum;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.roster.domain.Body;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaves the papers of a matter in target/papers, to be looked at. */
class MatterPictures {
  @Test
  void papers_of_a_matter() throws IOException {
    MatterPapers papers = new MatterPapersPdf(new PaperPress(new Glyphs()));
    MatterFile file = SampleMatter.archived();
    PaperAlbum.keep(papers.motionForm(SampleMatter.subject(file)), "动议登记表");
    for (Step step : List.of(Step.JOINT_MEETING, Step.RESOLUTION)) {
      Meeting meeting = file.decidingMeeting(step).orElseThrow();
      PaperAlbum.keep(
          papers.meetingRecord(
              SampleMatter.subject(file),
              meeting,
              SampleMatter.eligible(meeting.body(), meeting.eligible(), meeting.heldOn())),
          step.label() + "会议记录");
    }
    LocalDate day = LocalDate.of(2026, 3, 20);
    PaperAlbum.keep(
        papers.convening(
            SampleMatter.subject(file),
            new Convening(
                Step.RESOLUTION,
                SampleMatter.eligible(Body.REPRESENTATIVES, 45, day),
                "上午9时",
                "村委会会议室",
                day.minusDays(5))),
        "决议会议通知");
    PaperAlbum.keep(
        papers.resolutionNotice(SampleMatter.subject(file), Notice.of(file.postings().getFirst())),
        "决议公告");
    PaperAlbum.keep(
        papers.outcomeNotice(SampleMatter.subject(file), Notice.of(file.postings().getLast())),
        "实施结果公告");
  }
}
