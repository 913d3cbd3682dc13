package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.Imports;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.domain.RosterOn;
import java.time.LocalDate;
import java.util.List;

/** What others want to know of the roster. */
public final class RosterQueries {
  private final Registers registers;
  private final Imports imports;

  public RosterQueries(Registers registers, Imports imports) {
    this.registers = registers;
    this.imports = imports;
  }

  /** The roster over all time. */
  public Records records() {
    return registers.read();
  }

  /** The roster as it stood on a day. */
  public RosterOn on(LocalDate day) {
    return records().on(day);
  }

  /** The imports that stand, newest first. */
  public List<RosterImport> imports() {
    return imports.all();
  }
}
