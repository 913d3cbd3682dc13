package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of the file.
 *
 * @param draft what would be recorded; null when the row is refused
 * @param findings reasons for refusing it, or warnings; empty when it is simply accepted
 */
public record ReadEntry(
    EntrySheet sheet, SourceRow row, @Nullable EntryDraft draft, List<RowFinding> findings) {
  public ReadEntry {
    findings = List.copyOf(findings);
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
    return "ReadEntry[" + row.number() + "]";
  }
}
