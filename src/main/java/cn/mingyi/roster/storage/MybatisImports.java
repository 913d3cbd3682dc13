package cn.mingyi.roster.storage;

import cn.mingyi.roster.domain.Imports;
import cn.mingyi.roster.domain.RosterImport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports in the table roster_import. */
final class MybatisImports implements Imports {
  private final RosterImportMapper mapper;

  MybatisImports(RosterImportMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<RosterImport> all() {
    return mapper.all().stream().map(RosterImportRow::rosterImport).toList();
  }

  @Override
  public Optional<RosterImport> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(RosterImportRow::rosterImport);
  }

  @Override
  public void add(RosterImport done) {
    mapper.insert(done);
  }
}
