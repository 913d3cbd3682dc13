package cn.mingyi.ledger.storage;

import cn.mingyi.ledger.domain.FormPresets;
import cn.mingyi.ledger.domain.FullExports;
import cn.mingyi.platform.db.Mappers;
import java.util.List;

/** The ports of 台账 over its tables (migration V12). */
public final class LedgerStorage {
  private final FullExports fullExports;
  private final FormPresets presets;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public LedgerStorage(Mappers mappers) {
    LedgerMapper mapper = mappers.get(LedgerMapper.class);
    fullExports = new MybatisFullExports(mapper);
    presets = new MybatisFormPresets(mapper);
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(LedgerMapper.class);
  }

  public FullExports fullExports() {
    return fullExports;
  }

  public FormPresets presets() {
    return presets;
  }
}
