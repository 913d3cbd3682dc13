package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.usecase.DiscloseMatter;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.deliberation.usecase.RaiseMotion;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One matter of the sample: its deeds, put on the script day by day. */
final class SampleMatter {
  private static final String PLACE = "村党群服务中心二楼会议室";

  private final AppServices services;
  private final SampleScript script;
  private final LocalDate today;
  private @Nullable UUID id;

  SampleMatter(AppServices services, SampleScript script, LocalDate today) {
    this.services = services;
    this.script = script;
    this.today = today;
  }

  private LocalDate day(int offset) {
    return today.plusDays(offset);
  }

  private UUID id() {
    if (id == null) {
      throw new IllegalStateException("not raised yet");
    }
    return id;
  }

  SampleMatter raise(int on, RaiseMotion.Motion motion) {
    script.on(
        day(on), () -> id = services.deliberation().raiseMotion().raise(motion).matter().id());
    return this;
  }

  SampleMatter accept(int on) {
    script.on(day(on), () -> services.deliberation().settleMotion().accept(id(), day(on), ""));
    return this;
  }

  SampleMatter reject(int on, String reason) {
    script.on(
        day(on), () -> services.deliberation().settleMotion().reject(id(), reason, day(on), ""));
    return this;
  }

  SampleMatter defer(int on, String reason) {
    script.on(
        day(on), () -> services.deliberation().divertMatter().defer(id(), reason, day(on), ""));
    return this;
  }

  SampleMatter plan(int on, String text, String reason) {
    script.on(
        day(on),
        () -> services.deliberation().revisePlan().revise(id(), text, reason, day(on), ""));
    return this;
  }

  /**
   * @param absent how many of 应到 did not come
   * @param opposed how many of those present did not agree
   */
  SampleMatter meet(int on, Body body, int absent, int opposed, String content) {
    return meet(on, on, "", body, absent, opposed, content);
  }

  /** A meeting that was recorded on a later day than it was held. */
  SampleMatter meet(
      int on, int recorded, String late, Body body, int absent, int opposed, String content) {
    script.on(
        day(recorded),
        () ->
            services
                .deliberation()
                .holdMeeting()
                .record(held(on, late, body, absent, opposed, content)));
    return this;
  }

  private HoldMeeting.Held held(
      int on, String late, Body body, int absent, int opposed, String content) {
    HoldMeeting.Outlook outlook = services.deliberation().holdMeeting().outlook(body, "", day(on));
    Eligible eligible = outlook.eligible();
    int present = eligible.count() - absent;
    int abstained = opposed / 3;
    boolean levy = services.deliberation().queries().file(id()).matter().levy();
    return new HoldMeeting.Held(
        id(),
        day(on),
        late,
        body,
        "",
        PLACE,
        outlook.threshold().noticeDays() == 0 ? null : day(on - outlook.threshold().noticeDays()),
        null,
        "",
        present,
        Stream.concat(
                eligible.persons().stream().map(Villager::name),
                eligible.households().stream().map(Household::headName))
            .limit(present)
            .toList(),
        holder(o -> o == Office.BRANCH_SECRETARY),
        "王秀英",
        body == Body.PARTY || body == Body.REPRESENTATIVES ? "刘建平（乡镇包村干部）" : "",
        content,
        Ballot.byHands(present - opposed, opposed - abstained, abstained),
        levy && body == Body.REPRESENTATIVES ? new HouseholdWeight(380, 347) : null,
        null);
  }

  private String holder(Predicate<Office> office) {
    return services.roster().queries().on(today).holders(office).getFirst().name();
  }

  SampleMatter openRound(int on) {
    script.on(day(on), () -> consultation().open(day(on)));
    return this;
  }

  /**
   * The representatives go from door to door.
   *
   * @param from first day
   * @param to last day; each representative brings the sheet on one of the days
   * @param left how many households at the end of the list are still to be asked
   */
  SampleMatter consult(int from, int to, int left) {
    for (int on = from; on <= to; on++) {
      int turn = on - from;
      int days = to - from + 1;
      LocalDate day = day(on);
      script.on(day, () -> consultation().recordSheets(turn, days, left, day));
    }
    return this;
  }

  SampleMatter tryToCall(int on, int position) {
    script.on(day(on), () -> consultation().tryToCall(position, day(on)));
    return this;
  }

  SampleMatter exclude(int on, int position, ExclusionReason reason, String detail) {
    script.on(day(on), () -> consultation().exclude(position, reason, detail, day(on)));
    return this;
  }

  /**
   * @param open how many stay without an answer
   */
  SampleMatter answer(int on, int open) {
    script.on(day(on), () -> consultation().answer(open, day(on)));
    return this;
  }

  /** 抽查, 《民议完成证明》 and the end of the step on one day. */
  SampleMatter completeConsultation(int on) {
    script.on(
        day(on),
        () -> {
          consultation().certify(day(on), holder(o -> o == Office.SUPERVISION_CHAIR));
          services.deliberation().consultHouseholds().complete(id(), day(on), "");
        });
    return this;
  }

  private SampleConsultation consultation() {
    return new SampleConsultation(services, id());
  }

  SampleMatter post(int on, String text, String supervision) {
    script.on(
        day(on),
        () ->
            services
                .deliberation()
                .discloseMatter()
                .post(
                    new DiscloseMatter.Post(
                        id(),
                        text,
                        "村务公开栏、第3村民小组公告栏",
                        holder(o -> o == Office.SUPERVISION_CHAIR),
                        day(on),
                        supervision,
                        day(on),
                        "")));
    return this;
  }

  SampleMatter object(int on, String text, int answeredOn, String answer) {
    List<UUID> objection = new ArrayList<>();
    script.on(
        day(on),
        () -> {
          MatterFile file =
              services.deliberation().discloseMatter().object(id(), "第3村民小组村民", text, day(on), "");
          objection.add(file.openObjections().getLast().id());
        });
    script.on(
        day(answeredOn),
        () ->
            services
                .deliberation()
                .discloseMatter()
                .answer(
                    id(),
                    objection.getFirst(),
                    holder(o -> o == Office.COMMITTEE_CHAIR),
                    answer,
                    day(answeredOn),
                    ""));
    return this;
  }

  SampleMatter takeDown(int on) {
    script.on(
        day(on), () -> services.deliberation().discloseMatter().takeDown(id(), "", day(on), ""));
    return this;
  }

  SampleMatter completeDisclosure(int on) {
    script.on(day(on), () -> services.deliberation().discloseMatter().complete(id(), day(on), ""));
    return this;
  }

  SampleMatter implement(int on, Implementation.Kind kind, String text, @Nullable Money amount) {
    script.on(
        day(on),
        () ->
            services
                .deliberation()
                .discloseMatter()
                .implement(id(), kind, text, amount, day(on), ""));
    return this;
  }

  SampleMatter archive(int on) {
    script.on(day(on), () -> services.deliberation().divertMatter().archive(id(), day(on), ""));
    return this;
  }
}
