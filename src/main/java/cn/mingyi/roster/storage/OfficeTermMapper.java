package cn.mingyi.roster.storage;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of office_term. */
interface OfficeTermMapper {
  List<OfficeTermRow> all();

  @Nullable OfficeTermRow find(@Param("id") UUID id);

  void insert(@Param("row") OfficeTermRow row);

  /** How many rows had the id and the version; the version is raised. */
  int update(@Param("row") OfficeTermRow row);
}
