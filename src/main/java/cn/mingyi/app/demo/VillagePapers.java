package cn.mingyi.app.demo;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Every paper and ledger that the program makes, as files in a folder. */
public final class VillagePapers {
  private final AppServices services;
  private final PaperWiring papers;
  private final Letterhead letterhead;
  private final PaperFolder folder;

  /**
   * @param told of each file as soon as it is there
   */
  public VillagePapers(
      AppServices services, PaperWiring papers, Path folder, Consumer<WrittenFile> told) {
    this.services = services;
    this.papers = papers;
    this.letterhead = services.letterhead();
    this.folder = new PaperFolder(folder, told);
  }

  public List<WrittenFile> written() {
    return folder.written();
  }

  /** The papers of a whole line, in the order of its steps. */
  public void ofMatter(MatterFile file) {
    Subject subject = services.deliberation().queries().subject(file.matter().id(), letterhead);
    folder.put(papers.matters().motionForm(subject));
    file.meetings().stream()
        .filter(m -> m.step().before(Step.HOUSEHOLD_CONSULTATION))
        .forEach(m -> meeting(subject, m));
    services
        .consultation()
        .queries()
        .latest(file.matter().id())
        .ifPresent(round -> {
          Evidence evidence = services.consultation().evidence().of(round);
          ConsultationPapers consulting = papers.consultations();
          List<IssuedPage> pages = evidence.sheets().pages();
          if (!pages.isEmpty()) {
            folder.put(consulting.sheets(letterhead, round, evidence, pages));
          }
          folder.put(consulting.summary(letterhead, round));
          folder.put(consulting.callBacks(letterhead, round, evidence));
          List<Opinion> answered = round.answered();
          if (!answered.isEmpty()) {
            folder.put(consulting.replies(letterhead, round, answered));
          }
          if (evidence.certificate() != null) {
            folder.put(consulting.certificate(letterhead, round, evidence));
          }
        });
    file.meetings().stream()
        .filter(m -> !m.step().before(Step.HOUSEHOLD_CONSULTATION))
        .forEach(m -> meeting(subject, m));
    file.postings().forEach(p -> notice(subject, p));
    folder.put(papers.registerForms().of(subject));
  }

  /** What the desk prints for a matter that is still in 民议. */
  public void pending(Consultation round) {
    ConsultationPapers consulting = papers.consultations();
    folder.put(consulting.pending(letterhead, round));
    folder.put(consulting.absent(letterhead, round, services.consultation().evidence().of(round)));
    folder.put(consulting.wall(letterhead, round, ConsultationPapers.Poster.A3));
  }

  public void ledgers() {
    for (LedgerKind kind : LedgerKind.values()) {
      folder.put(
          kind.label(),
          "xlsx",
          file -> services.ledger().export().export(kind, letterhead.trailMark(), file));
    }
  }

  private void meeting(Subject subject, Meeting meeting) {
    Eligible eligible =
        services
            .roster()
            .queries()
            .on(meeting.heldOn())
            .eligible(meeting.body(), meeting.villageGroup());
    folder.put(
        papers
            .matters()
            .convening(
                subject,
                new Convening(meeting.step(), eligible, "", meeting.place(), meeting.noticeOn())));
    folder.put(papers.matters().meetingRecord(subject, meeting, eligible));
  }

  private void notice(Subject subject, Posting posting) {
    Notice notice = Notice.of(posting);
    folder.put(
        posting.step() == Step.RESOLUTION_DISCLOSURE
            ? papers.matters().resolutionNotice(subject, notice)
            : papers.matters().outcomeNotice(subject, notice));
  }
}
