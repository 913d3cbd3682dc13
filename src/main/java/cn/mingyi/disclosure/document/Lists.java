package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.usecase.BoardLine;
import cn.mingyi.disclosure.usecase.DueLine;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 应公开事项清单 and 张贴栏一览. */
final class Lists {
  private static final float SIZE = 12;
  private static final float ROW = 8;

  private Lists() {}

  static Section due(Letterhead letterhead, List<DueLine> lines) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (DueLine line : lines) {
      rows.add(
          List.of(
              Phrase.of(Integer.toString(rows.size() + 1)),
              Phrase.of(line.kind()),
              Phrase.of(line.item()),
              Phrase.of(line.cycle()),
              Phrase.of(day(line.dueOn(), "即时")),
              Phrase.of(line.state())));
    }
    return list(
        letterhead,
        "应公开事项清单",
        DataTable.of(
            new DataTable.Column("序号", 11, Align.CENTER),
            new DataTable.Column("务别", 14, Align.CENTER),
            new DataTable.Column("公开事项", 66, Align.LEFT),
            new DataTable.Column("周期", 14, Align.CENTER),
            new DataTable.Column("应公开日", 33, Align.CENTER),
            new DataTable.Column("状态", 26, Align.CENTER)),
        rows);
  }

  static Section boards(Letterhead letterhead, List<BoardLine> lines) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (BoardLine line : lines) {
      rows.add(
          List.of(
              Phrase.of(line.place()),
              Phrase.of(line.number()),
              Phrase.of(line.title()),
              Phrase.of(day(line.from(), "未张贴")),
              Phrase.of(day(line.to(), ""))));
    }
    return list(
        letterhead,
        "张贴栏一览",
        DataTable.of(
            new DataTable.Column("张贴栏", 24, Align.LEFT),
            new DataTable.Column("期号", 38, Align.LEFT),
            new DataTable.Column("标题", 44, Align.LEFT),
            new DataTable.Column("公示起", 33, Align.CENTER),
            new DataTable.Column("公示止", 33, Align.CENTER)),
        rows);
  }

  private static Section list(
      Letterhead letterhead, String title, DataTable table, List<List<Phrase>> rows) {
    return Section.on(PageForm.FORM)
        .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark())
        .title(title)
        .centered(letterhead.village().name() + "　" + ChineseDate.of(letterhead.printedOn()) + "制")
        .add(table.size(SIZE).rowHeight(ROW).rows(rows))
        .build();
  }

  private static String day(@Nullable LocalDate day, String none) {
    return day == null ? none : ChineseDate.of(day);
  }
}
