package cn.mingyi.roster.storage;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of party_member. */
interface PartyMemberMapper {
  List<PartyMemberRow> all();

  @Nullable PartyMemberRow find(@Param("id") UUID id);

  void insert(@Param("row") PartyMemberRow row);

  /** How many rows had the id and the version; the version is raised. */
  int update(@Param("row") PartyMemberRow row);
}
