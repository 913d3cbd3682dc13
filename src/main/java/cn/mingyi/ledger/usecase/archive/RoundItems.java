package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Made;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Original;
import cn.mingyi.ledger.usecase.archive.ArchiveItem.Piece;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The papers of 民议, round after round. */
final class RoundItems {
  private final MatterDossier dossier;
  private final OfficePapers papers;
  private final Predicate<String> kept;
  private final Letterhead letterhead;

  RoundItems(MatterDossier dossier, OfficePapers papers, Predicate<String> kept) {
    this.dossier = dossier;
    this.papers = papers;
    this.kept = kept;
    letterhead = dossier.subject().letterhead();
  }

  void addTo(List<ArchiveItem> items) {
    dossier.rounds().forEach(round -> round(round, items));
  }

  private void round(MatterDossier.Round round, List<ArchiveItem> items) {
    Consultation consultation = round.consultation();
    Evidence evidence = round.evidence();
    String head = "民议第%d轮 ".formatted(consultation.round().number());
    List<IssuedPage> pages = evidence.sheets().pages();
    LocalDate opened = consultation.round().openedOn();
    if (!pages.isEmpty()) {
      add(
          items,
          head + "征求意见表",
          "村民代表",
          opened,
          "共 %d 页".formatted(pages.size()),
          () -> papers.consultations().sheets(letterhead, consultation, evidence, pages));
      add(
          items,
          head + "征求意见表收发登记",
          "文书",
          opened,
          evidence.sheets().balance().sentence(),
          () -> papers.archive().sheetRegister(dossier, round));
    }
    scans(head, round, items);
    add(
        items,
        head + "民意汇总表和意见采纳情况",
        committee(),
        opened,
        consultation.coverage().sentence(),
        () -> papers.consultations().summary(letterhead, consultation));
    if (!evidence.checks().drawings().isEmpty()) {
      add(
          items,
          head + "抽查回访名单",
          "村务监督委员会",
          evidence.checks().drawings().getLast().drawnOn(),
          "",
          () -> papers.consultations().callBacks(letterhead, consultation, evidence));
    }
    List<Opinion> answered = consultation.answered();
    if (!answered.isEmpty()) {
      add(
          items,
          head + "意见反馈单",
          committee(),
          opened,
          "%d 份".formatted(answered.size()),
          () -> papers.consultations().replies(letterhead, consultation, answered));
    }
    var certificate = evidence.certificate();
    if (certificate != null) {
      add(
          items,
          head + "民议完成证明",
          committee(),
          certificate.certifiedOn(),
          "",
          () -> papers.consultations().certificate(letterhead, consultation, evidence));
    }
  }

  private void scans(String head, MatterDossier.Round round, List<ArchiveItem> items) {
    List<Piece> found = new ArrayList<>();
    LocalDate day = null;
    for (IssuedPage page : round.evidence().sheets().pages()) {
      for (PageScan scan : round.evidence().sheets().scans(page)) {
        if (kept.test(scan.sha256())) {
          day = day == null ? scan.scannedOn() : day;
          found.add(
              new Original(
                  "№%04d %s 第%d页".formatted(page.serial(), page.representativeLabel(), page.page()),
                  scan.fileName(),
                  scan.sha256()));
        }
      }
    }
    if (!found.isEmpty()) {
      items.add(
          new ArchiveItem(
              head + "征求意见表扫描件", "", "村民代表", day, "%d 张，原件纸质另存".formatted(found.size()), found));
    }
  }

  private String committee() {
    return letterhead.committee();
  }

  private static void add(
      List<ArchiveItem> items,
      String title,
      String responsible,
      LocalDate day,
      String remark,
      Supplier<Paper> paper) {
    items.add(new ArchiveItem(title, "", responsible, day, remark, List.of(new Made(paper))));
  }
}
