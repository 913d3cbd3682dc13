package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Block;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.roster.domain.PersonalNumbers;
import cn.mingyi.village.domain.VillageProfile;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What both notices have in common: number, 公示期, how to object, issuer, small foot (domain §6). */
final class NoticeFrame {
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、");

  private final Subject subject;
  private final Notice notice;

  NoticeFrame(Subject subject, Notice notice) {
    this.subject = subject;
    this.notice = notice;
  }

  SectionBuilder open(String kind, String title) {
    return Section.on(PageForm.OFFICIAL)
        .code(Wording.code(subject, kind, notice.bulletin(), plan()))
        .foot(Wording.foot(subject, notice.bulletin(), plan()))
        .title(title)
        .centered("村务公开　" + notice.bulletin())
        .address("全体村民：");
  }

  /** Lines that begin with 一、 are headings, the others paragraphs. */
  static void set(SectionBuilder paper, List<String> lines) {
    for (String line : lines) {
      if (HEADING.matcher(line).lookingAt()) {
        paper.heading(1, line);
      } else {
        paper.paragraph(line);
      }
    }
  }

  /** The version that was decided on, which is what is posted. */
  private int plan() {
    MatterFile file = subject.file();
    return file.decidingMeeting(Step.RESOLUTION)
        .map(Meeting::planVersion)
        .orElseGet(file::planNumber);
  }

  /** The text that the clerk added, as paragraphs. */
  void ownWords(SectionBuilder paper, String heading) {
    if (!notice.text().isBlank()) {
      paper.heading(1, heading).paragraph(PersonalNumbers.masked(notice.text().strip()));
    }
  }

  Section close(SectionBuilder paper, String heading) {
    VillageProfile village = subject.letterhead().village();
    long days = ChronoUnit.DAYS.between(notice.postedOn(), notice.lastDay());
    List<Block.Field> fields = new ArrayList<>();
    fields.add(
        new Block.Field(
            "公示期",
            Phrase.of(
                "%s至%s，共%d日"
                    .formatted(
                        ChineseDate.of(notice.postedOn().plusDays(1)),
                        ChineseDate.of(notice.lastDay()),
                        days))));
    fields.add(
        new Block.Field(
            "监督电话",
            Phrase.of(
                "村监会 "
                    + phone(village.supervisionPhone())
                    + "\n乡镇 "
                    + phone(village.townshipPhone()))));
    return paper
        .heading(1, heading)
        .paragraph("对公告内容有异议的，可以在公示期内当面、书面或者打电话向村务监督委员会提出，也可以向乡镇反映。村监会登记异议，调查核实后答复本人。")
        .fields(fields.toArray(Block.Field[]::new))
        .together(s ->
            s.gap(12)
                .signedDate(subject.letterhead().committee(), notice.postedOn())
                .gap(3)
                .add(
                    new Block.Signatures(
                        List.of(
                            new Block.Field("制表", Phrase.ofName(village.clerk())),
                            new Block.Field("负责人", Phrase.EMPTY),
                            new Block.Field("村监会", Phrase.ofPeople(notice.reviewer()))))))
        .build();
  }

  private static String phone(String number) {
    return number.isBlank() ? "（未登记）" : number;
  }
}
