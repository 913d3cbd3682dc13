package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.EntryRules;
import cn.mingyi.kernel.Deed;
import java.util.List;
import java.util.UUID;

/** 记账: an income or a spending goes into the book. */
public final class RecordEntry {
  private final FinanceChange change;

  public RecordEntry(FinanceChange change) {
    this.change = change;
  }

  /**
   * @param lateReason 补录原因; empty when none was given
   * @throws FieldRefused when the draft lacks something or its day is closed
   */
  public Entry record(EntryDraft draft, String lateReason) {
    Book book = change.book();
    EntryRules rules = change.rules(book);
    new TypedFields().all(rules.refusals(draft, lateReason)).refuse();
    EntryFacts facts = draft.facts();
    Entry entry =
        new Entry(
            UUID.randomUUID(),
            book.nextPosition(),
            EntryKind.PLAIN,
            facts,
            null,
            "",
            rules.dating().isLate(facts.day()) ? lateReason.strip() : "",
            change.now());
    change
        .unitOfWork()
        .run(new Deed("记账", "凭证 " + facts.voucher()), () -> change.books().add(List.of(entry)));
    return entry;
  }
}
