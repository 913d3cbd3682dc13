package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of rounds and what is recorded in them. */
interface ConsultationMapper {
  @Nullable Round round(@Param("id") UUID id);

  List<Round> roundsOf(@Param("matter") UUID matter);

  List<Round> latestRounds();

  List<FrozenHousehold> households(@Param("round") UUID round);

  List<CoverageRow> coverages(@Param("matters") Collection<UUID> matters);

  List<Exclusion> exclusions(@Param("round") UUID round);

  @Nullable Opinion opinion(@Param("id") UUID id);

  List<Opinion> opinions(@Param("round") UUID round);

  List<OpinionResponse> responses(@Param("round") UUID round);

  void insertRound(@Param("row") Round row);

  void insertHousehold(@Param("row") FrozenHousehold row);

  void insertExclusion(@Param("row") Exclusion row);

  void insertOpinion(@Param("row") Opinion row);

  void deleteOpinion(@Param("id") UUID id);

  void insertResponse(@Param("row") OpinionResponse row);
}
