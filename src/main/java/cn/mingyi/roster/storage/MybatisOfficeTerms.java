package cn.mingyi.roster.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.OfficeTerms;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 任职 in the table office_term. */
final class MybatisOfficeTerms implements OfficeTerms {
  private final OfficeTermMapper mapper;

  MybatisOfficeTerms(OfficeTermMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<OfficeTerm> all() {
    return mapper.all().stream().map(OfficeTermRow::officeTerm).toList();
  }

  @Override
  public Optional<OfficeTerm> find(UUID id) {
    return Optional.ofNullable(mapper.find(id)).map(OfficeTermRow::officeTerm);
  }

  @Override
  public void add(Collection<OfficeTerm> added) {
    added.forEach(a -> mapper.insert(OfficeTermRow.of(a)));
  }

  @Override
  public void update(OfficeTerm changed) {
    if (mapper.update(OfficeTermRow.of(changed)) != 1) {
      throw new StaleRecord("office_term");
    }
  }
}
