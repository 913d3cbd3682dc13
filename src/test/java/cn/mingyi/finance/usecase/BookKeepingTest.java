package cn.mingyi.finance.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.finance.BookDesk;
import cn.mingyi.finance.SmallBook;
import cn.mingyi.finance.domain.Balances;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book on the real store: what is refused, what is written, what stays. */
class BookKeepingTest {
  @TempDir Path folder;

  private BookDesk desk;

  @BeforeEach
  void open() {
    desk = BookDesk.begun(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Map<String, String> refused(Runnable act) {
    long before = desk.store.trail().entries();
    FieldRefused no = (FieldRefused) org.assertj.core.api.Assertions.catchThrowable(act::run);
    assertThat(no).isNotNull();
    assertThat(desk.store.trail().entries()).as("nothing was written").isEqualTo(before);
    return no.fields();
  }

  private static EntryDraft draft(String day, String voucher, Item item, String amount) {
    return SmallBook.draft(day, voucher, item, amount);
  }

  private static EntryDraft with(EntryDraft d, String handler, String approver, String resolution) {
    return new EntryDraft(
        d.day(),
        d.voucher(),
        d.item(),
        d.amount(),
        d.summary(),
        d.party(),
        d.place(),
        d.source(),
        handler,
        d.witness(),
        approver,
        resolution,
        d.fund());
  }

  @Test
  void an_entry_is_one_deed_and_lies_in_the_store_in_fen() {
    long before = desk.store.trail().entries();
    desk.recordEntry.record(draft("2026-10-08", "记-01", IncomeItem.CONTRACTS, "12000.05"), "");
    assertThat(desk.store.trail().entries()).isEqualTo(before + 1);
    assertThat(
            desk.sql(
                "select position, kind, happened_on, voucher, flow, item, amount, place, corrects from finance_entry"))
        .containsExactly("1|PLAIN|2026-10-08|记-01|INCOME|CONTRACTS|1200005|BANK|null");
    assertThat(desk.queries.book().at(LocalDate.of(2026, 10, 8)).total())
        .isEqualTo(Money.ofYuan("113000.05"));
  }

  @Test
  void every_refusal_stands_at_its_field_with_what_to_do() {
    assertThat(
            refused(() ->
                desk.recordEntry.record(
                    new EntryDraft(
                        null, " ", null, null, "", "", FundPlace.BANK, "", "", "", "", "", null),
                    "")))
        .containsOnlyKeys("day", "voucher", "item", "amount", "summary", "handler");
    assertThat(
            refused(() ->
                    desk.recordEntry.record(draft("2026-10-21", "记-01", IncomeItem.OTHER, "1"), ""))
                .get("day"))
        .contains("还没有到");
    assertThat(
            refused(() ->
                    desk.recordEntry.record(draft("2026-08-31", "记-01", IncomeItem.OTHER, "1"), ""))
                .get("day"))
        .contains("2026年9月1日");
    assertThat(
            refused(() ->
                desk.recordEntry.record(
                    with(draft("2026-10-08", "记-01", SpendingItem.OFFICE, "20"), "王 秀英", "王秀英", ""),
                    "")))
        .containsOnlyKeys("approver");
    assertThat(
            refused(() ->
                    desk.recordEntry.record(
                        draft("2026-10-08", "记-01", SpendingItem.WELFARE, "5000"), ""))
                .get("resolution"))
        .contains("限额 5,000.00");
    assertThat(
            refused(() ->
                    desk.recordEntry.record(
                        with(
                            draft("2026-10-08", "记-01", SpendingItem.WELFARE, "5000"),
                            "甲",
                            "乙",
                            "槐议〔2026〕7号"),
                        ""))
                .get("resolution"))
        .contains("没有编号为 槐议〔2026〕7号");
    desk.recordEntry.record(
        with(draft("2026-10-08", "记-01", SpendingItem.WELFARE, "5000"), "甲", "乙", "槐议〔2026〕1号"),
        "");
    assertThat(
            refused(() ->
                    desk.recordEntry.record(draft("2026-10-09", "记-01", IncomeItem.OTHER, "1"), ""))
                .get("voucher"))
        .contains("今年已用于 2026年10月8日", "记-02");
  }

  @Test
  void before_the_opening_balance_nothing_is_entered() {
    desk.close();
    desk = BookDesk.open(folder.resolve("other"));
    assertThat(
            refused(() ->
                    desk.recordEntry.record(draft("2026-10-08", "记-01", IncomeItem.OTHER, "1"), ""))
                .get("day"))
        .contains("期初余额");
  }

  @Test
  void the_opening_balance_is_corrected_by_another_record_until_something_is_closed() {
    desk.openBook.open(LocalDate.of(2026, 9, 1), Money.ofYuan("90000"), Money.ZERO, "重新核对");
    assertThat(desk.sql("select count(*) from finance_opening")).containsExactly("2");
    assertThat(desk.queries.book().before(LocalDate.of(2026, 9, 1)).total())
        .isEqualTo(Money.ofYuan("90000"));
    desk.recordEntry.record(draft("2026-09-08", "记-01", IncomeItem.OTHER, "1"), "停电");
    assertThat(
            refused(() ->
                    desk.openBook.open(LocalDate.of(2026, 10, 1), Money.ZERO, Money.ZERO, "换起点"))
                .get("day"))
        .contains("2026年9月8日");
    desk.closePeriod.close(ReportingPeriod.parse("2026-09").orElseThrow());
    assertThatThrownBy(
            () -> desk.openBook.open(LocalDate.of(2026, 9, 1), Money.ZERO, Money.ZERO, "晚了"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_correction_takes_the_old_entry_back_and_records_the_right_one() {
    Entry wrong =
        desk.recordEntry.record(draft("2026-10-08", "记-01", IncomeItem.CONTRACTS, "1200"), "");
    List<Entry> written =
        desk.correctEntry.correct(
            wrong.id(),
            new CorrectEntry.Correction(
                LocalDate.of(2026, 10, 9),
                "记-02",
                "少写一个零",
                draft("2026-10-09", "记-03", IncomeItem.CONTRACTS, "12000"),
                ""));
    assertThat(written)
        .extracting(Entry::kind)
        .containsExactly(EntryKind.REVERSAL, EntryKind.REPLACEMENT);
    Book book = desk.queries.book();
    PeriodTotals october = book.totals(ReportingPeriod.parse("2026-10").orElseThrow());
    assertThat(october.of(IncomeItem.CONTRACTS)).isEqualTo(Money.ofYuan("12000"));
    assertThat(book.entry(wrong.id())).contains(wrong);
    assertThat(desk.sql("select count(distinct corrects) from finance_entry")).containsExactly("1");
    assertThatThrownBy(() ->
            desk.correctEntry.correct(
                wrong.id(),
                new CorrectEntry.Correction(LocalDate.of(2026, 10, 9), "记-04", "又错", null, "")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_replacement_is_looked_at_like_any_entry_and_writes_nothing_when_refused() {
    Entry wrong =
        desk.recordEntry.record(draft("2026-10-08", "记-01", IncomeItem.CONTRACTS, "1200"), "");
    Map<String, String> no =
        refused(() ->
            desk.correctEntry.correct(
                wrong.id(),
                new CorrectEntry.Correction(
                    LocalDate.of(2026, 10, 9),
                    "记-02",
                    "错",
                    draft("2026-10-09", "记-02", SpendingItem.WELFARE, "9000"),
                    "")));
    assertThat(no).containsOnlyKeys("replacementVoucher", "resolution");
  }

  @Test
  void a_closed_month_takes_nothing_and_its_mistakes_are_corrected_later() {
    Entry wrong =
        desk.recordEntry.record(draft("2026-09-08", "记-01", IncomeItem.OTHER, "50"), "停电");
    ReportingPeriod september = ReportingPeriod.parse("2026-09").orElseThrow();
    Closing closing = desk.closePeriod.close(september);
    assertThat(closing.total()).isEqualTo(Money.ofYuan("101050"));
    assertThat(
            refused(() ->
                    desk.recordEntry.record(
                        draft("2026-09-30", "记-02", IncomeItem.OTHER, "1"), "停电"))
                .get("day"))
        .contains("2026年9月已结账", "2026年10月1日");
    desk.correctEntry.correct(
        wrong.id(),
        new CorrectEntry.Correction(LocalDate.of(2026, 10, 8), "记-02", "不是本村的款", null, ""));
    assertThat(desk.queries.checks(september)).allMatch(Condition::met);
    assertThat(desk.queries.book().totals(september.next()).income())
        .isEqualTo(Money.ofYuan("-50"));
    assertThatThrownBy(() -> desk.closePeriod.close(september)).isInstanceOf(Refused.class);
  }

  @Test
  void a_quarter_waits_for_its_months_and_a_year_is_not_closed() {
    ReportingPeriod quarter = ReportingPeriod.parse("2026Q3").orElseThrow();
    assertThatThrownBy(() -> desk.closePeriod.close(quarter))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.sentences().toString()).contains("2026年9月"));
    desk.closePeriod.close(ReportingPeriod.parse("2026-09").orElseThrow());
    desk.closePeriod.close(quarter);
    assertThat(desk.sql("select period from finance_closing order by position"))
        .containsExactly("2026-09", "2026Q3");
    assertThatThrownBy(() -> desk.closePeriod.close(ReportingPeriod.year(2026)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_transfer_moves_money_and_is_neither_income_nor_spending() {
    desk.transferMoney.transfer(
        new TransferMoney.Draft(
            LocalDate.of(2026, 10, 8), "记-01", FundPlace.BANK, Money.ofYuan("3000"), "甲", "", ""));
    Balances now = desk.queries.book().at(LocalDate.of(2026, 10, 8));
    assertThat(now).isEqualTo(new Balances(Money.ofYuan("97000"), Money.ofYuan("4000")));
    assertThat(desk.queries.book().totals(ReportingPeriod.parse("2026-10").orElseThrow()).items())
        .isEmpty();
    assertThat(
            refused(() ->
                    desk.transferMoney.transfer(
                        new TransferMoney.Draft(
                            LocalDate.of(2026, 10, 9),
                            "记-02",
                            FundPlace.CASH,
                            Money.ofYuan("4000.01"),
                            "甲",
                            "",
                            "")))
                .get("amount"))
        .contains("只有 4,000.00 元");
  }

  @Test
  void months_are_overdue_after_their_closing_day() {
    assertThat(desk.queries.overdueMonths())
        .extracting(ReportingPeriod::key)
        .containsExactly("2026-09");
    desk.closePeriod.close(ReportingPeriod.parse("2026-09").orElseThrow());
    desk.today("2026-11-10");
    assertThat(desk.queries.overdueMonths()).isEmpty();
    desk.today("2026-11-11");
    assertThat(desk.queries.overdueMonths())
        .extracting(ReportingPeriod::key)
        .containsExactly("2026-10");
  }

  @Test
  void the_store_is_made_anew_from_the_journal_and_says_the_same() {
    Entry wrong =
        desk.recordEntry.record(draft("2026-09-08", "记-01", IncomeItem.OTHER, "50"), "停电");
    desk.correctEntry.correct(
        wrong.id(), new CorrectEntry.Correction(LocalDate.of(2026, 9, 8), "记-02", "错", null, "停电"));
    desk.closePeriod.close(ReportingPeriod.parse("2026-09").orElseThrow());
    Book before = desk.queries.book();
    assertThat(desk.store.verify().findings()).isEmpty();
    desk.close();
    Store.rebuild(
            new DataFolder(folder),
            Clock.systemUTC(),
            () -> "王秀英",
            Stream.concat(
                    cn.mingyi.finance.storage.FinanceStorage.mapperTypes().stream(),
                    cn.mingyi.village.storage.VillageStorage.mapperTypes().stream())
                .toList())
        .close();
    desk = BookDesk.open(folder);
    assertThat(desk.queries.book()).isEqualTo(before);
  }
}
