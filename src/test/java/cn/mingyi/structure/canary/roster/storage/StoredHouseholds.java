package cn.mingyi.structure.canary.roster.storage;

import cn.mingyi.structure.canary.kernel.Word;
import cn.mingyi.structure.canary.roster.domain.Household;
import cn.mingyi.structure.canary.roster.domain.Households;

final class StoredHouseholds implements Households {
  @Override
  public Household first() {
    return new Household(new Word("x"));
  }
}
