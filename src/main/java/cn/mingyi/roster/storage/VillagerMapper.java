package cn.mingyi.roster.storage;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of villager. */
interface VillagerMapper {
  List<VillagerRow> all();

  @Nullable VillagerRow find(@Param("id") UUID id);

  void insert(@Param("row") VillagerRow row);

  /** How many rows had the id and the version; the version is raised. */
  int update(@Param("row") VillagerRow row);

  int lastPosition();
}
