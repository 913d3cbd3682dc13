package cn.mingyi.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.finance.SmallBook;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Money adds up, whatever is entered. */
class BookProperties {
  @Provide
  Arbitrary<Book> books() {
    Arbitrary<BookRecord> record =
        Combinators.combine(
                Arbitraries.integers().between(0, 360),
                Arbitraries.integers().between(0, 9),
                Arbitraries.longs().between(1, 50_000_000),
                Arbitraries.integers().between(0, 15),
                Arbitraries.integers().between(1, 9_999))
            .as(BookProperties::record);
    return Combinators.combine(
            record.list().ofMaxSize(60),
            Arbitraries.longs().between(0, 1_000_000_000),
            Arbitraries.longs().between(0, 10_000_000))
        .as((records, bank, cash) ->
            new Book(
                List.of(
                    new OpeningBalance(
                        UUID.randomUUID(),
                        1,
                        LocalDate.of(2026, 1, 1),
                        new Money(bank),
                        new Money(cash),
                        "对账单",
                        SmallBook.NOON)),
                records,
                List.of()));
  }

  private static BookRecord record(int day, int kind, long fen, int item, int voucher) {
    LocalDate on = LocalDate.of(2026, 1, 1).plusDays(day);
    FundPlace place = kind % 2 == 0 ? FundPlace.BANK : FundPlace.CASH;
    if (kind == 9) {
      return new Transfer(
          UUID.randomUUID(),
          voucher,
          on,
          "记-" + voucher,
          place,
          new Money(fen),
          "甲",
          "",
          "",
          SmallBook.NOON);
    }
    Item of = Item.all().get(item);
    EntryFacts facts =
        new EntryFacts(
            on, "记-" + voucher, of, new Money(fen), "摘要", "", place, "", "甲", "", "乙", "", null);
    boolean reversal = kind >= 7;
    return new Entry(
        UUID.randomUUID(),
        voucher,
        reversal ? EntryKind.REVERSAL : EntryKind.PLAIN,
        facts,
        reversal ? UUID.randomUUID() : null,
        "",
        "",
        SmallBook.NOON);
  }

  private static FinanceChecks checks(Book book) {
    return new FinanceChecks(
        book, Estate.EMPTY, day -> new Money(Long.MAX_VALUE), number -> Optional.empty());
  }

  @Property(tries = 200)
  void opening_plus_income_less_spending_is_closing(
      @ForAll("books") Book book, @ForAll @IntRange(min = 1, max = 12) int month) {
    ReportingPeriod period = ReportingPeriod.month(2026, month);
    PeriodTotals totals = book.totals(period);
    assertThat(totals.opening().total().plus(totals.income()).minus(totals.spending()))
        .isEqualTo(totals.closing().total());
    List<Condition> conditions = checks(book).of(period);
    assertThat(conditions)
        .filteredOn(c ->
            Set.of(
                    FinanceRule.SUM_HOLDS,
                    FinanceRule.ENTRIES_ARE_SUMMARY,
                    FinanceRule.PLACES_ARE_TOTAL,
                    FinanceRule.OPENING_IS_LAST_CLOSING)
                .contains(c.rule()))
        .hasSize(4)
        .allMatch(Condition::met);
  }

  @Property(tries = 200)
  void the_months_come_to_the_year_and_each_begins_where_the_last_ended(
      @ForAll("books") Book book) {
    PeriodTotals year = book.totals(ReportingPeriod.year(2026));
    List<PeriodTotals> months =
        ReportingPeriod.year(2026).months().stream().map(book::totals).toList();
    assertThat(Money.sum(months.stream().map(PeriodTotals::income))).isEqualTo(year.income());
    assertThat(Money.sum(months.stream().map(PeriodTotals::spending))).isEqualTo(year.spending());
    for (int i = 1; i < months.size(); i++) {
      assertThat(months.get(i).opening()).isEqualTo(months.get(i - 1).closing());
    }
    assertThat(months.getLast().closing()).isEqualTo(year.closing());
  }

  @Property(tries = 100)
  void the_public_table_adds_up_line_by_line(@ForAll("books") Book book) {
    FinanceTable table =
        new BookTables(book, LocalDate.of(2026, 12, 31)).entries(ReportingPeriod.year(2026));
    Money balance = Money.ofYuan(table.rows().getFirst().get(6));
    for (List<String> row : table.rows().subList(1, table.rows().size())) {
      balance = balance.plus(yuan(row.get(4))).minus(yuan(row.get(5)));
    }
    assertThat(balance.yuan()).isEqualTo(table.total().get(6));
    assertThat(table.notes().getFirst()).contains(balance.capitals());
  }

  @Property(tries = 100)
  void a_transfer_changes_no_total(
      @ForAll("books") Book book, @ForAll @LongRange(min = 1, max = 1_000_000) long fen) {
    Transfer transfer =
        new Transfer(
            UUID.randomUUID(),
            1,
            LocalDate.of(2026, 6, 1),
            "x",
            FundPlace.BANK,
            new Money(fen),
            "",
            "",
            "",
            SmallBook.NOON);
    List<BookRecord> more = new ArrayList<>(book.records());
    more.add(transfer);
    Book with = new Book(book.openings(), more, book.closings());
    assertThat(with.totals(ReportingPeriod.year(2026)).income())
        .isEqualTo(book.totals(ReportingPeriod.year(2026)).income());
    assertThat(with.at(LocalDate.MAX.minusDays(1)).total())
        .isEqualTo(book.at(LocalDate.MAX.minusDays(1)).total());
  }

  private static Money yuan(String text) {
    return text.isEmpty() ? Money.ZERO : Money.ofYuan(text);
  }
}
