package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.IncomeItem;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.SpendingItem;
import cn.mingyi.finance.usecase.CorrectEntry;
import cn.mingyi.finance.usecase.TransferMoney;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.roster.domain.Office;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The books of the sample: nine months of entries, all closed but the last, and what the village
 * has and owes.
 */
final class SampleFinance {
  private static final String CLERK = "王秀英";
  private static final int MONTHS = 9;

  private final AppServices services;
  private final SampleScript script;
  private final LocalDate today;
  private final LocalDate first;
  private final Map<Office, String> holders = new EnumMap<>(Office.class);

  SampleFinance(AppServices services, SampleScript script, LocalDate today) {
    this.services = services;
    this.script = script;
    this.today = today;
    this.first = today.withDayOfMonth(1).minusMonths(MONTHS);
  }

  void all() {
    script.on(
        first,
        () ->
            services
                .finance()
                .openBook()
                .open(first, yuan("286400.00"), yuan("3250.00"), "上年末银行对账单、现金盘点表"));
    estate();
    for (int i = 0; i <= MONTHS; i++) {
      month(first.plusMonths(i), i);
    }
    road();
    environment();
    once(-40, IncomeItem.CONTRACTS, "10512.00", "北坡林地首年承包费", "北坡林地承包户", "");
    once(-6, SpendingItem.WELFARE, "18600.00", "文化活动室修缮材料款", "县城建材门市部", "文化活动室修缮");
    closings();
  }

  private void month(LocalDate month, int n) {
    entry(
        month.plusDays(4),
        IncomeItem.INVESTMENT,
        231_840 + 9_730L * (n % 4),
        "光伏发电收益",
        "县供电公司",
        "投资收益");
    transfer(month.plusDays(5), "500.00");
    entry(month.plusDays(7), SpendingItem.CADRES, 480_000, "清洁员误工补贴（6 人）", "清洁员 6 人", "村集体经营收入");
    entry(
        month.plusDays(10),
        SpendingItem.WELFARE,
        119_640 + 4_500L * (n % 3),
        "主街路灯电费",
        "县供电公司",
        "村集体经营收入");
    cash(month.plusDays(12), SpendingItem.OFFICE, 36_850 + 1_240L * (n % 5), "办公用品、打印纸", "固庄文具店");
    if (n % 3 == 0) {
      entry(month.plusDays(14), IncomeItem.SUBSIDY, 1_500_000, "村级组织运转经费", "固庄乡财政所", "上级拨付");
      entry(month.plusDays(16), IncomeItem.OPERATION, 2_400_000, "门面房租金", "便民超市", "经营收入");
    }
    if (n % 4 == 1) {
      cash(month.plusDays(18), SpendingItem.RELIEF, 80_000, "慰问困难户", "困难户 4 户");
    }
  }

  private void road() {
    UUID[] fund = {null};
    on(
        -150,
        () ->
            fund[0] =
                services
                    .finance()
                    .keepFunds()
                    .register(
                        "太财农〔" + day(-150).getYear() + "〕12号",
                        day(-150),
                        yuan("250000.00"),
                        "村东生产路硬化一事一议奖补",
                        "全体村民")
                    .id());
    once(-150, IncomeItem.SUBSIDY, "250000.00", "一事一议财政奖补", "县财政局", "");
    on(
        -106,
        () -> {
          record(paid(-106, "250000.00", "村东生产路工程款（奖补部分）", fund[0]));
          record(paid(-106, "110050.00", "村东生产路工程款（村集体部分）", null));
        });
  }

  private EntryDraft paid(int on, String amount, String summary, @Nullable UUID fund) {
    return draft(
        day(on),
        SpendingItem.WELFARE,
        yuan(amount).fen(),
        summary,
        "县内施工单位",
        FundPlace.BANK,
        fund == null ? "村集体经营收入" : "专项资金",
        number("村东生产路硬化及排水沟整修"),
        fund);
  }

  /** A fund that is spent bit by bit, and an entry that was wrong and corrected. */
  private void environment() {
    UUID[] fund = {null};
    on(
        -70,
        () ->
            fund[0] =
                services
                    .finance()
                    .keepFunds()
                    .register(
                        "太农函〔" + day(-70).getYear() + "〕31号",
                        day(-70),
                        yuan("30000.00"),
                        "农村人居环境整治",
                        "第1至第6村民小组")
                    .id());
    once(-70, IncomeItem.SUBSIDY, "30000.00", "人居环境整治补助", "县农业农村局", "");
    on(-58, () -> record(spent(-58, "4200.00", "垃圾清运费", fund[0])));
    on(-44, () -> record(spent(-44, "4860.00", "巷道沙石料款", fund[0])));
    Entry[] wrong = {null};
    on(-12, () -> wrong[0] = record(spent(-12, "3680.00", "清运车租赁费", fund[0])));
    on(
        -11,
        () ->
            services
                .finance()
                .correctEntry()
                .correct(
                    wrong[0].id(),
                    new CorrectEntry.Correction(
                        day(-11),
                        voucher(day(-11)),
                        "金额看错，发票是 3,860 元",
                        with(spent(-11, "3860.00", "清运车租赁费", fund[0]), after(day(-11))),
                        "")));
  }

