package cn.mingyi.roster.usecase.intake;

import java.util.List;

/** A sheet of the file. */
public record SourceSheet(String name, boolean hidden, List<SourceRow> rows) {
  public SourceSheet {
    rows = List.copyOf(rows);
  }
}
