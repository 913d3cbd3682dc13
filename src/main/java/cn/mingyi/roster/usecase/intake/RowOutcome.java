package cn.mingyi.roster.usecase.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a row of the file.
 *
 * @param householdNumber of the household the row belongs to, also where the row leaves it out
 * @param findings reasons for refusing it, or warnings; empty when it is simply accepted
 */
public record RowOutcome(
    RecognisedSheet sheet,
    SourceRow row,
    String householdNumber,
    String headName,
    List<RowFinding> findings) {
  public RowOutcome {
    findings = List.copyOf(findings);
  }

  public RowOutcome with(List<RowFinding> added) {
    List<RowFinding> all = new ArrayList<>(findings);
    all.addAll(added);
    return new RowOutcome(sheet, row, householdNumber, headName, all);
  }

  public boolean refused() {
    return findings.stream().anyMatch(RowFinding::refuses);
  }

  public boolean warned() {
    return !findings.isEmpty() && !refused();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "RowOutcome[" + row.number() + "]";
  }
}