  private EntryDraft spent(int on, String amount, String summary, @Nullable UUID fund) {
    return draft(
        day(on),
        SpendingItem.WELFARE,
        yuan(amount).fen(),
        summary,
        "固庄运输户",
        FundPlace.BANK,
        "专项资金",
        "",
        fund);
  }

  private void closings() {
    for (int i = 0; i < MONTHS; i++) {
      ReportingPeriod month = ReportingPeriod.month(first.plusMonths(i));
      LocalDate on = month.to().plusDays(5);
      if (on.isAfter(today)) {
        continue;
      }
      script.on(
          on,
          () -> {
            services.finance().closePeriod().close(month);
            if (month.part() % 3 == 0) {
              services.finance().closePeriod().close(ReportingPeriod.quarter(month.to()));
            }
          });
    }
  }

  private void estate() {
    script.on(
        first,
        () -> {
          new SampleEstate(services.finance(), first, today.getYear()).register();
        });
  }

  private void once(int on, Item item, String amount, String summary, String party, String matter) {
    on(
        on,
        () ->
            record(
                draft(
                    day(on),
                    item,
                    yuan(amount).fen(),
                    summary,
                    party,
                    FundPlace.BANK,
                    item.flow() == Flow.INCOME ? "上级拨付" : "村集体经营收入",
                    matter.isEmpty() ? "" : number(matter),
                    null)));
  }

  private void entry(
      LocalDate day, Item item, long fen, String summary, String party, String source) {
    if (!day.isAfter(today)) {
      script.on(
          day,
          () -> record(draft(day, item, fen, summary, party, FundPlace.BANK, source, "", null)));
    }
  }

  private void cash(LocalDate day, Item item, long fen, String summary, String party) {
    if (!day.isAfter(today)) {
      script.on(
          day,
          () -> record(draft(day, item, fen, summary, party, FundPlace.CASH, "村集体经营收入", "", null)));
    }
  }

  private void transfer(LocalDate day, String amount) {
    if (!day.isAfter(today)) {
      script.on(
          day,
          () ->
              services
                  .finance()
                  .transferMoney()
                  .transfer(
                      new TransferMoney.Draft(
                          day, voucher(day), FundPlace.BANK, yuan(amount), CLERK, "备用金", "")));
    }
  }

  private EntryDraft draft(
      LocalDate day,
      Item item,
      long fen,
      String summary,
      String party,
      FundPlace place,
      String source,
      String resolution,
      @Nullable UUID fund) {
    return new EntryDraft(
        day,
        voucher(day),
        item,
        new Money(fen),
        summary,
        party,
        place,
        source,
        CLERK,
        item.flow() == Flow.SPENDING ? holder(Office.SUPERVISION_CHAIR) : "",
        item.flow() == Flow.SPENDING ? holder(Office.COMMITTEE_CHAIR) : "",
        resolution,
        fund);
  }

  private static EntryDraft with(EntryDraft d, String voucher) {
    return new EntryDraft(
        d.day(),
        voucher,
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

  private Entry record(EntryDraft draft) {
    return services
        .finance()
        .recordEntry()
        .record(with(draft, voucher(java.util.Objects.requireNonNull(draft.day()))), "");
  }

  private String voucher(LocalDate day) {
    return services.finance().queries().book().vouchers().next(day.getYear());
  }

  private String after(LocalDate day) {
    return services.finance().queries().book().vouchers().next(day.getYear(), Set.of(voucher(day)));
  }

  /** Read once: the roster is large. */
  private String holder(Office office) {
    return holders.computeIfAbsent(
        office,
        o -> services.roster().queries().on(today).holders(each -> each == o).getFirst().name());
  }

  private String number(String title) {
    return services.deliberation().queries().summaries().stream()
        .map(s -> s.file().matter())
        .filter(m -> m.title().equals(title))
        .map(Matter::number)
        .findFirst()
        .orElseThrow();
  }

  private void on(int offset, Runnable deed) {
    script.on(day(offset), deed);
  }

  private LocalDate day(int offset) {
    return today.plusDays(offset);
  }

  private static Money yuan(String amount) {
    return Money.ofYuan(amount);
  }
}
