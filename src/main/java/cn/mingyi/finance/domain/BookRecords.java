package cn.mingyi.finance.domain;

import java.util.List;

/** The book in the store. Append-only. */
public interface BookRecords {
  Book read();

  void add(OpeningBalance opening);

  void add(List<Entry> entries);

  void add(Transfer transfer);

  void add(Closing closing);
}
