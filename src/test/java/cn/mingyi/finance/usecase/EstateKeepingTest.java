package cn.mingyi.finance.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.finance.BookDesk;
import cn.mingyi.finance.SmallBook;
import cn.mingyi.finance.domain.Acreage;
import cn.mingyi.finance.domain.Asset;
import cn.mingyi.finance.domain.AssetKind;
import cn.mingyi.finance.domain.AssetState;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DebtKind;
import cn.mingyi.finance.domain.DistributionItem;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.FinanceTable;
import cn.mingyi.finance.domain.FinanceTableKind;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.Resource;
import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the village has and owes, on the real store. */
class EstateKeepingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

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

  private static Money yuan(String amount) {
    return Money.ofYuan(amount);
  }

  @Test
  void a_debt_is_paid_part_by_part_and_never_more_than_is_left() {
    KeepDebts debts = new KeepDebts(desk.change);
    assertThatThrownBy(() -> debts.register(new KeepDebts.Draft(null, "", null, "", null, "", "")))
        .isInstanceOfSatisfying(
            FieldRefused.class,
            no ->
                assertThat(no.fields())
                    .containsOnlyKeys("kind", "party", "since", "cause", "amount", "responsible"));
    Debt debt =
        debts.register(
            new KeepDebts.Draft(
                DebtKind.DEBT, "水电队", TODAY.minusDays(9), "机井", yuan("1000"), "分期", "甲"));
    debts.pay(debt.id(), TODAY.minusDays(2), yuan("400"), "记-01");
    assertThatThrownBy(() -> debts.pay(debt.id(), TODAY, yuan("600.01"), ""))
        .isInstanceOfSatisfying(
            FieldRefused.class, no -> assertThat(no.fields().get("amount")).contains("600.00"));
    FinanceTable now = desk.tables.debts(TODAY);
    assertThat(now.rows())
        .containsExactly(
            List.of("债务", "水电队", "2026-10-11", "机井", "1,000.00", "400.00", "600.00", "分期", "甲"));
    assertThat(now.notes().getFirst()).contains("债务余额人民币陆佰元整");
    assertThat(desk.tables.debts(TODAY.minusDays(5)).rows().getFirst().get(6))
        .isEqualTo("1,000.00");
  }

  @Test
  void nothing_is_paid_into_days_that_are_closed() {
    KeepDebts debts = new KeepDebts(desk.change);
    Debt debt =
        debts.register(
            new KeepDebts.Draft(
                DebtKind.DEBT, "水电队", TODAY.minusDays(60), "机井", yuan("1000"), "分期", "甲"));
    desk.closePeriod.close(cn.mingyi.kernel.ReportingPeriod.month(2026, 9));
    assertThatThrownBy(() -> debts.pay(debt.id(), LocalDate.of(2026, 9, 30), yuan("400"), ""))
        .isInstanceOfSatisfying(
            FieldRefused.class,
            no -> assertThat(no.fields().get("day")).contains("已经结账", "2026年10月1日"));
    debts.pay(debt.id(), LocalDate.of(2026, 10, 1), yuan("400"), "");
  }

  @Test
  void an_asset_is_changed_by_another_record_and_the_old_one_is_found_by_its_day() {
    KeepAssets assets = new KeepAssets(desk.change);
    KeepAssets.Draft draft =
        new KeepAssets.Draft(
            TODAY.minusDays(30),
            "固-1",
            "门面房",
            AssetKind.OPERATING,
            TODAY.minusYears(3),
            yuan("9000"),
            yuan("8000"),
            "村",
            AssetState.IDLE,
            "");
    Asset first = assets.register(draft);
    assertThatThrownBy(() -> assets.register(draft)).isInstanceOf(FieldRefused.class);
    assets.change(
        first.assetId(),
        new KeepAssets.Draft(
            TODAY,
            "固-1",
            "门面房",
            AssetKind.OPERATING,
            TODAY.minusYears(3),
            yuan("9000"),
            yuan("7000"),
            "超市",
            AssetState.LET,
            "出租"));
    assertThat(desk.tables.assets(TODAY).rows())
        .singleElement()
        .asString()
        .contains("7,000.00", "出租", "超市");
    assertThat(desk.tables.assets(TODAY.minusDays(1)).rows())
        .singleElement()
        .asString()
        .contains("8,000.00", "闲置");
    assertThat(desk.sql("select count(*), count(distinct asset_id) from finance_asset"))
        .containsExactly("2|1");
  }

  @Test
  void a_contract_is_due_once_a_year_and_collected_up_to_that() {
    KeepResources resources = new KeepResources(desk.change);
    Resource woods =
        resources.register(
            new KeepResources.Draft(
                TODAY, "资-1", "林地", Acreage.parse("146.5").orElseThrow(), "东至岭", ""));
    Contract contract =
        resources.sign(
            new KeepResources.Signed(
                "合-1",
                woods.resourceId(),
                "林地",
                "张三",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2029, 2, 28),
                yuan("600"),
                ""));
    assertThat(contract.due(2025)).isEqualTo(Money.ZERO);
    assertThat(contract.due(2028)).isEqualTo(yuan("600"));
    assertThat(contract.due(2029)).isEqualTo(Money.ZERO);
    assertThatThrownBy(() ->
            resources.sign(
                new KeepResources.Signed(
                    "合-2",
                    woods.resourceId(),
                    "林地",
                    "李四",
                    LocalDate.of(2028, 1, 1),
                    LocalDate.of(2031, 1, 1),
                    yuan("1"),
                    "")))
        .isInstanceOfSatisfying(
            FieldRefused.class, no -> assertThat(no.fields().get("resource")).contains("合-1"));
    resources.collect(contract.id(), 2026, TODAY, yuan("500"), "");
    assertThatThrownBy(() -> resources.collect(contract.id(), 2026, TODAY, yuan("101"), ""))
        .isInstanceOf(FieldRefused.class);
    assertThat(desk.tables.resources(TODAY).rows().getFirst())
        .containsExactly(
            "资-1",
            "林地",
            "146.5",
            "东至岭",
            "张三",
            "2026-03-01 至 2029-02-28",
            "600.00",
            "本年应收 600.00，已收 500.00");
    assertThat(desk.tables.collection(TODAY).total())
        .containsSequence("600.00", "500.00", "100.00");
  }

  @Test
  void what_is_spent_of_a_fund_is_computed_from_the_entries_and_cannot_exceed_it() {
    SpecialFund fund =
        new KeepFunds(desk.change)
            .register("文1号", LocalDate.of(2026, 9, 10), yuan("1000"), "路灯", "全村");
    EntryDraft d = SmallBook.draft("2026-10-08", "记-01", SpendingItem.WELFARE, "800");
    EntryDraft spent =
        new EntryDraft(
            d.day(),
            "记-01",
            d.item(),
            d.amount(),
            "灯",
            "",
            d.place(),
            "",
            "甲",
            "",
            "乙",
            "",
            fund.id());
    desk.recordEntry.record(spent, "");
    assertThatThrownBy(() ->
            desk.recordEntry.record(
                new EntryDraft(
                    d.day(),
                    "记-02",
                    d.item(),
                    yuan("200.01"),
                    "灯",
                    "",
                    d.place(),
                    "",
                    "甲",
                    "",
                    "乙",
                    "",
                    fund.id()),
                ""))
        .isInstanceOfSatisfying(
            FieldRefused.class,
            no -> assertThat(no.fields().get("fund")).contains("只剩 200.00", "超出 0.01"));
    assertThat(desk.tables.specialFunds(TODAY).rows().getFirst())
        .containsSequence("路灯", "800.00", "200.00");
    assertThat(desk.tables.specialFund(fund.id(), TODAY).rows()).hasSize(2);
  }

  @Test
  void budget_and_final_account_stand_side_by_side() {
    PlanYear plan = new PlanYear(desk.change);
    plan.budget(2026, IncomeItem.SUBSIDY, yuan("1000"), "");
    plan.budget(2026, IncomeItem.SUBSIDY, yuan("2000"), "调整");
    plan.distribute(2026, DistributionItem.RESERVE, yuan("300"), "决议");
    desk.recordEntry.record(SmallBook.draft("2026-10-08", "记-01", IncomeItem.SUBSIDY, "500"), "");
    assertThat(desk.tables.budget(2026).rows()).contains(List.of("　补助收入", "2,000.00"));
    assertThat(desk.tables.finalAccount(2026).rows())
        .contains(List.of("　补助收入", "2,000.00", "500.00", "-1,500.00", "25"));
    assertThat(desk.tables.distribution(2026).rows())
        .contains(List.of("本年收益", "500.00", "本年收入减本年支出"), List.of("年末未分配收益", "200.00", ""));
    for (FinanceTableKind kind : FinanceTableKind.values()) {
      assertThat(desk.tables.of(kind, ReportingPeriod.year(2026)).until()).isEqualTo(TODAY);
    }
  }
}
