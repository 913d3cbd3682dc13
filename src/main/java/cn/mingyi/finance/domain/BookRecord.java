package cn.mingyi.finance.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What stands in the book, line by line: an entry, or a transfer between bank and cash. */
public sealed interface BookRecord permits Entry, Transfer {
  UUID id();

  LocalDate day();

  /** The order of recording over both kinds; of one day the one recorded earlier comes first. */
  long position();

  String voucher();

  String summary();

  /** What it changes. */
  Balances appliedTo(Balances before);
}
