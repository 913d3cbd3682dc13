package cn.mingyi.village.storage;

import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.domain.VillageProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of the village's tables. */
interface VillageMapper {
  @Nullable VillageProfile profile();

  void insertProfile(@Param("row") VillageProfile row);

  /** How many rows had the id and the version; the version is raised. */
  int updateProfile(@Param("row") VillageProfile row);

  List<Figure> figures();

  void insertFigure(@Param("row") Figure row);

  List<Holiday> holidays();

  void deleteHolidays(@Param("from") LocalDate from, @Param("to") LocalDate to);

  void insertHoliday(@Param("row") Holiday row);

  List<Attachment> attachments(@Param("owner") UUID owner);

  void insertAttachment(@Param("row") Attachment row);
}
