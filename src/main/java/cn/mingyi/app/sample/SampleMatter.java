package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    script.on(
        day(on),
        () -> {
          ConsultHouseholds.Subject subject =
              services.deliberation().consultHouseholds().subject(id(), day(on));
          services
              .consultation()
              .openRound()
              .open(
                  new OpenRound.Subject(
                      subject.matter(), subject.number(), subject.title(), subject.planVersion()),
                  day(on),
                  "");
        });
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
      script.on(day, () -> recordSheets(turn, days, left, day));
    }
    return this;
  }

  private void recordSheets(int turn, int days, int left, LocalDate day) {
    Consultation consultation = services.consultation().queries().latest(id()).orElseThrow();
    Map<String, List<FrozenHousehold>> pending = consultation.pendingByRepresentative();
    List<String> all =
        consultation.households().stream()
            .map(FrozenHousehold::representativeLabel)
            .distinct()
            .toList();
    int asked = consultation.households().size() - left;
    Map<UUID, OpinionDraft> sheets = new LinkedHashMap<>();
    for (List<FrozenHousehold> households : pending.values()) {
      int representative = all.indexOf(households.getFirst().representativeLabel());
      if (representative % days == turn) {
        households.stream()
            .filter(h -> h.position() <= asked)
            .forEach(h -> sheets.put(h.id(), opinion(h, day)));
      }
    }
    if (!sheets.isEmpty()) {
      services.consultation().recordOpinion().recordAll(consultation.round().id(), sheets);
    }
  }

  /** Fixed by the place on the list, so that the sample is the same every time. */
  private static OpinionDraft opinion(FrozenHousehold household, LocalDate day) {
    int n = household.position();
    OpinionKind kind =
        n % 19 == 5
            ? OpinionKind.DISAGREE
            : n % 31 == 7
                ? OpinionKind.ABSTAIN
                : n % 37 == 11 ? OpinionKind.CONDITIONAL : OpinionKind.AGREE;
    boolean byPhone = n % 13 == 4;
    boolean onBehalf = !byPhone && n % 41 == 3;
    String wording =
        switch (kind) {
          case DISAGREE -> "费用要先公开，工程不能只照顾路边的几户。";
          case CONDITIONAL -> "同意，但施工时要给我家门口留出三轮车道。";
          default -> "";
        };
    return new OpinionDraft(
        kind,
        household.headName(),
        "户主",
        byPhone ? Channel.PHONE : Channel.VISIT,
        wording,
        day,
        household.representativeName().isEmpty()
            ? household.representativeLabel()
            : household.representativeName(),
        onBehalf,
        onBehalf ? household.headName() + "之子" : "",
        onBehalf ? "户主外出，电话委托" : "",
        byPhone ? "村监会委员" : "",
        byPhone ? "通话录音 " + household.code() : "意见表 " + household.representativeLabel(),
        "");
  }

  SampleMatter exclude(int on, int position, ExclusionReason reason, String detail) {
    script.on(
        day(on),
        () -> {
          Consultation consultation = services.consultation().queries().latest(id()).orElseThrow();
          services
              .consultation()
              .excludeHousehold()
              .exclude(
                  consultation.round().id(),
                  consultation.households().get(position - 1).id(),
                  new ExcludeHousehold.Decision(reason, detail, "村“两委”会议", day(on), ""));
        });
    return this;
  }

  /**
   * @param open how many stay without an answer
   */
  SampleMatter answer(int on, int open) {
    script.on(
        day(on),
        () -> {
          Consultation consultation = services.consultation().queries().latest(id()).orElseThrow();
          List<Opinion> waiting = consultation.unanswered();
          List<Opinion> answered = waiting.subList(0, Math.max(0, waiting.size() - open));
          answerAll(
              consultation,
              answered,
              OpinionKind.DISAGREE,
              ResponseDecision.PARTLY,
              "预算和分摊逐项公开、接受查账；线路按方案不变，已当面说明。",
              day(on));
          answerAll(
              consultation,
              answered,
              OpinionKind.CONDITIONAL,
              ResponseDecision.ADOPTED,
              "施工时照办：留出出入通道，由施工员负责，村监会监督。",
              day(on));
        });
    return this;
  }

  private void answerAll(
      Consultation consultation,
      List<Opinion> waiting,
      OpinionKind kind,
      ResponseDecision decision,
      String reason,
      LocalDate day) {
    List<UUID> ids = waiting.stream().filter(o -> o.kind() == kind).map(Opinion::id).toList();
    if (!ids.isEmpty()) {
      services
          .consultation()
          .answerOpinions()
          .answer(consultation.round().id(), ids, decision, reason, day, "");
    }
  }

  SampleMatter completeConsultation(int on) {
    script.on(
        day(on), () -> services.deliberation().consultHouseholds().complete(id(), day(on), ""));
    return this;
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
