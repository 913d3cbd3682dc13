package cn.mingyi.disclosure.storage;

import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.KindName;
import cn.mingyi.disclosure.domain.PrivacyRelease;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of the tables of disclosure. Where an id may be null, null means all. */
interface DisclosureMapper {
  List<ItemRow> items();

  void insertItem(@Param("row") ItemRow row);

  List<KindName> names();

  void insertName(@Param("row") KindName row);

  @Nullable LocalDate startedOn();

  void insertStart(@Param("id") UUID id, @Param("on") LocalDate on);

  List<BulletinRow> bulletins(@Param("id") @Nullable UUID id, @Param("number") String number);

  List<BulletinEvent> events(@Param("bulletin") @Nullable UUID bulletin);

  List<PrivacyRelease> releases(@Param("bulletin") @Nullable UUID bulletin);

  void insertBulletin(@Param("row") BulletinRow row);

  /** How many rows had the id and the version; the version is raised. */
  int updateBulletin(@Param("row") BulletinRow row);

  void insertEvent(@Param("row") BulletinEvent row, @Param("position") int position);

  void insertRelease(@Param("row") PrivacyRelease row);

  int lastNumber(@Param("kind") DisclosureKind kind, @Param("year") int year);

  List<FeedbackRow> feedback();

  List<Feedback.Answer> answers();

  void insertFeedback(@Param("row") Feedback row);

  void insertAnswer(@Param("row") Feedback.Answer row);
}
