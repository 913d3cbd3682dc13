package cn.mingyi.ledger.document.archive;

import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 征求意见表收发登记: each page of a round, where it is, and how many pictures there are of it. */
final class SheetRegisterPages {
  private SheetRegisterPages() {}

  static SectionBuilder of(MatterDossier dossier, MatterDossier.Round round) {
    SheetRegister sheets = round.evidence().sheets();
    List<List<Phrase>> rows = new ArrayList<>();
    for (IssuedPage page : sheets.pages()) {
      rows.add(
          List.of(
              Phrase.of("№" + page.serial()),
              Phrase.of(page.representativeLabel()),
              Phrase.ofName(page.representative()),
              Phrase.of("第%d/%d页".formatted(page.page(), page.total())),
              Phrase.of(ChineseDate.of(page.issuedOn())),
              Phrase.of(sheets.state(page).label()),
              Phrase.of(
                  sheets.events(page).stream()
                      .map(SheetRegisterPages::event)
                      .collect(Collectors.joining("\n"))),
              Phrase.of(Integer.toString(sheets.scans(page).size()))));
    }
    DataTable table =
        DataTable.of(
                new Column("编号", 14, Align.CENTER),
                new Column("代表号", 18, Align.CENTER),
                new Column("代表", 18, Align.CENTER),
                new Column("页", 16, Align.CENTER),
                new Column("发出", 24, Align.CENTER),
                new Column("现状", 16, Align.CENTER),
                new Column("收发经过", 50, Align.LEFT),
                new Column("扫描件", 14, Align.CENTER))
            .rows(rows)
            .size(9.5f);
    return OfficeSections.on(
            PageForm.FORM, dossier.subject().letterhead(), "征求意见表收发登记", dossier.matter().number())
        .centered(
            "%s　%s　第%d轮"
                .formatted(
                    dossier.matter().number(),
                    dossier.matter().title(),
                    round.consultation().round().number()))
        .centered(sheets.balance().sentence())
        .add(table);
  }

  private static String event(PageEvent event) {
    return "%s %s%s"
        .formatted(
            ChineseDate.of(event.happenedOn()),
            event.state().label(),
            event.reason().isEmpty() ? "" : "：" + event.reason());
  }
}
