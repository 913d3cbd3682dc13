package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Asset;
import cn.mingyi.finance.domain.BudgetLine;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DistributionLine;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.EstateRecords;
import cn.mingyi.finance.domain.Resource;
import cn.mingyi.finance.domain.SpecialFund;

/** What the village has and owes over its tables. */
final class MybatisEstateRecords implements EstateRecords {
  private final EstateMapper mapper;

  MybatisEstateRecords(EstateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Estate read() {
    return new Estate(
        mapper.debts(),
        mapper.payments(),
        mapper.assets(),
        mapper.resources().stream().map(ResourceRow::resource).toList(),
        mapper.contracts(),
        mapper.fees(),
        mapper.funds(),
        mapper.budget().stream().map(BudgetRow::line).toList(),
        mapper.distribution());
  }

  @Override
  public void add(Debt debt) {
    mapper.insertDebt(debt);
  }

  @Override
  public void add(Debt.Payment payment) {
    mapper.insertPayment(payment);
  }

  @Override
  public void add(Asset asset) {
    mapper.insertAsset(asset);
  }

  @Override
  public void add(Resource resource) {
    mapper.insertResource(ResourceRow.of(resource));
  }

  @Override
  public void add(Contract contract) {
    mapper.insertContract(contract);
  }

  @Override
  public void add(Contract.Fee fee) {
    mapper.insertFee(fee);
  }

  @Override
  public void add(SpecialFund fund) {
    mapper.insertFund(fund);
  }

  @Override
  public void add(BudgetLine line) {
    mapper.insertBudget(BudgetRow.of(line));
  }

  @Override
  public void add(DistributionLine line) {
    mapper.insertDistribution(line);
  }
}
