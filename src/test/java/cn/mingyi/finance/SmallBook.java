package cn.mingyi.finance;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.finance.domain.Transfer;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds books for tests: entries count on by themselves. */
public final class SmallBook {
  public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final List<BookRecord> records = new ArrayList<>();
  private final List<OpeningBalance> openings = new ArrayList<>();
  private final List<Closing> closings = new ArrayList<>();

  public static SmallBook opened(String day, String bank, String cash) {
    SmallBook book = new SmallBook();
    book.openings.add(
        new OpeningBalance(
            UUID.randomUUID(),
            1,
            LocalDate.parse(day),
            Money.ofYuan(bank),
            Money.ofYuan(cash),
            "对账单",
            NOON));
    return book;
  }

  public static EntryDraft draft(String day, String voucher, Item item, String amount) {
    return new EntryDraft(
        LocalDate.parse(day),
        voucher,
        item,
        Money.ofYuan(amount),
        "摘要" + voucher,
        "对方",
        FundPlace.BANK,
        "",
        "王秀英",
        "",
        item.flow() == Flow.SPENDING ? "李建平" : "",
        "",
        null);
  }

  public SmallBook entry(String day, String voucher, Item item, String amount) {
    return add(EntryKind.PLAIN, draft(day, voucher, item, amount).facts(), null);
  }

  public SmallBook add(EntryKind kind, EntryFacts facts, @Nullable UUID corrects) {
    records.add(
        new Entry(
            UUID.randomUUID(),
            records.size() + 1L,
            kind,
            facts,
            corrects,
            corrects == null ? "" : "错",
            "",
            NOON));
    return this;
  }

  public SmallBook transfer(String day, String voucher, FundPlace from, String amount) {
    records.add(
        new Transfer(
            UUID.randomUUID(),
            records.size() + 1L,
            LocalDate.parse(day),
            voucher,
            from,
            Money.ofYuan(amount),
            "王秀英",
            "",
            "",
            NOON));
    return this;
  }

  public SmallBook closed(String period) {
    ReportingPeriod of = ReportingPeriod.parse(period).orElseThrow();
    PeriodTotals totals = book().totals(of);
    closings.add(
        new Closing(
            UUID.randomUUID(),
            of,
            totals.opening().total(),
            totals.income(),
            totals.spending(),
            totals.closing().bank(),
            totals.closing().cash(),
            of.to().plusDays(5),
            "王秀英",
            NOON));
    return this;
  }

  public Entry last() {
    return (Entry) records.getLast();
  }

  public Book book() {
    return new Book(openings, records, closings);
  }
}
