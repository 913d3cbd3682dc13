package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookLine;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.kernel.Money;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the book as the table shows it.
 *
 * @param reversed whether another entry took it back
 * @param files how many files are attached
 */
public record EntryLine(BookLine line, boolean reversed, int files) {
  static List<EntryLine> of(FinancePage page) {
    Book book = page.file().book();
    return book.lines(page.period()).stream()
        .map(l ->
            new EntryLine(
                l,
                book.reversalOf(l.record().id()).isPresent(),
                page.attachments().getOrDefault(l.record().id(), List.of()).size()))
        .toList();
  }

  UUID id() {
    return line.record().id();
  }

  @Nullable EntryFacts facts() {
    Entry entry = line.entry();
    return entry == null ? null : entry.facts();
  }

  /** A text of the voucher; empty for a transfer. */
  String fact(Function<EntryFacts, String> of) {
    EntryFacts facts = facts();
    return facts == null ? "" : of.apply(facts);
  }

  @Nullable Money income() {
    Entry entry = line.entry();
    return entry == null ? null : entry.income();
  }

  @Nullable Money spending() {
    Entry entry = line.entry();
    return entry == null ? null : entry.spending();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "EntryLine[" + line.record().voucher() + "]";
  }
}
