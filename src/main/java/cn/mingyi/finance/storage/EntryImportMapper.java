package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.EntryImport;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of imports and of the forms that were confirmed. */
interface EntryImportMapper {
  List<EntryImport> imports();

  void insertImport(@Param("row") EntryImport row);

  @Nullable String mapping(@Param("fingerprint") String fingerprint);

  void insertMapping(
      @Param("id") UUID id,
      @Param("fingerprint") String fingerprint,
      @Param("meanings") String meanings);

  int updateMapping(@Param("fingerprint") String fingerprint, @Param("meanings") String meanings);
}
