package cn.mingyi.finance.domain;

import cn.mingyi.finance.domain.FinanceColumn.Kind;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The public tables of what the village has and owes beside its money, as of a day. */
public record EstateTables(Estate estate, Book book) {
  public FinanceTable debts(LocalDate day) {
    List<List<String>> rows = new ArrayList<>();
    Money claims = Money.ZERO;
    Money debts = Money.ZERO;
    for (DebtKind kind : DebtKind.values()) {
      for (Debt debt : estate.debtsOn(day)) {
        if (debt.kind() != kind) {
          continue;
        }
        Money left = estate.owed(debt, day);
        claims = kind == DebtKind.CLAIM ? claims.plus(left) : claims;
        debts = kind == DebtKind.DEBT ? debts.plus(left) : debts;
        rows.add(
            List.of(
                kind.label(),
                debt.party(),
                debt.since().toString(),
                debt.cause(),
                debt.amount().yuan(),
                estate.paid(debt, day).yuan(),
                left.yuan(),
                debt.measure(),
                debt.responsible()));
      }
    }
    return new FinanceTable(
        "村集体债权债务",
        day,
        List.of(
            new FinanceColumn("类别", Kind.TEXT),
            new FinanceColumn("单位或户", Kind.NAME),
            new FinanceColumn("发生日期", Kind.DATE),
            new FinanceColumn("事由", Kind.TEXT),
            new FinanceColumn("原额", Kind.MONEY),
            new FinanceColumn("已收付", Kind.MONEY),
            new FinanceColumn("余额", Kind.MONEY),
            new FinanceColumn("措施", Kind.TEXT),
            new FinanceColumn("责任人", Kind.NAME)),
        rows,
        List.of(),
        List.of(
            "债权余额人民币%s（%s 元）；债务余额人民币%s（%s 元）。"
                .formatted(claims.capitals(), claims.yuan(), debts.capitals(), debts.yuan())));
  }

  public FinanceTable assets(LocalDate day) {
    List<Asset> all = estate.assetsOn(day);
    Money original = Money.sum(all.stream().map(Asset::original));
    Money net = Money.sum(all.stream().map(Asset::net));
    return new FinanceTable(
        "村集体资产",
        day,
        List.of(
            new FinanceColumn("编号", Kind.TEXT),
            new FinanceColumn("名称", Kind.TEXT),
            new FinanceColumn("类别", Kind.TEXT),
            new FinanceColumn("购建日期", Kind.DATE),
            new FinanceColumn("原值", Kind.MONEY),
            new FinanceColumn("净值", Kind.MONEY),
            new FinanceColumn("使用人", Kind.NAME),
            new FinanceColumn("状态", Kind.TEXT)),
        all.stream()
            .map(a ->
                List.of(
                    a.number(),
                    a.name(),
                    a.kind().label(),
                    a.acquiredOn().toString(),
                    a.original().yuan(),
                    a.net().yuan(),
                    a.user(),
                    a.state().label()))
            .toList(),
        List.of("", "合计", "", "", original.yuan(), net.yuan(), "", ""),
        List.of("净值合计人民币%s。".formatted(net.capitals())));
  }

  public FinanceTable resources(LocalDate day) {
    List<Resource> all = estate.resourcesOn(day);
    Acreage area = new Acreage(all.stream().mapToLong(r -> r.area().hundredths()).sum());
    return new FinanceTable(
        "村集体资源",
        day,
        List.of(
            new FinanceColumn("编号", Kind.TEXT),
            new FinanceColumn("类别", Kind.TEXT),
            new FinanceColumn("面积（亩）", Kind.NUMBER),
            new FinanceColumn("四至", Kind.TEXT),
            new FinanceColumn("承包方", Kind.NAME),
            new FinanceColumn("期限", Kind.TEXT),
            new FinanceColumn("年费", Kind.MONEY),
            new FinanceColumn("收缴", Kind.TEXT)),
        all.stream().map(r -> resource(r, day)).toList(),
        List.of("合计", "", area.words(), "", "", "", "", ""),
        List.of());
  }

  private List<String> resource(Resource resource, LocalDate day) {
    Optional<Contract> let = estate.contractOf(resource, day);
    return List.of(
        resource.number(),
        resource.kind(),
        resource.area().words(),
        resource.bounds(),
        let.map(Contract::contractor).orElse("未发包"),
        let.map(EstateTables::term).orElse(""),
        let.map(c -> c.annualFee().yuan()).orElse(""),
        let.map(c -> collected(c, day)).orElse(""));
  }

  private static String term(Contract contract) {
    return contract.from() + " 至 " + contract.to();
  }

