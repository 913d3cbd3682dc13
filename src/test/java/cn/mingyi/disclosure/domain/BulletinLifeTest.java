package cn.mingyi.disclosure.domain;

import static cn.mingyi.disclosure.domain.Drafts.AUTHOR;
import static cn.mingyi.disclosure.domain.Drafts.BEGUN;
import static cn.mingyi.disclosure.domain.Drafts.life;
import static cn.mingyi.disclosure.domain.Drafts.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** 草稿 → 送审 → 审核 → 定稿 → 张贴 → 撤下: what may follow what, and on which day. */
class BulletinLifeTest {
  private static final LocalDate DAY = BEGUN.plusDays(1);
  private static final LocalDate OVER = DAY.plusDays(16);
  private static final BulletinFile DRAFT = Drafts.of("F01", ReportingPeriod.month(2026, 10));

  private static Map<String, String> refused(ThrowingCallable deed) {
    return catchThrowableOfType(FieldRefused.class, deed).fields();
  }

  private static BulletinFile returned() {
    return life(DAY).review(Drafts.submitted(DRAFT, DAY), "赵建国", false, "第三笔不对。", "", on(DAY));
  }

  private static BulletinFile downEarly() {
    return life(DAY).takeDown(Drafts.posted(DRAFT, DAY), "雨水打湿", AUTHOR, on(DAY));
  }

  private static Map<BulletinState, BulletinFile> everywhere() {
    Map<BulletinState, BulletinFile> files = new EnumMap<>(BulletinState.class);
    files.put(BulletinState.DRAFT, DRAFT);
    files.put(BulletinState.IN_REVIEW, Drafts.submitted(DRAFT, DAY));
    files.put(BulletinState.RETURNED, returned());
    files.put(BulletinState.APPROVED, Drafts.approved(DRAFT, DAY));
    files.put(BulletinState.FINAL, Drafts.finished(DRAFT, DAY));
    files.put(BulletinState.POSTED, Drafts.posted(DRAFT, DAY));
    files.put(
        BulletinState.ENDED, life(OVER).takeDown(Drafts.posted(DRAFT, DAY), "", AUTHOR, on(OVER)));
    files.put(BulletinState.DROPPED, life(DAY).drop(DRAFT, "重了", AUTHOR));
    return files;
  }

  @Test
  void every_transition_is_allowed_from_its_states_and_refused_from_all_others() {
    BulletinLife life = life(OVER);
    BulletinLife.When late = new BulletinLife.When(OVER, "");
    Map<String, UnaryOperator<BulletinFile>> deeds = new LinkedHashMap<>();
    deeds.put("submit", f -> life.submit(f, AUTHOR, late));
    deeds.put("approve", f -> life.review(f, "赵建国", true, "", "", late));
    deeds.put("return", f -> life.review(f, "赵建国", false, "重算", "", late));
    deeds.put("finish", f -> life.finish(f, "槐财公〔2026〕2号", AUTHOR));
    deeds.put("post", f -> life.post(f, "公开栏", AUTHOR, OVER.plusDays(15), late));
    deeds.put("take down", f -> life.takeDown(f, "", AUTHOR, late));
    deeds.put("drop", f -> life.drop(f, "重了", AUTHOR));
    Map<String, Set<BulletinState>> allowed =
        Map.of(
            "submit", EnumSet.of(BulletinState.DRAFT, BulletinState.RETURNED),
            "approve", EnumSet.of(BulletinState.IN_REVIEW),
            "return", EnumSet.of(BulletinState.IN_REVIEW, BulletinState.APPROVED),
            "finish", EnumSet.of(BulletinState.APPROVED),
            "post", EnumSet.of(BulletinState.FINAL),
            "take down", EnumSet.of(BulletinState.POSTED),
            "drop", EnumSet.of(BulletinState.DRAFT, BulletinState.RETURNED));
    Map<BulletinState, BulletinFile> files = everywhere();
    assertThat(files).hasSize(BulletinState.values().length);
    files.forEach((state, file) -> {
      assertThat(file.bulletin().state()).isEqualTo(state);
      deeds.forEach((name, deed) -> {
        if (allowed.get(name).contains(state)) {
          BulletinFile after = deed.apply(file);
          assertThat(after.events()).as(name).hasSize(file.events().size() + 1);
          assertThat(after.events().subList(0, file.events().size())).isEqualTo(file.events());
        } else {
          Refused no = catchThrowableOfType(Refused.class, () -> deed.apply(file));
          assertThat(no).as(name + " of " + state).isNotNull();
          assertThat(no.sentences().getFirst()).contains(state.label());
        }
      });
    });
  }

  @Test
  void the_state_follows_from_the_events_alone() {
    everywhere().values().forEach(f -> assertThat(f.asOf(OVER)).isEqualTo(f));
    BulletinFile ended = everywhere().get(BulletinState.ENDED);
    assertThat(ended.asOf(DAY).bulletin().state()).isEqualTo(BulletinState.POSTED);
    assertThat(ended.asOf(BEGUN).bulletin().state()).isEqualTo(BulletinState.DRAFT);
  }

  @Test
  void who_made_it_or_kept_out_of_it_does_not_review_it() {
    BulletinFile file = Drafts.submitted(DRAFT, DAY);
    assertThat(refused(() -> life(DAY).review(file, AUTHOR, true, "", "", on(DAY))))
        .containsOnlyKeys("reviewer");
    assertThat(refused(() -> life(DAY).review(file, " " + AUTHOR + " ", true, "", "", on(DAY))))
        .containsOnlyKeys("reviewer");
    assertThat(refused(() -> life(DAY).review(file, " ", true, "", "", on(DAY))))
        .containsOnlyKeys("reviewer");
    assertThat(refused(() -> life(DAY).review(file, "赵建国", true, "", "李喆、赵建国", on(DAY))))
        .containsOnlyKeys("recused");
  }

