package cn.mingyi.roster.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 代表联户 of all times. */
public interface LinkedHouseholds {
  List<LinkedHousehold> all();

  Optional<LinkedHousehold> find(UUID id);

  void add(Collection<LinkedHousehold> added);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(LinkedHousehold changed);
}
