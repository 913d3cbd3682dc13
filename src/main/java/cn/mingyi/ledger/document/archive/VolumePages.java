package cn.mingyi.ledger.document.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.archive.ArchivePapers.Volume;
import cn.mingyi.ledger.usecase.archive.ArchivePapers.VolumeLine;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.SectionBuilder;

/** 案卷目录. */
final class VolumePages {
  private VolumePages() {}

  static SectionBuilder of(Volume volume) {
    DataTable table =
        DataTable.of(
            new Column("卷号", 10, Align.CENTER),
            new Column("事项编号", 34, Align.LEFT),
            new Column("事　项", 62, Align.LEFT),
            new Column("类　别", 46, Align.LEFT),
            new Column("动议日期", 26, Align.CENTER),
            new Column("办理情况", 32, Align.CENTER),
            new Column("件数", 12, Align.CENTER),
            new Column("页数", 14, Align.CENTER),
            new Column("缺件", 12, Align.CENTER));
    int number = 0;
    for (VolumeLine line : volume.lines()) {
      table =
          table.row(
              "%02d".formatted(++number),
              line.number(),
              line.title(),
              line.category(),
              ChineseDate.of(line.raisedOn()),
              line.standing(),
              Integer.toString(line.items()),
              Integer.toString(line.pages()),
              line.missing() == 0 ? "无" : Integer.toString(line.missing()));
    }
    return OfficeSections.on(PageForm.LANDSCAPE, volume.letterhead(), "案 卷 目 录", "")
        .centered(volume.title())
        .centered(
            "共 %d 件事项，%d 页"
                .formatted(
                    volume.lines().size(),
                    volume.lines().stream().mapToInt(VolumeLine::pages).sum()))
        .add(table)
        .together(s -> s.gap(4).signatures("立卷人", "检查人", "村监会"));
  }
}
