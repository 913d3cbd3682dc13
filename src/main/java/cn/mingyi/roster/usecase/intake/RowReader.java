package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.RosterColumn;
import java.util.ArrayList;
import java.util.List;

/** One row under its mapping: the cells by meaning, and a place to put findings. */
final class RowReader {
  private final RecognisedSheet recognised;
  private final SourceRow row;
  private final List<RowFinding> findings = new ArrayList<>();

  RowReader(RecognisedSheet recognised, SourceRow row) {
    this.recognised = recognised;
    this.row = row;
  }

  SourceRow row() {
    return row;
  }

  RecognisedSheet recognised() {
    return recognised;
  }

  boolean has(RosterColumn column) {
    return recognised.mapping().has(column);
  }

  /** The first cell of a meaning; blank when the file has no such column. */
  SourceCell cell(RosterColumn column) {
    List<Integer> columns = recognised.mapping().of(column);
    return columns.isEmpty() ? SourceCell.BLANK : row.cell(columns.getFirst());
  }

  List<SourceCell> cells(RosterColumn column) {
    return recognised.mapping().of(column).stream().map(row::cell).toList();
  }

  String text(RosterColumn column) {
    return Words.compact(cell(column).text());
  }

  void refuse(RosterColumn column, String reason) {
    findings.add(finding(column, true, reason));
  }

  void warn(RosterColumn column, String reason) {
    findings.add(finding(column, false, reason));
  }

  List<RowFinding> findings() {
    return findings;
  }

  boolean refused() {
    return findings.stream().anyMatch(RowFinding::refuses);
  }

  private RowFinding finding(RosterColumn column, boolean refuses, String reason) {
    return recognised.finding(row.number(), column, refuses, reason);
  }
}
