package cn.mingyi.ledger.document.archive;

import cn.mingyi.ledger.domain.archive.RowWords;
import cn.mingyi.ledger.usecase.archive.MatterDossier;
import cn.mingyi.ledger.usecase.archive.TrailReader.Change;
import cn.mingyi.ledger.usecase.archive.TrailReader.Extract;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.DataTable.Column;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 留痕摘录: what was done to the matter, by whom, when. The content of the rows is left out. */
final class TrailPages {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final ZoneId zone;

  TrailPages(ZoneId zone) {
    this.zone = zone;
  }

  SectionBuilder of(MatterDossier dossier) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (Extract entry : dossier.trail()) {
      rows.add(
          List.of(
              Phrase.of(Long.toString(entry.number())),
              Phrase.of(moment(entry.recordedAt())),
              Phrase.ofName(entry.operator()),
              Phrase.of(entry.action()),
              Phrase.of(entry.subject() + (entry.note().isEmpty() ? "" : "\n说明：" + entry.note())),
              Phrase.of(changes(entry.changes())),
              Phrase.of(entry.mark())));
    }
    DataTable table =
        DataTable.of(
                new Column("序号", 14, Align.CENTER),
                new Column("记录时间", 34, Align.CENTER),
                new Column("操作员", 20, Align.CENTER),
                new Column("做了什么", 36, Align.LEFT),
                new Column("对象和说明", 68, Align.LEFT),
                new Column("改了什么", 58, Align.LEFT),
                new Column("校验码", 22, Align.CENTER))
            .rows(rows)
            .size(9.5f);
    return OfficeSections.on(
            PageForm.LANDSCAPE,
            dossier.subject().letterhead(),
            "留 痕 摘 录",
            dossier.matter().number())
        .centered(dossier.matter().number() + "　" + dossier.matter().title())
        .centered("与本事项有关的留痕 %d 条，按先后排列；不含其他事项、其他人的内容".formatted(rows.size()))
        .add(table);
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(zone));
  }

  private static String changes(List<Change> changes) {
    return changes.stream()
        .filter(c -> !c.table().equals("matter_record"))
        .map(TrailPages::change)
        .collect(Collectors.joining("；"));
  }

  private static String change(Change change) {
    List<String> parts = new ArrayList<>();
    String words = RowWords.of(change.table());
    if (change.added() > 0) {
      parts.add("新增%s %d 条".formatted(words, change.added()));
    }
    if (change.changed() > 0) {
      parts.add("更新%s %d 条".formatted(words, change.changed()));
    }
    if (change.removed() > 0) {
      parts.add("撤回%s %d 条".formatted(words, change.removed()));
    }
    return String.join("、", parts);
  }
}
