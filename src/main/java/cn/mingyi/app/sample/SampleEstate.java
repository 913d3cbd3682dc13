package cn.mingyi.app.sample;

import cn.mingyi.app.FinanceWiring;
import cn.mingyi.finance.domain.Acreage;
import cn.mingyi.finance.domain.AssetKind;
import cn.mingyi.finance.domain.AssetState;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DebtKind;
import cn.mingyi.finance.domain.DistributionItem;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.Resource;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.finance.usecase.KeepAssets;
import cn.mingyi.finance.usecase.KeepDebts;
import cn.mingyi.finance.usecase.KeepResources;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the sample village has and owes beside its money, as it stood when the book was opened. */
final class SampleEstate {
  private final FinanceWiring finance;
  private final LocalDate first;
  private final int year;

  SampleEstate(FinanceWiring finance, LocalDate first, int year) {
    this.finance = finance;
    this.first = first;
    this.year = year;
  }

  void register() {
    debts();
    assets();
    resources();
    plans();
  }

  private void debts() {
    debt(DebtKind.CLAIM, "便民超市", 40, "上年门面房租金尾欠", "6000.00", "按月催收，年底前结清", "2500.00");
    debt(DebtKind.CLAIM, "鱼塘承包户", 300, "上年承包费", "4800.00", "签还款计划", "");
    debt(DebtKind.DEBT, "县内水电队", 420, "机井维修工程款", "23600.00", "分两年付清", "12000.00");
  }

  private void debt(
      DebtKind kind,
      String party,
      int daysBefore,
      String cause,
      String amount,
      String measure,
      String paid) {
    Debt debt =
        finance
            .keepDebts()
            .register(
                new KeepDebts.Draft(
                    kind,
                    party,
                    first.minusDays(daysBefore),
                    cause,
                    Money.ofYuan(amount),
                    measure,
                    "王秀英"));
    if (!paid.isEmpty()) {
      finance.keepDebts().pay(debt.id(), first, Money.ofYuan(paid), "");
    }
  }

  private void assets() {
    asset(
        "固-001",
        "村党群服务中心办公楼",
        AssetKind.NON_OPERATING,
        2016,
        "860000.00",
        "602000.00",
        "村“两委”",
        AssetState.IN_USE);
    asset(
        "固-002",
        "临街门面房 8 间",
        AssetKind.OPERATING,
        2018,
        "640000.00",
        "496000.00",
        "便民超市",
        AssetState.LET);
    asset(
        "固-003",
        "60 千瓦光伏电站",
        AssetKind.OPERATING,
        2020,
        "318000.00",
        "228960.00",
        "村集体",
        AssetState.IN_USE);
    asset("固-004", "旧村部", AssetKind.NON_OPERATING, 1994, "52000.00", "0.00", "", AssetState.IDLE);
    asset(
        "固-005",
        "机井及配套 2 眼",
        AssetKind.NON_OPERATING,
        2012,
        "176000.00",
        "70400.00",
        "全体村民",
        AssetState.IN_USE);
    asset(
        "固-006",
        "铲车",
        AssetKind.OPERATING,
        2019,
        "138000.00",
        "41400.00",
        "村集体",
        AssetState.IN_USE);
  }

  private void asset(
      String number,
      String name,
      AssetKind kind,
      int built,
      String original,
      String net,
      String user,
      AssetState state) {
    finance
        .keepAssets()
        .register(
            new KeepAssets.Draft(
                first,
                number,
                name,
                kind,
                LocalDate.of(built, 9, 1),
                Money.ofYuan(original),
                Money.ofYuan(net),
                user,
                state,
                ""));
  }

  private void resources() {
    Resource forest = resource("资-001", "林地", "146", "东至分水岭，南至生产路，西至大沟，北至村界");
    Resource pond = resource("资-002", "水面", "12.5", "东至河堤，南至三组耕地，西至村道，北至荒坡");
    resource("资-003", "机动地", "38.25", "东至三组耕地，南至乡道，西至砖厂旧址，北至水渠");
    resource("资-004", "荒山", "420", "东至县界，南至林地，西至大沟，北至山脊");
    Contract let = sign("槐发包-01", pond, "鱼塘水面 12.5 亩", "鱼塘承包户", 2, "3000.00");
    finance.keepResources().collect(let.id(), first.getYear(), first, Money.ofYuan("1800.00"), "");
    sign("槐发包-02", null, "临街门面房 8 间", "便民超市", 1, "96000.00");
    Contract woods = sign("槐发包-03", forest, "北坡林地 146 亩", "北坡林地承包户", 0, "10512.00");
    finance
        .keepResources()
        .collect(woods.id(), first.getYear(), first, Money.ofYuan("10512.00"), "");
  }

  private Resource resource(String number, String kind, String area, String bounds) {
    return finance
        .keepResources()
        .register(
            new KeepResources.Draft(
                first, number, kind, Acreage.parse(area).orElseThrow(), bounds, ""));
  }

  private Contract sign(
      String number,
      @Nullable Resource resource,
      String subject,
      String contractor,
      int yearsAgo,
      String fee) {
    LocalDate from = first.minusYears(yearsAgo).withDayOfYear(1);
    return finance
        .keepResources()
        .sign(
            new KeepResources.Signed(
                number,
                resource == null ? null : resource.resourceId(),
                subject,
                contractor,
                from,
                from.plusYears(10).minusDays(1),
                Money.ofYuan(fee),
                ""));
  }

  private void plans() {
    budget(IncomeItem.SUBSIDY, "340000.00");
    budget(IncomeItem.OPERATION, "96000.00");
    budget(IncomeItem.CONTRACTS, "13500.00");
    budget(IncomeItem.INVESTMENT, "27000.00");
    budget(SpendingItem.CADRES, "58000.00");
    budget(SpendingItem.OFFICE, "6000.00");
    budget(SpendingItem.WELFARE, "460000.00");
    budget(SpendingItem.RELIEF, "3000.00");
    finance
        .planYear()
        .distribute(year, DistributionItem.RESERVE, Money.ofYuan("6000.00"), "成员大会决定，按收益提取");
    finance
        .planYear()
        .distribute(year, DistributionItem.WELFARE, Money.ofYuan("2000.00"), "成员大会决定");
  }

  private void budget(Item item, String amount) {
    finance.planYear().budget(year, item, Money.ofYuan(amount), "");
  }
}
