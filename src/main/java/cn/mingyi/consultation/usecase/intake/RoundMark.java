package cn.mingyi.consultation.usecase.intake;

import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a 待征求表 is told from that of another matter, round or version of the plan: a line over
 * each table for people, and a hidden sheet with the round's id for the program.
 */
public final class RoundMark {
  /** Name of the hidden sheet; the id of the round stands in its first cell. */
  public static final String HIDDEN_SHEET = "明议轮次";

  private static final Pattern LINE = Pattern.compile("事项编号:(.+?)方案v(\\d{1,9})第(\\d{1,9})轮.*");

  private final Round round;
  private boolean seen;

  private RoundMark(Round round) {
    this.round = round;
  }

  /** The line as it stands over the table. */
  public static String line(Round round) {
    return "事项编号：%s　方案v%d　第%d轮"
        .formatted(round.matterNumber(), round.planVersion(), round.number());
  }

  /**
   * @throws Refused with one sentence when a part of the file belongs to something else, or when
   *     nothing says what it belongs to
   */
  public static void refuseUnlessOf(Round round, SourceBook book) {
    RoundMark mark = new RoundMark(round);
    book.sheets().forEach(mark::check);
    if (!mark.seen) {
      throw foreign("这个文件里没有“事项编号”那一行，认不出是哪件事项、哪一轮的。请用“导出待征求表”导出的表填写。");
    }
  }

  private void check(SourceSheet sheet) {
    lines(sheet).forEach(this::check);
    if (sheet.name().equals(HIDDEN_SHEET) && !sheet.rows().isEmpty()) {
      if (!sheet.rows().getFirst().cell(0).text().strip().equals(round.id().toString())) {
        throw foreign("这个文件不是本轮导出的待征求表，没有导入。请在本轮导出后填写。");
      }
      seen = true;
    }
  }

  private static List<Matcher> lines(SourceSheet sheet) {
    List<Matcher> lines = new ArrayList<>();
    int end = OpinionSheet.of(sheet).map(OpinionSheet::header).orElse(0);
    for (int i = 0; i < end; i++) {
      for (SourceCell cell : sheet.rows().get(i).cells()) {
        Matcher line = LINE.matcher(Words.compact(cell.text()));
        if (cell.isOwn() && line.matches()) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private void check(Matcher line) {
    if (!line.group(1).equals(Words.compact(round.matterNumber()))) {
      throw foreign(
          "这个文件是 %s 的，不是 %s 的，没有导入。请核对文件是否选对。".formatted(line.group(1), round.matterNumber()));
    }
    if (Integer.parseInt(line.group(3)) != round.number()) {
      throw foreign(
          "这个文件是第 %s 轮的，现在是第 %d 轮，没有导入。请重新导出本轮的待征求表。".formatted(line.group(3), round.number()));
    }
    if (Integer.parseInt(line.group(2)) != round.planVersion()) {
      throw foreign(
          "这个文件征求的是方案 v%s，本轮是 v%d，没有导入。请重新导出本轮的待征求表。"
              .formatted(line.group(2), round.planVersion()));
    }
    seen = true;
  }

  private static Refused foreign(String sentence) {
    return new Refused(ConsultationRule.FOREIGN_FILE, sentence);
  }
}
