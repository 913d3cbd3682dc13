package cn.mingyi.roster.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 任职 of all times. */
public interface OfficeTerms {
  List<OfficeTerm> all();

  Optional<OfficeTerm> find(UUID id);

  void add(Collection<OfficeTerm> added);

  /**
   * @throws cn.mingyi.kernel.StaleRecord when the version is not the stored one
   */
  void update(OfficeTerm changed);
}
