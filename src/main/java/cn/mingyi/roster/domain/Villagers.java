package cn.mingyi.roster.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Villagers of all times, in the order in which they were recorded. */
public interface Villagers {
  List<Villager> all();

  Optional<Villager> find(UUID id);

  void add(Collection<Villager> added);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(Villager changed);
}
