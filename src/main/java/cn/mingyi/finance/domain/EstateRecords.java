package cn.mingyi.finance.domain;

/** The {@link Estate} in the store. Append-only. */
public interface EstateRecords {
  Estate read();

  void add(Debt debt);

  void add(Debt.Payment payment);

  void add(Asset asset);

  void add(Resource resource);

  void add(Contract contract);

  void add(Contract.Fee fee);

  void add(SpecialFund fund);

  void add(BudgetLine line);

  void add(DistributionLine line);
}
