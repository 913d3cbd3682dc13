package cn.mingyi.roster.storage;

import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of column_mapping. */
interface ColumnMappingMapper {
  @Nullable String find(@Param("fingerprint") String fingerprint);

  void insert(
      @Param("id") UUID id,
      @Param("fingerprint") String fingerprint,
      @Param("meanings") String meanings);

  int update(@Param("fingerprint") String fingerprint, @Param("meanings") String meanings);
}
