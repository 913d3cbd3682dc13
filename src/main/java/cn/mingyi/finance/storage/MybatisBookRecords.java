package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.BookRecords;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.domain.Transfer;
import java.util.ArrayList;
import java.util.List;

/** The book over its tables. */
final class MybatisBookRecords implements BookRecords {
  private final BookMapper mapper;

  MybatisBookRecords(BookMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Book read() {
    List<BookRecord> records = new ArrayList<>();
    mapper.entries().forEach(r -> records.add(r.entry()));
    records.addAll(mapper.transfers());
    return new Book(
        mapper.openings(), records, mapper.closings().stream().map(ClosingRow::closing).toList());
  }

  @Override
  public void add(OpeningBalance opening) {
    mapper.insertOpening(opening);
  }

  @Override
  public void add(List<Entry> entries) {
    entries.forEach(e -> mapper.insertEntry(EntryRow.of(e)));
  }

  @Override
  public void add(Transfer transfer) {
    mapper.insertTransfer(transfer);
  }

  @Override
  public void add(Closing closing) {
    mapper.insertClosing(ClosingRow.of(closing));
  }
}
