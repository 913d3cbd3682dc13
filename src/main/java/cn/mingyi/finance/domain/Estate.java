package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.NaturalOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What the village has and owes beside its money: 债权债务, assets, resources and contracts, special
 * funds; and what it plans: budget, distribution.
 *
 * @param assets in the order of recording
 * @param resources in the order of recording
 * @param budget in the order of recording
 * @param distribution in the order of recording
 */
public record Estate(
    List<Debt> debts,
    List<Debt.Payment> payments,
    List<Asset> assets,
    List<Resource> resources,
    List<Contract> contracts,
    List<Contract.Fee> fees,
    List<SpecialFund> funds,
    List<BudgetLine> budget,
    List<DistributionLine> distribution) {
  public static final Estate EMPTY =
      new Estate(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  public Estate {
    debts = List.copyOf(debts);
    payments = List.copyOf(payments);
    assets = List.copyOf(assets);
    resources = List.copyOf(resources);
    contracts = List.copyOf(contracts);
    fees = List.copyOf(fees);
    funds = List.copyOf(funds);
    budget = List.copyOf(budget);
    distribution = List.copyOf(distribution);
  }

  public List<Debt> debtsOn(LocalDate day) {
    return debts.stream().filter(d -> !d.since().isAfter(day)).toList();
  }

  /** 已收付 up to a day. */
  public Money paid(Debt debt, LocalDate day) {
    return Money.sum(
        payments.stream()
            .filter(p -> p.debtId().equals(debt.id()) && !p.day().isAfter(day))
            .map(Debt.Payment::amount));
  }

  public Money owed(Debt debt, LocalDate day) {
    return debt.amount().minus(paid(debt, day));
  }

  /** Each asset as it was on a day, by number. */
  public List<Asset> assetsOn(LocalDate day) {
    Map<UUID, Asset> now = new LinkedHashMap<>();
    assets.stream()
        .filter(a -> !a.asOf().isAfter(day))
        .forEach(a -> now.merge(a.assetId(), a, (x, y) -> y.asOf().isBefore(x.asOf()) ? x : y));
    return now.values().stream()
        .sorted(Comparator.comparing(Asset::number, NaturalOrder.INSTANCE))
        .toList();
  }

  /** Each resource as it was on a day, by number. */
  public List<Resource> resourcesOn(LocalDate day) {
    Map<UUID, Resource> now = new LinkedHashMap<>();
    resources.stream()
        .filter(r -> !r.asOf().isAfter(day))
        .forEach(r -> now.merge(r.resourceId(), r, (x, y) -> y.asOf().isBefore(x.asOf()) ? x : y));
    return now.values().stream()
        .sorted(Comparator.comparing(Resource::number, NaturalOrder.INSTANCE))
        .toList();
  }

  /** The contract under which a resource is let on a day. */
  public Optional<Contract> contractOf(Resource resource, LocalDate day) {
    return contracts.stream()
        .filter(c -> resource.resourceId().equals(c.resource()) && c.runs(day))
        .reduce((a, b) -> b);
  }

  /** Collected of a year's fee up to a day. */
  public Money collected(Contract contract, int year, LocalDate day) {
    return Money.sum(
        fees.stream()
            .filter(f -> f.contractId().equals(contract.id()) && f.year() == year)
            .filter(f -> !f.day().isAfter(day))
            .map(Contract.Fee::amount));
  }

  public Optional<SpecialFund> fund(UUID id) {
    return funds.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The budget of a year by item; items without a line are left out. */
  public Map<Item, Money> budgetOf(int year) {
    Map<Item, Money> lines = new LinkedHashMap<>();
    budget.stream().filter(b -> b.year() == year).forEach(b -> lines.put(b.item(), b.amount()));
    return lines;
  }

  /** The distribution of a year by item. */
  public Map<DistributionItem, DistributionLine> distributionOf(int year) {
    Map<DistributionItem, DistributionLine> lines = new EnumMap<>(DistributionItem.class);
    distribution.stream().filter(d -> d.year() == year).forEach(d -> lines.put(d.item(), d));
    return lines;
  }

  /** The position of the next record that has one. */
  public long nextPosition() {
    return LongStream.of(
                assets.stream().mapToLong(Asset::position).max().orElse(0),
                resources.stream().mapToLong(Resource::position).max().orElse(0),
                budget.stream().mapToLong(BudgetLine::position).max().orElse(0),
                distribution.stream().mapToLong(DistributionLine::position).max().orElse(0))
            .max()
            .orElse(0)
        + 1;
  }
}
