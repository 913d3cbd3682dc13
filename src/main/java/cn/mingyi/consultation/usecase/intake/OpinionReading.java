package cn.mingyi.consultation.usecase.intake;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.village.domain.EventDating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the sheets of a file row by row; what several rows say of one household none may say. */
public final class OpinionReading {
  private final Consultation consultation;
  private final OpinionRowReader reader;

  /**
   * @param lateReason 补录原因 of all rows that are late; empty when none was given
   */
  public OpinionReading(Consultation consultation, EventDating dating, String lateReason) {
    this.consultation = consultation;
    this.reader = new OpinionRowReader(consultation, dating, lateReason);
  }

  /** Every row about a household, in the order of the file. */
  public List<OpinionRow> read(List<OpinionSheet> sheets) {
    List<OpinionRow> rows = new ArrayList<>();
    for (OpinionSheet sheet : sheets) {
      for (SourceRow row : sheet.rows()) {
        rows.add(reader.read(sheet, row));
      }
    }
    return withoutDoubles(rows);
  }

  private List<OpinionRow> withoutDoubles(List<OpinionRow> rows) {
    Map<UUID, List<OpinionRow>> filled = new HashMap<>();
    for (OpinionRow row : rows) {
      FrozenHousehold household = row.household();
      if (household != null && !row.blank()) {
        filled.computeIfAbsent(household.id(), id -> new ArrayList<>()).add(row);
      }
    }
    return rows.stream()
        .map(row -> {
          List<OpinionRow> same =
              row.household() == null
                  ? List.of()
                  : filled.getOrDefault(row.household().id(), List.of());
          return row.accepted() && same.size() > 1 ? row.refused(twice(row, same)) : row;
        })
        .toList();
  }

  private static RowFinding twice(OpinionRow row, List<OpinionRow> same) {
    String places =
        same.stream()
            .map(r -> "“%s”第 %d 行".formatted(r.sheet().sheet().name(), r.row().number()))
            .collect(Collectors.joining("、"));
    return row.sheet()
        .finding(
            row.row(),
            OpinionColumn.CODE,
            "这一户在文件里填了 %d 行（%s），请只留一行。".formatted(same.size(), places));
  }
}