  private String collected(Contract contract, LocalDate day) {
    Money due = contract.due(day.getYear());
    Money paid = estate.collected(contract, day.getYear(), day);
    return paid.compareTo(due) >= 0 ? "本年已收齐" : "本年应收 %s，已收 %s".formatted(due.yuan(), paid.yuan());
  }

  /** 发包租赁与合同收缴 of the year of the day. */
  public FinanceTable collection(LocalDate day) {
    int year = day.getYear();
    List<Contract> all =
        estate.contracts().stream().filter(c -> !c.due(year).equals(Money.ZERO)).toList();
    Money due = Money.sum(all.stream().map(c -> c.due(year)));
    Money paid = Money.sum(all.stream().map(c -> estate.collected(c, year, day)));
    return new FinanceTable(
        year + "年发包租赁与合同收缴",
        day,
        List.of(
            new FinanceColumn("合同编号", Kind.TEXT),
            new FinanceColumn("标的", Kind.TEXT),
            new FinanceColumn("承包方", Kind.NAME),
            new FinanceColumn("期限", Kind.TEXT),
            new FinanceColumn("年费", Kind.MONEY),
            new FinanceColumn("本年应收", Kind.MONEY),
            new FinanceColumn("本年已收", Kind.MONEY),
            new FinanceColumn("欠收", Kind.MONEY)),
        all.stream()
            .map(c ->
                List.of(
                    c.number(),
                    c.subject(),
                    c.contractor(),
                    term(c),
                    c.annualFee().yuan(),
                    c.due(year).yuan(),
                    estate.collected(c, year, day).yuan(),
                    c.due(year).minus(estate.collected(c, year, day)).yuan()))
            .toList(),
        List.of("合计", "", "", "", "", due.yuan(), paid.yuan(), due.minus(paid).yuan()),
        List.of("本年已收人民币%s。".formatted(paid.capitals())));
  }

  public FinanceTable specialFunds(LocalDate day) {
    List<SpecialFund> all =
        estate.funds().stream().filter(f -> !f.arrivedOn().isAfter(day)).toList();
    Money amount = Money.sum(all.stream().map(SpecialFund::amount));
    Money used = Money.sum(all.stream().map(f -> f.used(book, day)));
    return new FinanceTable(
        "专项资金使用情况",
        day,
        List.of(
            new FinanceColumn("文号", Kind.TEXT),
            new FinanceColumn("到账日", Kind.DATE),
            new FinanceColumn("金额", Kind.MONEY),
            new FinanceColumn("用途", Kind.TEXT),
            new FinanceColumn("已用", Kind.MONEY),
            new FinanceColumn("结余", Kind.MONEY),
            new FinanceColumn("受益户", Kind.NAME)),
        all.stream()
            .map(f ->
                List.of(
                    f.document(),
                    f.arrivedOn().toString(),
                    f.amount().yuan(),
                    f.purpose(),
                    f.used(book, day).yuan(),
                    f.left(book, day).yuan(),
                    f.beneficiaries()))
            .toList(),
        List.of("合计", "", amount.yuan(), "", used.yuan(), amount.minus(used).yuan(), ""),
        List.of("结余人民币%s。".formatted(amount.minus(used).capitals())));
  }

  /** 专项公开: one fund with every entry that took from it. */
  public FinanceTable specialFund(SpecialFund fund, LocalDate day) {
    Money left = fund.amount();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            fund.arrivedOn().toString(),
            "",
            "到账：" + fund.document(),
            fund.amount().yuan(),
            "",
            left.yuan(),
            ""));
    for (Entry entry : book.entries()) {
      if (fund.id().equals(entry.facts().fund()) && !entry.day().isAfter(day)) {
        left = left.minus(entry.signed());
        rows.add(
            List.of(
                entry.day().toString(),
                entry.voucher(),
                entry.summary(),
                "",
                entry.signed().yuan(),
                left.yuan(),
                entry.facts().party()));
      }
    }
    return new FinanceTable(
        "专项资金（" + fund.document() + "）使用明细",
        day,
        List.of(
            new FinanceColumn("日期", Kind.DATE),
            new FinanceColumn("凭证号", Kind.TEXT),
            new FinanceColumn("摘要", Kind.TEXT),
            new FinanceColumn("到账", Kind.MONEY),
            new FinanceColumn("支出", Kind.MONEY),
            new FinanceColumn("结余", Kind.MONEY),
            new FinanceColumn("收款方", Kind.NAME)),
        rows,
        List.of("", "", "合计", fund.amount().yuan(), fund.used(book, day).yuan(), left.yuan(), ""),
        List.of(
            "用途：%s。受益户：%s。".formatted(fund.purpose(), fund.beneficiaries()),
            "结余人民币%s。".formatted(left.capitals())));
  }
}
