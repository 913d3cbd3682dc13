package cn.mingyi.roster.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Households of all times, in the order of groups and numbers. */
public interface Households {
  List<Household> all();

  Optional<Household> find(UUID id);

  void add(Collection<Household> added);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(Household changed);
}
