package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.usecase.intake.OpinionRow;
import cn.mingyi.consultation.usecase.intake.OpinionSheet;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What importing a filled-in 待征求表 would do; nothing is written yet. Accepted, refused and blank
 * rows add up to the rows read.
 *
 * @param sheets the sheets that are 待征求表
 * @param skippedSheets names of sheets with content that are none
 * @param rows every row about a household, in the order of the file
 */
public record OpinionPlan(
    Round round,
    SourceBook book,
    List<OpinionSheet> sheets,
    List<String> skippedSheets,
    List<OpinionRow> rows) {
  public OpinionPlan {
    sheets = List.copyOf(sheets);
    skippedSheets = List.copyOf(skippedSheets);
    rows = List.copyOf(rows);
  }

  public int read() {
    return rows.size();
  }

  public int accepted() {
    return (int) rows.stream().filter(OpinionRow::accepted).count();
  }

  public int refused() {
    return (int) rows.stream().filter(OpinionRow::refused).count();
  }

  /** 未填: rows without 意见. */
  public int blank() {
    return (int) rows.stream().filter(OpinionRow::blank).count();
  }

  /** Why rows were refused, with sheet, row and column. */
  public List<RowFinding> refusals() {
    return rows.stream().flatMap(r -> r.findings().stream()).toList();
  }

  /** What would be recorded, by household of the frozen list. */
  Map<UUID, OpinionDraft> drafts() {
    Map<UUID, OpinionDraft> drafts = new LinkedHashMap<>();
    for (OpinionRow row : rows) {
      if (row.household() != null && row.draft() != null) {
        drafts.put(row.household().id(), row.draft());
      }
    }
    return drafts;
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "OpinionPlan[read=%d, refused=%d]".formatted(read(), refused());
  }
}
