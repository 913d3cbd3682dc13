package cn.mingyi.roster.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports that stand, newest first. */
public interface Imports {
  List<RosterImport> all();

  Optional<RosterImport> find(UUID id);

  void add(RosterImport done);
}
