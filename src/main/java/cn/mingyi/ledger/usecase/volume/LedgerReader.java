package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import java.util.List;

/** Reads one ledger off the records, unmasked; nothing in it is typed. */
public interface LedgerReader {
  /** Column of the marks of rows that were recorded late. */
  String LATE_HEAD = "补录";

  /** What its filters are called. */
  FilterHeads heads();

  /** What the filter of kinds may be set to. */
  List<String> kinds();

  /** What the filter of states may be set to. */
  List<String> states();

  /** The sheets, at least one; their lines are read while the sheet is written. */
  List<Leaf> leaves(LedgerFilter filter);
}
