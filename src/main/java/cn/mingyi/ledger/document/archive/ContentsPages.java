package cn.mingyi.ledger.document.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.archive.ArchivePapers.ContentsLine;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.time.LocalDate;
import java.util.List;

/** 卷内目录: 件号, 责任者, 文号, 题名, 日期, 页数, 页号, 备注, as archives list a file. */
final class ContentsPages {
  private ContentsPages() {}

  static SectionBuilder of(MatterDossier dossier, List<ContentsLine> lines) {
    DataTable table =
        DataTable.of(
            new Column("件号", 9, Align.CENTER),
            new Column("责任者", 24, Align.LEFT),
            new Column("题　名", 58, Align.LEFT),
            new Column("日　期", 21, Align.CENTER),
            new Column("页数", 10, Align.CENTER),
            new Column("页号", 16, Align.CENTER),
            new Column("备　注", 32, Align.LEFT));
    int number = 0;
    for (ContentsLine line : lines) {
      LocalDate day = line.day();
      table =
          table.row(
              "%02d".formatted(++number),
              line.responsible(),
              line.title() + (line.number().isEmpty() ? "" : "\n" + line.number()),
              day == null ? "" : day.toString().replace("-", ""),
              line.pages() == 0 ? "—" : Integer.toString(line.pages()),
              range(line),
              line.remark());
    }
    int pages = lines.stream().mapToInt(ContentsLine::pages).sum();
    return OfficeSections.on(
            PageForm.FORM, dossier.subject().letterhead(), "卷 内 目 录", dossier.matter().number())
        .centered(dossier.matter().number() + "　" + dossier.matter().title())
        .centered(
            "%s　共 %d 件 %d 页　%s"
                .formatted(
                    dossier.standing(),
                    lines.size(),
                    pages,
                    dossier.missing().isEmpty()
                        ? "没有缺件"
                        : "缺件 %d 项，见缺件清单".formatted(dossier.missing().size())))
        .add(table)
        .together(s ->
            s.gap(4)
                .paragraph(
                    "本目录由留痕数据自动生成，制作于 %s。页号按件号连续编，不含本目录。"
                        .formatted(ChineseDate.of(dossier.subject().letterhead().printedOn())))
                .signatures("立卷人", "检查人"));
  }

  private static String range(ContentsLine line) {
    return line.pages() == 0
        ? ""
        : line.pages() == 1
            ? Integer.toString(line.first())
            : line.first() + "–" + (line.first() + line.pages() - 1);
  }
}
