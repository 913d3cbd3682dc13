package cn.mingyi.finance.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.finance.BookDesk;
import cn.mingyi.finance.SmallBook;
import cn.mingyi.finance.document.WorkbookEntryFiles;
import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryImport;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.RosterBook;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real workbooks of banks and books, read, looked at and recorded on the real store. */
class ImportEntriesTest {
  private static final EntryDefaults PEOPLE =
      new EntryDefaults(FundPlace.BANK, "王秀英", "", "李建平", "");

  @TempDir Path folder;
  private BookDesk desk;
  private final WorkbookEntryFiles files = new WorkbookEntryFiles(new WorkbookRosterFiles()::read);

  @BeforeEach
  void open() {
    desk = BookDesk.begun(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private EntryPlan plan(RosterBook book, String name, EntryDefaults defaults) {
    SourceBook read = files.read(book.save(folder.resolve(name)));
    return desk.importEntries.plan(read, desk.importEntries.recognise(read), defaults);
  }

  private static RosterBook bank() {
    return RosterBook.xlsx()
        .name("流水")
        .row("账户交易明细")
        .merge(0, 0, 0, 5)
        .row("户名：槐树沟村", "", "账号：1234")
        .row("交易日期", "借方发生额", "贷方发生额", "余额", "对方户名", "摘要")
        .row("20261008", "", "12,000.00", "112,000.00", "张三", "林地承包费")
        .row("2026-10-11", "1,286.40", "", "110,713.60", "供电公司", "路灯电费")
        .row(LocalDate.of(2026, 10, 15), 5.3, "", 110708.3, "银行", "手续费")
        .row("合计", "1,291.70", "12,000.00");
  }

  @Test
  void a_bank_statement_is_understood_by_its_balances_and_recorded_as_one_deed() {
    EntryPlan plan = plan(bank(), "流水.xlsx", PEOPLE);
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.read()).isEqualTo(3);
    assertThat(plan.accepted() + plan.warned() + plan.refused()).isEqualTo(plan.read());
    assertThat(plan.total(Flow.INCOME)).isEqualTo(Money.ofYuan("12000"));
    assertThat(plan.total(Flow.SPENDING)).isEqualTo(Money.ofYuan("1291.70"));
    assertThat(plan.drafts())
        .extracting(EntryDraft::voucher)
        .containsExactly("记-01", "记-02", "记-03");
    assertThat(plan.drafts())
        .extracting(EntryDraft::item)
        .containsExactly(IncomeItem.CONTRACTS, SpendingItem.WELFARE, SpendingItem.OFFICE);
    long before = desk.store.trail().entries();
    EntryImport done = desk.importEntries.apply(plan);
    assertThat(desk.store.trail().entries()).isEqualTo(before + 1);
    assertThat(desk.sql("select happened_on, voucher, amount from finance_entry order by position"))
        .containsExactly(
            "2026-10-08|记-01|1200000", "2026-10-11|记-02|128640", "2026-10-15|记-03|530");
    assertThat(done.rowsRead()).isEqualTo(3);
    assertThat(desk.store.verify().findings()).isEmpty();

    EntryPlan again = plan(bank(), "流水.xlsx", PEOPLE);
    assertThat(again.sheets().getFirst().remembered()).isTrue();
    assertThat(again.refused()).as("all are in the book already").isEqualTo(3);
    assertThat(again.refusals().getFirst().reason()).contains("账里已有", "记-01");
    assertThatThrownBy(() -> desk.importEntries.apply(again)).isInstanceOf(Refused.class);
  }

  @Test
  void in_a_cash_book_the_debit_is_income_and_every_kind_of_writing_is_read() {
    RosterBook book =
        RosterBook.xls()
            .name("现金账")
            .row("日期", "凭证号", "摘要", "借方", "贷方", "余额", "经手人", "审批人", "科目")
            .row("", "", "期初余额", "", "", "1,000.00")
            .row("2026年10月8日", "现-1", "废品款", "￥２００", "", "1200", "王秀英", "", "其他")
            .row("2026.10.9", "现-2", "办公用品", "", "120.5元", "1,079.50", "王秀英", "李建平", "办公")
            .row("2026/10/9", "现-3", "慰问", "", "(80.00)", "999.50", "王秀英", "李建平", "救济")
            .row("", "", "本月合计", "200", "200.5");
    EntryPlan plan = plan(book, "现金.xls", new EntryDefaults(FundPlace.CASH, "", "", "", ""));
    assertThat(plan.refused()).as(plan.refusals().toString()).isEqualTo(1);
    assertThat(plan.refusals().getFirst().reason()).contains("负数 -80.00");
    assertThat(plan.accepted()).isEqualTo(2);
    assertThat(plan.skippedRows()).isEqualTo(2);
    assertThat(plan.drafts()).allMatch(d -> d.place() == FundPlace.CASH);
    assertThat(plan.drafts()).extracting(d -> d.item().label()).containsExactly("其他收入", "办公支出");
  }

  @Test
  void a_column_of_amounts_with_a_sign_is_read_newest_first() {
    RosterBook book =
        RosterBook.xlsx()
            .row("交易时间", "交易金额", "借贷标志", "账户余额", "对方户名", "用途")
            .row("2026-10-11 09:12:33", "30", "借", "170", "纸店", "打印纸")
            .row("2026-10-08 08:00:00", "200", "贷", "200", "张三", "租金");
    EntryPlan plan = plan(book, "手机银行.xlsx", PEOPLE);
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.warnings()).noneMatch(w -> w.label().equals("余额"));
    assertThat(plan.drafts()).extracting(EntryDraft::voucher).containsExactly("记-01", "记-02");
    assertThat(plan.total(Flow.INCOME)).isEqualTo(Money.ofYuan("200"));
    assertThat(plan.total(Flow.SPENDING)).isEqualTo(Money.ofYuan("30"));
  }

