package cn.mingyi.consultation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rounds with their frozen lists. */
public interface Rounds {
  /** Writes the round and its list together. */
  void add(Round round, List<FrozenHousehold> households);

  Optional<Round> find(UUID id);

  /** All rounds of a matter, the first one first. */
  List<Round> ofMatter(UUID matterId);

  /** The latest round of every matter, the one opened last first. */
  List<Round> latest();

  /** The list of a round, in its order. */
  List<FrozenHousehold> households(UUID roundId);

  /** Coverage of the latest round of each matter, in one query; matters without a round are out. */
  Map<UUID, Coverage> coverageOfMatters(Collection<UUID> matterIds);
}
