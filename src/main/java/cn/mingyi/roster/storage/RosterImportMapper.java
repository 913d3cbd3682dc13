package cn.mingyi.roster.storage;

import cn.mingyi.roster.domain.RosterImport;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of roster_import. */
interface RosterImportMapper {
  List<RosterImportRow> all();

  @Nullable RosterImportRow find(@Param("id") UUID id);

  void insert(@Param("row") RosterImport row);
}
