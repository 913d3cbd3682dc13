package cn.mingyi.ledger.storage;

import cn.mingyi.ledger.domain.FullExport;
import cn.mingyi.ledger.domain.FullExports;
import java.util.List;

/** Full exports over their table. */
final class MybatisFullExports implements FullExports {
  private final LedgerMapper mapper;

  MybatisFullExports(LedgerMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<FullExport> all() {
    return mapper.fullExports();
  }

  @Override
  public void add(FullExport done) {
    mapper.insertFullExport(done);
  }
}
