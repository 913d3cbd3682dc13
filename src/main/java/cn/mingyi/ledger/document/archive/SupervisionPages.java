package cn.mingyi.ledger.document.archive;

import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;

/** 村监会意见: what the 村监会 reviewed, checked and said of the matter. */
final class SupervisionPages {
  private SupervisionPages() {}

  static SectionBuilder of(MatterDossier dossier) {
    DataTable table =
        DataTable.of(
            new Column("日期", 30, Align.CENTER),
            new Column("事由", 44, Align.LEFT),
            new Column("审核人", 24, Align.CENTER),
            new Column("意见", 74, Align.LEFT));
    for (Posting posting : dossier.subject().file().postings()) {
      table =
          table.row(
              Phrase.of(ChineseDate.of(posting.reviewedOn())),
              Phrase.of(posting.step().label() + "审核　" + posting.bulletin()),
              Phrase.ofPeople(posting.reviewer()),
              Phrase.of(posting.supervision().isEmpty() ? "（没有写意见）" : posting.supervision()));
    }
    for (MatterDossier.Posted posted : dossier.bulletins()) {
      for (BulletinEvent event : posted.file().events()) {
        if (event.kind() == BulletinEvent.Kind.APPROVED
            || event.kind() == BulletinEvent.Kind.RETURNED) {
          table =
              table.row(
                  Phrase.of(ChineseDate.of(event.happenedOn())),
                  Phrase.of("公开单" + event.kind().label() + "　" + posted.file().bulletin().name()),
                  Phrase.ofPeople(event.actor()),
                  Phrase.of(
                      event.words() + (event.recused().isEmpty() ? "" : "　回避：" + event.recused())));
        }
      }
    }
    SectionBuilder pages =
        OfficeSections.on(
                PageForm.FORM,
                dossier.subject().letterhead(),
                "村务监督委员会意见",
                dossier.matter().number())
            .centered(dossier.matter().number() + "　" + dossier.matter().title())
            .add(table);
    for (MatterDossier.Round round : dossier.rounds()) {
      SpotChecks checks = round.evidence().checks();
      if (!checks.drawings().isEmpty()) {
        pages.paragraph(
            "民议第%d轮抽查 %d 户，回访核实 %d 户，曾有不一致 %d 户，待核 %d 户。"
                .formatted(
                    round.consultation().round().number(),
                    checks.households().size(),
                    checks.clear(),
                    checks.everDisputed(),
                    checks.disputed().size()));
      }
    }
    return pages.together(s -> s.gap(6).signatures("村监会主任", "委员", "日期"));
  }
}
