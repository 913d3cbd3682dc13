package cn.mingyi.ledger.document.archive;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.ledger.usecase.archive.ArchivePapers;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** The papers that only a packet has, as PDF. */
public final class ArchivePapersPdf implements ArchivePapers {
  private final OfficeSections sections;
  private final ZoneId zone;

  /**
   * @param zone of the office, for the moments of the trail
   */
  public ArchivePapersPdf(PaperPress press, ZoneId zone) {
    this.sections = new OfficeSections(press);
    this.zone = zone;
  }

  @Override
  public Paper contents(MatterDossier dossier, List<ContentsLine> lines) {
    return sections.paper(name("卷内目录", dossier), ContentsPages.of(dossier, lines));
  }

  @Override
  public Paper volume(Volume volume) {
    return sections.paper("案卷目录 " + volume.title(), VolumePages.of(volume));
  }

  @Override
  public void volumeSheet(Volume volume, Path file) {
    VolumeSheet.of(volume).saveTo(file);
  }

  @Override
  public Paper trail(MatterDossier dossier) {
    return sections.paper(name("留痕摘录", dossier), new TrailPages(zone).of(dossier));
  }

  @Override
  public Paper supervision(MatterDossier dossier) {
    return sections.paper(name("村监会意见", dossier), SupervisionPages.of(dossier));
  }

  @Override
  public Paper sheetRegister(MatterDossier dossier, MatterDossier.Round round) {
    return sections.paper(name("征求意见表收发登记", dossier), SheetRegisterPages.of(dossier, round));
  }

  @Override
  public Paper plans(MatterDossier dossier) {
    SectionBuilder pages = start("方案各版", dossier);
    List<PlanVersion> plans = dossier.subject().file().plans();
    for (int i = 0; i < plans.size(); i++) {
      PlanVersion plan = plans.get(i);
      if (i > 0) {
        pages.newPage();
      }
      pages.heading(
          1,
          "第%d版　%s　%s形成"
              .formatted(plan.number(), ChineseDate.of(plan.madeOn()), plan.step().label()));
      if (!plan.reason().isEmpty()) {
        pages.paragraph("修改原因：" + plan.reason());
      }
      if (plan.late()) {
        pages.paragraph("补录：" + plan.lateReason());
      }
      pages.paragraph(plan.text());
    }
    return sections.paper(name("方案各版", dossier), pages);
  }

  @Override
  public Paper ballots(MatterDossier dossier) {
    Subject subject = dossier.subject();
    SectionBuilder pages = start("表决计票汇总", dossier);
    DataTable table =
        DataTable.of(
            new Column("步骤", 12, Align.CENTER),
            new Column("日期", 25, Align.CENTER),
            new Column("会议", 24, Align.LEFT),
            new Column("应到/实到", 16, Align.CENTER),
            new Column("计票", 56, Align.LEFT),
            new Column("依据的规定和结论", 56, Align.LEFT));
    for (Meeting meeting : subject.file().meetings()) {
      table =
          table.row(
              meeting.step().label(),
              ChineseDate.of(meeting.heldOn()),
              meeting.bodyLabel() + "\n方案第%d版".formatted(meeting.planVersion()),
              "%d/%d %s".formatted(meeting.eligible(), meeting.present(), meeting.unit()),
              meeting.ballot().words(),
              MeetingRules.explain(subject.file().matter(), meeting, subject.rules())
                      .reasons()
                      .stream()
                      .map(Condition::sentence)
                      .collect(Collectors.joining("；"))
                  + "\n结论："
                  + meeting.outcome());
    }
    return sections.paper(name("表决计票汇总", dossier), pages.add(table));
  }

  @Override
  public Paper implementation(MatterDossier dossier) {
    SectionBuilder pages = start("实施记录", dossier);
    DataTable table =
        DataTable.of(
            new Column("序号", 10, Align.CENTER),
            new Column("日期", 28, Align.CENTER),
            new Column("类别", 14, Align.CENTER),
            new Column("内容", 84, Align.LEFT),
            new Column("金额（元）", 24, Align.RIGHT),
            new Column("补录", 22, Align.LEFT));
    int n = 0;
    for (var entry : dossier.subject().file().implementations()) {
      Money amount = entry.amount();
      table =
          table.row(
              Integer.toString(++n),
              ChineseDate.of(entry.happenedOn()),
              entry.kind().label(),
              entry.text(),
              amount == null ? "" : amount.yuan(),
              entry.lateReason());
    }
    return sections.paper(name("实施记录", dossier), pages.add(table));
  }

  @Override
  public Paper objections(MatterDossier dossier) {
    SectionBuilder pages = start("异议登记与答复", dossier);
    DataTable table =
        DataTable.of(
            new Column("序号", 10, Align.CENTER),
            new Column("收到", 28, Align.CENTER),
            new Column("提出人", 20, Align.CENTER),
            new Column("异议", 60, Align.LEFT),
            new Column("答复", 60, Align.LEFT));
    int n = 0;
    for (Objection objection : dossier.subject().file().objections()) {
      String answer =
          dossier.subject().file().answers().stream()
              .filter(a -> a.objectionId().equals(objection.id()))
              .map(a ->
                  "%s　%s：%s".formatted(ChineseDate.of(a.answeredOn()), a.answeredBy(), a.text()))
              .findFirst()
              .orElse("未答复");
      table =
          table.row(
              Phrase.of(Integer.toString(++n)),
              Phrase.of(ChineseDate.of(objection.raisedOn())),
              Phrase.ofPeople(objection.raisedBy()),
              Phrase.of("（" + objection.step().label() + "）" + objection.text()),
              Phrase.of(answer));
    }
    return sections.paper(name("异议登记与答复", dossier), pages.add(table));
  }

  @Override
  public Paper missing(MatterDossier dossier) {
    SectionBuilder pages = start("缺件清单", dossier);
    if (dossier.missing().isEmpty()) {
      pages.paragraph("没有缺件。");
      return sections.paper(name("缺件清单", dossier), pages);
    }
    DataTable table =
        DataTable.of(
            new Column("序号", 10, Align.CENTER),
            new Column("部分", 26, Align.CENTER),
            new Column("缺什么", 72, Align.LEFT),
            new Column("怎么补", 64, Align.LEFT));
    int n = 0;
    for (MissingPaper missing : dossier.missing()) {
      table =
          table.row(Integer.toString(++n), missing.part(), missing.sentence(), missing.remedy());
    }
    return sections.paper(name("缺件清单", dossier), pages.add(table));
  }

  @Override
  public byte[] verifyPage(String title, String note, String manifest) {
    return new VerifyPage().of(title, note, manifest);
  }

  private static SectionBuilder start(String title, MatterDossier dossier) {
    return OfficeSections.on(
            PageForm.FORM, dossier.subject().letterhead(), title, dossier.matter().number())
        .centered(dossier.matter().number() + "　" + dossier.matter().title())
        .centered(dossier.standing());
  }

  private static String name(String title, MatterDossier dossier) {
    return title + " " + dossier.matter().number();
  }
}