  @Test
  void returned_needs_an_opinion_and_comes_back_as_the_next_edition() {
    BulletinFile file = Drafts.submitted(DRAFT, DAY);
    assertThat(refused(() -> life(DAY).review(file, "赵建国", false, " ", "", on(DAY))))
        .containsOnlyKeys("opinion");
    BulletinFile again = Drafts.submitted(returned(), DAY);
    assertThat(again.bulletin().edition()).isEqualTo(2);
    assertThat(again.events().getLast().edition()).isEqualTo(2);
    assertThat(again.latest(BulletinEvent.Kind.RETURNED).orElseThrow().words()).contains("第三笔");
  }

  @Test
  void taken_down_early_needs_a_reason_and_has_to_hang_again() {
    BulletinFile posted = Drafts.posted(DRAFT, DAY);
    LocalDate last = DAY.plusDays(15);
    assertThat(refused(() -> life(last).takeDown(posted, " ", AUTHOR, on(last))))
        .as("on the last day it still hangs")
        .containsOnlyKeys("earlyReason");
    BulletinFile early = downEarly();
    assertThat(early.downEarly()).isTrue();
    assertThat(early.hanging()).isEmpty();
    assertThat(early.bulletin().state()).isEqualTo(BulletinState.FINAL);
    BulletinFile again = life(DAY).post(early, "公开栏", AUTHOR, last, on(DAY));
    assertThat(again.downEarly()).isFalse();
    assertThat(again.firstPosting().orElseThrow().words()).isEqualTo("财务公开栏");
    assertThat(again.hanging().orElseThrow().words()).isEqualTo("公开栏");
    BulletinFile ended = life(OVER).takeDown(again, "写了也不算", AUTHOR, on(OVER));
    assertThat(ended.bulletin().state()).isEqualTo(BulletinState.ENDED);
    assertThat(ended.events().getLast().words()).as("it was not early").isEmpty();
  }

  @Test
  void no_day_lies_before_the_record_before_it_nor_after_today() {
    BulletinFile file = Drafts.submitted(DRAFT, DAY);
    assertThat(refused(() -> life(DAY).submit(DRAFT, AUTHOR, on(BEGUN.minusDays(1)))))
        .containsOnlyKeys("happenedOn");
    assertThat(refused(() -> life(DAY).review(file, "赵建国", true, "", "", on(BEGUN))))
        .containsOnlyKeys("happenedOn");
    assertThat(refused(() -> life(DAY).review(file, "赵建国", true, "", "", on(DAY.plusDays(1)))))
        .containsOnlyKeys("happenedOn");
  }

  @Test
  void what_is_recorded_late_needs_a_reason_and_keeps_it() {
    LocalDate today = DAY.plusDays(4);
    BulletinFile finished = Drafts.finished(DRAFT, DAY);
    assertThat(refused(() -> life(today).post(finished, "公开栏", AUTHOR, today, on(DAY))))
        .containsOnlyKeys("lateReason");
    BulletinFile late =
        life(today).post(finished, "公开栏", AUTHOR, today, new BulletinLife.When(DAY, "停电"));
    assertThat(late.late()).isTrue();
    BulletinFile inTime =
        life(DAY.plusDays(3))
            .post(finished, "公开栏", AUTHOR, today, new BulletinLife.When(DAY, "用不着"));
    assertThat(inTime.late()).as("three days are not late").isFalse();
  }

  @Test
  void places_and_reasons_are_asked_for() {
    assertThat(
            refused(() -> life(DAY).post(Drafts.finished(DRAFT, DAY), " ", AUTHOR, DAY, on(DAY))))
        .containsOnlyKeys("places");
    assertThat(refused(() -> life(DAY).drop(DRAFT, "", AUTHOR))).containsOnlyKeys("reason");
    assertThat(refused(() -> life(DAY).drop(DRAFT, "长".repeat(4001), AUTHOR)))
        .containsOnlyKeys("reason");
  }

  @Test
  void the_check_code_hangs_on_number_edition_and_every_word() {
    BulletinFile approved = Drafts.approved(DRAFT, DAY);
    String code = life(DAY).finish(approved, "槐财公〔2026〕1号", AUTHOR).bulletin().checkCode();
    assertThat(code).matches("[0-9A-F]{8}");
    assertThat(life(DAY).finish(approved, "槐财公〔2026〕1号", "别人").bulletin().checkCode())
        .isEqualTo(code);
    assertThat(life(DAY).finish(approved, "槐财公〔2026〕2号", AUTHOR).bulletin().checkCode())
        .isNotEqualTo(code);
    Bulletin b = approved.bulletin();
    BulletinFile other =
        new BulletinFile(
            b.with(
                new BulletinText("十月收支", b.text().dataUntil(), "收支如下", b.text().tables(), ""),
                b.hands()),
            approved.events(),
            approved.releases());
    assertThat(life(DAY).finish(other, "槐财公〔2026〕1号", AUTHOR).bulletin().checkCode())
        .isNotEqualTo(code);
  }

  @Test
  void a_release_is_bound_to_its_bulletin_and_hides_what_was_found() {
    UUID a = new UUID(0, 1);
    assertThat(PrivacyRelease.hash(a, "13812345678"))
        .hasSize(64)
        .doesNotContain("13812345678")
        .isNotEqualTo(PrivacyRelease.hash(new UUID(0, 2), "13812345678"));
  }
}
