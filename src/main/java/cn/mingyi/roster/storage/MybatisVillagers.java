package cn.mingyi.roster.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.domain.Villagers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 村民 in the table villager. */
final class MybatisVillagers implements Villagers {
  private final VillagerMapper mapper;

  MybatisVillagers(VillagerMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Villager> all() {
    return mapper.all().stream().map(VillagerRow::villager).toList();
  }

  @Override
  public Optional<Villager> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(VillagerRow::villager);
  }

  @Override
  public void add(Collection<Villager> added) {
    int position = mapper.lastPosition();
    for (Villager one : added) {
      position++;
      mapper.insert(VillagerRow.of(one, position));
    }
  }

  @Override
  public void update(Villager changed) {
    if (mapper.update(VillagerRow.of(changed, 0)) != 1) {
      throw new StaleRecord("villager");
    }
  }
}