  @Test
  void a_balance_that_does_not_follow_is_named_with_its_row() {
    RosterBook book =
        RosterBook.xlsx()
            .row("日期", "摘要", "收入", "支出", "余额", "科目")
            .row("2026-10-08", "甲", "100", "", "1100", "其他")
            .row("2026-10-09", "乙", "100", "", "1250", "其他");
    EntryPlan plan = plan(book, "账.xlsx", PEOPLE);
    assertThat(plan.warned()).isEqualTo(1);
    RowFinding finding = plan.warnings().getFirst();
    assertThat(finding.row()).isEqualTo(3);
    assertThat(finding.columnLetters()).isEqualTo("E");
    assertThat(finding.reason()).contains("1,250.00", "1,200.00", "相差 50.00");
  }

  @Test
  void each_wrong_row_is_refused_at_its_cell_and_goes_back_in_a_workbook() {
    RosterBook book =
        RosterBook.xlsx()
            .row("日期", "凭证号", "摘要", "收入", "支出", "经手人", "审批人", "科目", "决议编号")
            .row("2026-13-08", "记-1", "坏日期", "100", "", "甲", "", "其他")
            .row("2026-10-08", "记-2", "坏金额", "一百", "", "甲", "", "其他")
            .row("2026-10-08", "记-3", "三位小数", "1.005", "", "甲", "", "其他")
            .row("2026-10-08", "记-4", "两边", "1", "2", "甲", "乙", "其他")
            .row("2026-10-08", "记-5", "没有金额", "", "", "甲", "乙", "其他")
            .row("2026-10-08", "记-6", "自批", "", "20", "甲", "甲", "其他")
            .row("2026-10-08", "记-7", "超限", "", "5000", "甲", "乙", "公益")
            .row("2026-10-08", "记-8", "重号", "1", "", "甲", "", "其他")
            .row("2026-10-08", "记-8", "重号二", "1", "", "甲", "", "其他")
            .row("2026-10-30", "记-9", "将来", "1", "", "甲", "", "其他")
            .row("2026-09-08", "记-10", "补录", "1", "", "甲", "", "其他");
    EntryPlan plan = plan(book, "错.xlsx", EntryDefaults.NONE);
    assertThat(plan.read()).isEqualTo(11);
    assertThat(plan.refused()).isEqualTo(10);
    assertThat(plan.refusals()).allMatch(f -> f.row() > 1 && !f.reason().isBlank());
    assertThat(plan.refusals().stream().map(f -> f.row() + f.columnLetters()))
        .contains("2A", "3D", "4D", "5E", "6E", "7G", "8I", "10B", "11A", "12A");
    Path back = folder.resolve("退回.xlsx");
    files.writeRefused(plan, back);
    SourceBook mended = files.read(back);
    assertThat(desk.importEntries.recognise(mended)).hasSize(1);
  }

  @Test
  void an_import_is_taken_back_as_a_whole_until_a_month_of_it_is_closed() {
    EntryImport done = desk.importEntries.apply(plan(bank(), "流水.xlsx", PEOPLE));
    assertThatThrownBy(() -> desk.importEntries.undo(done.id(), " "))
        .isInstanceOf(FieldRefused.class);
    desk.importEntries.undo(done.id(), "选错了文件");
    assertThat(desk.queries.book().entries()).isEmpty();
    assertThat(desk.importEntries.last()).isEmpty();

    EntryImport second = desk.importEntries.apply(plan(bank(), "流水.xlsx", PEOPLE));
    desk.today("2026-11-03");
    desk.closePeriod.close(ReportingPeriod.parse("2026-09").orElseThrow());
    desk.closePeriod.close(ReportingPeriod.parse("2026-10").orElseThrow());
    assertThatThrownBy(() -> desk.importEntries.undo(second.id(), "晚了"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.sentences().getFirst()).contains("2026年10月已经结账"));
  }

  @Test
  void a_plan_for_a_book_that_changed_meanwhile_is_stale() {
    EntryPlan plan = plan(bank(), "流水.xlsx", PEOPLE);
    desk.recordEntry.record(SmallBook.draft("2026-10-08", "记-09", IncomeItem.OTHER, "1"), "");
    assertThatThrownBy(() -> desk.importEntries.apply(plan)).isInstanceOf(StaleRecord.class);
  }

  @Test
  void a_changed_mapping_is_followed_and_remembered() {
    RosterBook book =
        RosterBook.xlsx()
            .row("日期", "摘要", "收入", "支出", "甲栏", "科目")
            .row("2026-10-08", "款", "1", "", "钱七", "其他");
    SourceBook read = files.read(book.save(folder.resolve("a.xlsx")));
    EntrySheet sheet = desk.importEntries.recognise(read).getFirst();
    EntrySheet mapped = sheet.with(sheet.mapping().with(4, EntryColumn.PARTY));
    EntryPlan plan = desk.importEntries.plan(read, List.of(mapped), PEOPLE);
    assertThat(plan.drafts().getFirst().party()).isEqualTo("钱七");
    desk.importEntries.apply(plan);
    assertThat(desk.importEntries.recognise(read).getFirst().mapping().has(EntryColumn.PARTY))
        .isTrue();
  }

  @Test
  void a_file_without_such_a_table_gets_one_sentence() {
    SourceBook read = files.read(RosterBook.usual().save(folder.resolve("名册.xlsx")));
    assertThatThrownBy(() -> desk.importEntries.recognise(read))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.sentences()).hasSize(1));
  }
}
