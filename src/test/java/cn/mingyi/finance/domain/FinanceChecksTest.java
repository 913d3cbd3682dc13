package cn.mingyi.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.finance.SmallBook;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check can fail, and says with numbers what is wrong. */
class FinanceChecksTest {
  private static final ReportingPeriod OCTOBER = ReportingPeriod.parse("2026-10").orElseThrow();

  private Money limit = Money.ofYuan("5000");
  private Estate estate = Estate.EMPTY;
  private final DecidedMatters matters =
      number ->
          number.equals("槐议〔2026〕1号")
              ? Optional.of(new DecidedMatter(number, "修路", true))
              : number.equals("槐议〔2026〕2号")
                  ? Optional.of(new DecidedMatter(number, "建房", false))
                  : Optional.empty();

  private FinanceChecks checks(SmallBook book) {
    return new FinanceChecks(book.book(), estate, day -> limit, matters);
  }

  private static String unmet(List<Condition> conditions, FinanceRule rule) {
    return conditions.stream()
        .filter(c -> c.rule() == rule && !c.met())
        .map(Condition::sentence)
        .findFirst()
        .orElse("");
  }

  private static SmallBook sound() {
    return SmallBook.opened("2026-09-01", "186402.15", "0")
        .entry("2026-10-08", "记-01", IncomeItem.CONTRACTS, "12000")
        .entry("2026-10-11", "记-02", SpendingItem.WELFARE, "1286.40");
  }

  @Test
  void a_sound_month_meets_all_and_says_its_numbers() {
    List<Condition> conditions = checks(sound()).of(OCTOBER);
    assertThat(conditions).hasSize(10).allMatch(Condition::met);
    assertThat(conditions.getFirst().sentence())
        .isEqualTo("期初 186,402.15 ＋ 收入 12,000.00 － 支出 1,286.40 ＝ 期末 197,115.75");
  }

  @Test
  void without_an_opening_there_is_one_thing_to_do() {
    FinanceChecks checks = new FinanceChecks(Book.EMPTY, estate, day -> limit, matters);
    assertThat(checks.of(OCTOBER)).singleElement().matches(c -> !c.met());
  }

  @Test
  void a_book_that_was_altered_after_its_closing_is_found() {
    SmallBook book = sound().closed("2026-09").closed("2026-10");
    Book altered = book.entry("2026-10-20", "记-03", IncomeItem.OTHER, "100").book();
    List<Condition> october = new FinanceChecks(altered, estate, day -> limit, matters).of(OCTOBER);
    assertThat(unmet(october, FinanceRule.ENTRIES_ARE_SUMMARY))
        .contains("收入 12,100.00", "收入 12,000.00", "对不上");
    List<Condition> november =
        new FinanceChecks(altered, estate, day -> limit, matters).of(OCTOBER.next());
    assertThat(unmet(november, FinanceRule.OPENING_IS_LAST_CLOSING))
        .contains("197,215.75", "197,115.75", "相差 100.00");
  }

  @Test
  void cash_below_zero_is_named_with_its_day() {
    SmallBook book = sound().transfer("2026-10-12", "记-03", FundPlace.CASH, "50");
    assertThat(unmet(checks(book).of(OCTOBER), FinanceRule.NOTHING_BELOW_ZERO))
        .contains("2026年10月12日", "现金", "-50.00");
  }

