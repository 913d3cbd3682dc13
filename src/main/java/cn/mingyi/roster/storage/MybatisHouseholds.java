package cn.mingyi.roster.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Households;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 户 in the table household. */
final class MybatisHouseholds implements Households {
  private final HouseholdMapper mapper;

  MybatisHouseholds(HouseholdMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Household> all() {
    return mapper.all().stream().map(HouseholdRow::household).sorted(Household.ORDER).toList();
  }

  @Override
  public Optional<Household> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(HouseholdRow::household);
  }

  @Override
  public void add(Collection<Household> added) {
    added.forEach(a -> mapper.insert(HouseholdRow.of(a)));
  }

  @Override
  public void update(Household changed) {
    if (mapper.update(HouseholdRow.of(changed)) != 1) {
      throw new StaleRecord("household");
    }
  }
}
