package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.platform.db.Mappers;
import java.util.List;

/** The ports of deliberation over its tables (migration V4). */
public final class DeliberationStorage {
  private final MatterFiles matterFiles;
  private final Rules rules;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public DeliberationStorage(Mappers mappers) {
    matterFiles = new MybatisMatterFiles(mappers.get(MatterMapper.class));
    rules = new MybatisRules(mappers.get(RuleMapper.class));
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(MatterMapper.class, RuleMapper.class);
  }

  public MatterFiles matterFiles() {
    return matterFiles;
  }

  public Rules rules() {
    return rules;
  }
}
