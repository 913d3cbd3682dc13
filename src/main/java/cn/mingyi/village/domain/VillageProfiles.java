package cn.mingyi.village.domain;

import java.util.Optional;

/** The profile of the folder's one village. */
public interface VillageProfiles {
  /** Empty until the village was founded. */
  Optional<VillageProfile> find();

  void add(VillageProfile founded);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(VillageProfile changed);
}
