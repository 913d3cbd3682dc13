package cn.mingyi.consultation.usecase.intake;

import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of the file: accepted, refused, or left blank (未填).
 *
 * @param household of the row; null when the row names none of the round
 * @param draft what would be recorded; null when the row is refused or blank
 * @param findings why it is refused; empty otherwise
 */
public record OpinionRow(
    OpinionSheet sheet,
    SourceRow row,
    @Nullable FrozenHousehold household,
    @Nullable OpinionDraft draft,
    List<RowFinding> findings) {
  public OpinionRow {
    findings = List.copyOf(findings);
    if (draft != null && (household == null || !findings.isEmpty())) {
      throw new IllegalArgumentException("an accepted row has a household and nothing against it");
    }
  }

  public boolean accepted() {
    return draft != null;
  }

  public boolean refused() {
    return !findings.isEmpty();
  }

  /** Not filled in: neither imported nor refused. */
  public boolean blank() {
    return !accepted() && !refused();
  }

  /** The same row, refused after all. */
  OpinionRow refused(RowFinding reason) {
    return new OpinionRow(sheet, row, household, null, List.of(reason));
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "OpinionRow[" + row.number() + "]";
  }
}
