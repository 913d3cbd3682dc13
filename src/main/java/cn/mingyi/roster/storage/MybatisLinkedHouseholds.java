package cn.mingyi.roster.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.LinkedHouseholds;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 代表联户 in the table linked_household. */
final class MybatisLinkedHouseholds implements LinkedHouseholds {
  private final LinkedHouseholdMapper mapper;

  MybatisLinkedHouseholds(LinkedHouseholdMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<LinkedHousehold> all() {
    return mapper.all().stream().map(LinkedHouseholdRow::linkedHousehold).toList();
  }

  @Override
  public Optional<LinkedHousehold> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(LinkedHouseholdRow::linkedHousehold);
  }

  @Override
  public void add(Collection<LinkedHousehold> added) {
    added.forEach(a -> mapper.insert(LinkedHouseholdRow.of(a)));
  }

  @Override
  public void update(LinkedHousehold changed) {
    if (mapper.update(LinkedHouseholdRow.of(changed)) != 1) {
      throw new StaleRecord("linked_household");
    }
  }
}