  @Test
  void who_handled_a_spending_does_not_approve_it() {
    EntryDraft d = SmallBook.draft("2026-10-12", "记-03", SpendingItem.OFFICE, "20");
    EntryFacts own =
        new EntryDraft(
                d.day(),
                d.voucher(),
                d.item(),
                d.amount(),
                d.summary(),
                "",
                d.place(),
                "",
                "王 秀英",
                "",
                "王秀英",
                "",
                null)
            .facts();
    SmallBook book = sound().add(EntryKind.PLAIN, own, null);
    assertThat(unmet(checks(book).of(OCTOBER), FinanceRule.APPROVER_IS_ANOTHER))
        .contains("1 笔", "记-03");
    book.add(EntryKind.REVERSAL, own.on(LocalDate.of(2026, 10, 13), "记-04"), book.last().id());
    assertThat(checks(book).of(OCTOBER)).as("taken back").allMatch(Condition::met);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "4999.99, '', true",
        "5000, '', false",
        "5000, 槐议〔2026〕1号, true",
        "5000, 槐议〔2026〕2号, false",
        "5000, 槐议〔2026〕9号, false"
      })
  void spending_from_the_limit_on_names_a_carried_resolution(
      String amount, String resolution, boolean met) {
    EntryDraft d = SmallBook.draft("2026-10-12", "记-03", SpendingItem.WELFARE, amount);
    EntryFacts facts =
        new EntryDraft(
                d.day(),
                d.voucher(),
                d.item(),
                d.amount(),
                d.summary(),
                "",
                d.place(),
                "",
                "甲",
                "",
                "乙",
                resolution,
                null)
            .facts();
    String no =
        unmet(
            checks(sound().add(EntryKind.PLAIN, facts, null)).of(OCTOBER),
            FinanceRule.LIMIT_DECIDED);
    assertThat(no.isEmpty()).isEqualTo(met);
    if (!met) {
      assertThat(no).contains("5,000.00", "记-03");
    }
  }

  @Test
  void double_vouchers_block_and_gaps_only_warn() {
    SmallBook book =
        sound()
            .entry("2026-10-12", "记-02", IncomeItem.OTHER, "1")
            .entry("2026-10-13", "记-05", IncomeItem.OTHER, "1")
            .entry("2026-10-14", "记-07", IncomeItem.OTHER, "1");
    List<Condition> conditions = checks(book).of(OCTOBER);
    assertThat(unmet(conditions, FinanceRule.VOUCHERS_UNIQUE)).contains("记-02");
    assertThat(unmet(conditions, FinanceRule.VOUCHERS_WITHOUT_GAPS)).contains("记-03 至 记-04、记-06");
    assertThat(FinanceChecks.blocking(conditions).stream().map(Condition::rule))
        .containsExactly(FinanceRule.VOUCHERS_UNIQUE);
  }

  @Test
  void an_overspent_fund_is_named_with_how_much() {
    SpecialFund fund =
        new SpecialFund(
            UUID.randomUUID(),
            "太财农〔2026〕12号",
            LocalDate.of(2026, 9, 5),
            Money.ofYuan("1000"),
            "路灯",
            "全体",
            SmallBook.NOON);
    estate =
        new Estate(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(fund),
            List.of(),
            List.of());
    EntryDraft d = SmallBook.draft("2026-10-12", "记-03", SpendingItem.WELFARE, "1200");
    EntryFacts facts =
        new EntryDraft(
                d.day(),
                d.voucher(),
                d.item(),
                d.amount(),
                d.summary(),
                "",
                d.place(),
                "",
                "甲",
                "",
                "乙",
                "",
                fund.id())
            .facts();
    assertThat(
            unmet(
                checks(sound().add(EntryKind.PLAIN, facts, null)).of(OCTOBER),
                FinanceRule.FUNDS_NOT_OVERSPENT))
        .contains("太财农〔2026〕12号 超支 200.00");
  }

  @Test
  void closing_waits_for_the_end_of_the_period_and_for_the_months_before() {
    SmallBook book = sound();
    LocalDate today = LocalDate.of(2026, 10, 20);
    List<Condition> early = checks(book).closing(OCTOBER, today);
    assertThat(unmet(early, FinanceRule.PERIOD_OVER)).contains("2026年10月31日");
    assertThat(unmet(early, FinanceRule.EARLIER_CLOSED)).contains("2026年9月");
    List<Condition> later =
        checks(book.closed("2026-09")).closing(OCTOBER, LocalDate.of(2026, 11, 1));
    assertThat(later).allMatch(Condition::met);
    ReportingPeriod quarter = ReportingPeriod.parse("2026Q4").orElseThrow();
    assertThat(
            unmet(
                checks(book).closing(quarter, LocalDate.of(2027, 1, 3)),
                FinanceRule.EARLIER_CLOSED))
        .contains("2026年10月、2026年11月、2026年12月");
  }

  @Test
  void the_next_voucher_counts_on_in_the_series_used_last() {
    Vouchers vouchers =
        sound().entry("2026-10-12", "银-009", IncomeItem.OTHER, "1").book().vouchers();
    assertThat(vouchers.next(2026)).isEqualTo("银-010");
    assertThat(vouchers.next(2026, Set.of("银-010"))).isEqualTo("银-011");
    assertThat(vouchers.next(2027)).isEqualTo("记-01");
    assertThat(vouchers.next(2027, Set.of("记-01"))).isEqualTo("记-02");
  }

  @Test
  void an_entry_is_late_only_after_the_closing_day_of_the_next_month() {
    LocalDate day = LocalDate.of(2026, 10, 3);
    assertThat(new BookDating(LocalDate.of(2026, 11, 10), 10).isLate(day)).isFalse();
    BookDating late = new BookDating(LocalDate.of(2026, 11, 11), 10);
    assertThat(late.isLate(day)).isTrue();
    assertThat(late.refusals("day", day, "")).containsOnlyKeys("lateReason");
    assertThat(late.refusals("day", day, "停电")).isEmpty();
  }
}
