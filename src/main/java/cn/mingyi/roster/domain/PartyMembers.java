package cn.mingyi.roster.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 党员 of all times. */
public interface PartyMembers {
  List<PartyMember> all();

  Optional<PartyMember> find(UUID id);

  void add(Collection<PartyMember> added);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(PartyMember changed);
}
