package cn.mingyi.roster.storage;

import cn.mingyi.platform.db.Mappers;
import cn.mingyi.roster.domain.ImportHistory;
import cn.mingyi.roster.domain.Registers;
import java.util.List;

/** The roster's ports over its tables (migration V2). */
public final class RosterStorage {
  private final Registers registers;
  private final ImportHistory importHistory;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public RosterStorage(Mappers mappers) {
    registers =
        new Registers(
            new MybatisHouseholds(mappers.get(HouseholdMapper.class)),
            new MybatisVillagers(mappers.get(VillagerMapper.class)),
            new MybatisOfficeTerms(mappers.get(OfficeTermMapper.class)),
            new MybatisPartyMembers(mappers.get(PartyMemberMapper.class)),
            new MybatisLinkedHouseholds(mappers.get(LinkedHouseholdMapper.class)));
    importHistory =
        new ImportHistory(
            new MybatisImports(mappers.get(RosterImportMapper.class)),
            new MybatisColumnMappings(mappers.get(ColumnMappingMapper.class)));
  }

  /** The MyBatis mapper interfaces that the session must know. */
  public static List<Class<?>> mapperTypes() {
    return List.of(
        HouseholdMapper.class,
        VillagerMapper.class,
        OfficeTermMapper.class,
        PartyMemberMapper.class,
        LinkedHouseholdMapper.class,
        RosterImportMapper.class,
        ColumnMappingMapper.class);
  }

  public Registers registers() {
    return registers;
  }

  public ImportHistory importHistory() {
    return importHistory;
  }
}
