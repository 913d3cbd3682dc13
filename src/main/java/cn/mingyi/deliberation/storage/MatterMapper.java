package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of matters and their records; a null matter means all. */
interface MatterMapper {
  List<Matter> matters();

  @Nullable Matter find(@Param("id") UUID id);

  @Nullable Matter byNumber(@Param("number") String number);

  List<PlanVersion> plans(@Param("matter") @Nullable UUID matter);

  List<MatterEvent> events(@Param("matter") @Nullable UUID matter);

  List<MeetingRow> meetings(@Param("matter") @Nullable UUID matter);

  List<Posting> postings(@Param("matter") @Nullable UUID matter);

  List<Posting.Ended> endings(@Param("matter") @Nullable UUID matter);

  List<Objection> objections(@Param("matter") @Nullable UUID matter);

  List<Objection.Answer> answers(@Param("matter") @Nullable UUID matter);

  List<Implementation> implementations(@Param("matter") @Nullable UUID matter);

  /** By matter, then in the order of recording. */
  List<RecordPlace> places(@Param("matter") @Nullable UUID matter);

  int bulletinsLike(@Param("prefix") String prefix);

  void insertMatter(@Param("row") Matter row);

  /** How many rows had the id and the version; the version is raised. */
  int updateMatter(@Param("row") Matter row);

  void insertPlace(@Param("row") RecordPlace row);

  void insertPlan(@Param("row") PlanVersion row);

  void insertEvent(@Param("row") MatterEvent row);

  void insertMeeting(@Param("row") MeetingRow row);

  void insertPosting(@Param("row") Posting row);

  void insertEnding(@Param("row") Posting.Ended row);

  void insertObjection(@Param("row") Objection row);

  void insertAnswer(@Param("row") Objection.Answer row);

  void insertImplementation(@Param("row") Implementation row);
}
