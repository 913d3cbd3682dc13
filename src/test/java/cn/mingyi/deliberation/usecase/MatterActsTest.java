package cn.mingyi.deliberation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.Founding;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterSource;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.usecase.KeepProfile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a matter before the line is, on a real store. */
class MatterActsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  @TempDir Path folder;
  private @Nullable AppServices opened;

  @BeforeEach
  void open() {
    opened = AppServices.open(new DataFolder(folder), CLOCK);
    new Founding(
            services().village().keepProfile(),
            services().deliberation().keepRules(),
            services().disclosure().keepCatalogue(),
            () -> {})
        .found(
            new KeepProfile.Form("槐树沟村", "槐", "", "", VillageProfile.USUAL_PATTERN, "王秀英", "", ""));
  }

  @AfterEach
  void close() {
    services().close();
  }

  private AppServices services() {
    return Objects.requireNonNull(opened);
  }

  private Matter raise(String title) {
    return services()
        .deliberation()
        .raiseMotion()
        .raise(
            new RaiseMotion.Motion(
                title, "WELFARE", MatterSource.MASSES, title, title, 0, 0, null, false, TODAY, ""))
        .matter();
  }

  private static Map<String, String> refused(ThrowingCallable deed) {
    return catchThrowableOfType(FieldRefused.class, deed).fields();
  }

  @Test
  void a_matter_goes_on_only_in_one_that_still_goes_on() {
    Matter ended = raise("修桥");
    Matter waiting = raise("修路");
    Matter merged = raise("硬化东街");
    DivertMatter divert = services().deliberation().divertMatter();
    divert.terminate(ended.id(), "不办了", TODAY, "");
    divert.defer(waiting.id(), "等资金", TODAY, "");
    assertThat(refused(() -> divert.merge(merged.id(), ended.number(), "同一件事", TODAY, "")))
        .containsEntry("into", ended.number() + " 已办结，不能并入。");
    assertThat(divert.merge(merged.id(), waiting.number(), "同一件事", TODAY, "").matter().state())
        .isEqualTo(MatterState.MERGED);
  }

  @Test
  void a_motion_that_does_not_fit_is_refused_at_its_fields() {
    assertThat(refused(() -> raise("字".repeat(2001)))).containsOnlyKeys("title", "cause", "movers");
    raise("字".repeat(200));
  }

  @Test
  void a_meeting_that_does_not_fit_is_refused_at_its_fields() {
    Matter matter = raise("硬化东街");
    String text = "字".repeat(20_001);
    HoldMeeting.Held held =
        new HoldMeeting.Held(
            matter.id(),
            TODAY,
            "",
            Body.BRANCH,
            "",
            text,
            null,
            null,
            text,
            1,
            List.of(),
            text,
            text,
            text,
            text,
            Ballot.byHands(1, 0, 0),
            null,
            null);
    assertThat(refused(() -> services().deliberation().holdMeeting().record(held)))
        .containsOnlyKeys("place", "eligibleReason", "chair", "recorder", "township", "content");
  }
}
