package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Asset;
import cn.mingyi.finance.domain.Contract;
import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DistributionLine;
import cn.mingyi.finance.domain.SpecialFund;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** SQL of what the village has and owes beside its money. */
interface EstateMapper {
  List<SpecialFund> funds();

  List<Debt> debts();

  List<Debt.Payment> payments();

  List<Asset> assets();

  List<ResourceRow> resources();

  List<Contract> contracts();

  List<Contract.Fee> fees();

  List<BudgetRow> budget();

  List<DistributionLine> distribution();

  void insertFund(@Param("row") SpecialFund row);

  void insertDebt(@Param("row") Debt row);

  void insertPayment(@Param("row") Debt.Payment row);

  void insertAsset(@Param("row") Asset row);

  void insertResource(@Param("row") ResourceRow row);

  void insertContract(@Param("row") Contract row);

  void insertFee(@Param("row") Contract.Fee row);

  void insertBudget(@Param("row") BudgetRow row);

  void insertDistribution(@Param("row") DistributionLine row);
}
