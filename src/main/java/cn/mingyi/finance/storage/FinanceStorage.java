package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.BookRecords;
import cn.mingyi.finance.domain.EntryImports;
import cn.mingyi.finance.domain.EstateRecords;
import cn.mingyi.platform.db.Mappers;
import java.util.List;

/** The ports of finance over its tables (migration V11). */
public final class FinanceStorage {
  private final BookRecords book;
  private final EstateRecords estate;
  private final EntryImports imports;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public FinanceStorage(Mappers mappers) {
    book = new MybatisBookRecords(mappers.get(BookMapper.class));
    estate = new MybatisEstateRecords(mappers.get(EstateMapper.class));
    imports = new MybatisEntryImports(mappers.get(EntryImportMapper.class));
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(BookMapper.class, EstateMapper.class, EntryImportMapper.class);
  }

  public BookRecords book() {
    return book;
  }

  public EstateRecords estate() {
    return estate;
  }

  public EntryImports imports() {
    return imports;
  }
}
