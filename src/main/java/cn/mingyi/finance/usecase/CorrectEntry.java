package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.EntryRules;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 更正: an entry is taken back by a red one, and what should have stood there is recorded. Both are
 * dated in an open month; the old entry stays.
 */
public final class CorrectEntry {
  /**
   * @param voucher of the reversal
   * @param replacement what should have stood there; null when nothing should have. Its day is that
   *     of the correction.
   */
  public record Correction(
      @Nullable LocalDate day,
      String voucher,
      String reason,
      @Nullable EntryDraft replacement,
      String lateReason) {}

  private final FinanceChange change;

  public CorrectEntry(FinanceChange change) {
    this.change = change;
  }

  /**
   * @return the reversal, and the replacement when there is one
   * @throws FieldRefused on day, voucher, reason, or the fields of the replacement; its voucher is
   *     called replacementVoucher
   * @throws Refused when the entry was taken back already
   */
  public List<Entry> correct(UUID id, Correction correction) {
    Book book = change.book();
    Entry wrong = book.entry(id).orElseThrow();
    refuseUnlessStanding(book, wrong);
    EntryRules rules = change.rules(book);
    LocalDate day = correction.day();
    new TypedFields()
        .all(rules.day("day", day, correction.lateReason()))
        .all(rules.voucher(day, correction.voucher()))
        .that(
            day == null || !day.isBefore(wrong.day()),
            "day",
            "更正的日期不能早于原来那一笔的日期 %s。".formatted(ChineseDate.of(wrong.day())))
        .text("reason", correction.reason(), 1000, "请写明更正的原因。")
        .refuse();
    LocalDate on = Objects.requireNonNull(day);
    String late = rules.dating().isLate(on) ? correction.lateReason().strip() : "";
    Entry reversal =
        correcting(
            book.nextPosition(),
            EntryKind.REVERSAL,
            wrong.facts().on(on, correction.voucher().strip()),
            wrong,
            correction,
            late);
    List<Entry> written = new ArrayList<>(List.of(reversal));
    if (correction.replacement() != null) {
      EntryDraft draft = on(correction.replacement(), on);
      refuseReplacement(book, reversal, draft, correction.lateReason());
      written.add(
          correcting(
              reversal.position() + 1,
              EntryKind.REPLACEMENT,
              draft.facts(),
              wrong,
              correction,
              late));
    }
    change
        .unitOfWork()
        .run(
            new Deed("更正", "凭证 " + wrong.voucher(), correction.reason().strip()),
            () -> change.books().add(written));
    return written;
  }

  private static void refuseUnlessStanding(Book book, Entry wrong) {
    if (wrong.kind() == EntryKind.REVERSAL) {
      throw new Refused(FinanceRule.ALREADY_CORRECTED, "这一笔是冲销，不能再更正；请直接记一笔新账。");
    }
    book.reversalOf(wrong.id())
        .ifPresent(r -> {
          throw new Refused(
              FinanceRule.ALREADY_CORRECTED,
              "这一笔已由凭证 %s 冲销（%s），不能再更正。".formatted(r.voucher(), ChineseDate.of(r.day())));
        });
  }

  /** The replacement is looked at as if the reversal already stood in the book. */
  private void refuseReplacement(Book book, Entry reversal, EntryDraft draft, String lateReason) {
    List<BookRecord> records = new ArrayList<>(book.records());
    records.add(reversal);
    Book reversed = new Book(book.openings(), records, book.closings());
    Map<String, String> refusals =
        new LinkedHashMap<>(change.rules(reversed).refusals(draft, lateReason));
    @Nullable String voucher = refusals.remove("voucher");
    if (voucher != null) {
      refusals.put("replacementVoucher", voucher);
    }
    new TypedFields().all(refusals).refuse();
  }

  private static EntryDraft on(EntryDraft d, LocalDate day) {
    return new EntryDraft(
        day,
        d.voucher(),
        d.item(),
        d.amount(),
        d.summary(),
        d.party(),
        d.place(),
        d.source(),
        d.handler(),
        d.witness(),
        d.approver(),
        d.resolution(),
        d.fund());
  }

  private Entry correcting(
      long position,
      EntryKind kind,
      EntryFacts facts,
      Entry wrong,
      Correction correction,
      String late) {
    return new Entry(
        UUID.randomUUID(),
        position,
        kind,
        facts,
        wrong.id(),
        correction.reason().strip(),
        late,
        change.now());
  }
}
