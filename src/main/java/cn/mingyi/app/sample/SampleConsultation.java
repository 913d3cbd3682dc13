package cn.mingyi.app.sample;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.ConsultationWiring;
import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.consultation.usecase.IssueSheets;
import cn.mingyi.consultation.usecase.LogCall;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** 民议 of one matter of the sample: sheets go out, come back, are keyed, checked and certified. */
final class SampleConsultation {
  private final AppServices services;
  private final ConsultationWiring consulting;
  private final UUID matter;

  SampleConsultation(AppServices services, UUID matter) {
    this.services = services;
    this.consulting = services.consultation();
    this.matter = matter;
  }

  private Consultation latest() {
    return consulting.queries().latest(matter).orElseThrow();
  }

  /** Opens the round and hands out all sheets. */
  void open(LocalDate day) {
    ConsultHouseholds.Subject subject =
        services.deliberation().consultHouseholds().subject(matter, day);
    Round round =
        consulting
            .openRound()
            .open(
                new OpenRound.Subject(
                    subject.matter(),
                    subject.number(),
                    subject.title(),
                    subject.planVersion(),
                    Basis.HOUSEHOLD,
                    subject.changes()),
                day,
                "");
    consulting.issueSheets().issue(round.id(), Set.of());
  }

  /** Those whose turn it is bring their sheets. */
  void recordSheets(int turn, int days, int left, LocalDate day) {
    Consultation consultation = latest();
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
      consulting.recordOpinion().recordAll(consultation.round().id(), sheets);
      takeBackFilled(day);
    }
  }

  /** Pages on which nobody is missing any more come back to the office. */
  private void takeBackFilled(LocalDate day) {
    Consultation consultation = latest();
    SheetRegister register = consulting.evidence().of(consultation).sheets();
    Set<UUID> pending =
        consultation.pending().stream().map(FrozenHousehold::id).collect(Collectors.toSet());
    List<UUID> filled =
        register.balance().out().stream()
            .filter(p -> register.householdsOn(p).stream().noneMatch(h -> pending.contains(h.id())))
            .map(IssuedPage::id)
            .toList();
    consulting
        .issueSheets()
        .mark(
            consultation.round().id(),
            filled,
            new IssueSheets.Mark(PageState.RETURNED, "", day, ""));
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
        byPhone ? "通话录音 " + household.code() : "",
        null,
        "");
  }

  /** Tried by telephone, in vain. */
  void tryToCall(int position, LocalDate day) {
    Consultation consultation = latest();
    FrozenHousehold household = consultation.households().get(position - 1);
    consulting
        .logCall()
        .log(
            consultation.round().id(),
            household.id(),
            new LogCall.Try(
                day,
                household.phone().isEmpty() ? "上门" : household.phone(),
                CallTry.Outcome.NO_ANSWER,
                household.representativeName(),
                "",
                ""));
  }

  void exclude(int position, ExclusionReason reason, String detail, LocalDate day) {
    Consultation consultation = latest();
    consulting
        .excludeHousehold()
        .exclude(
            consultation.round().id(),
            consultation.households().get(position - 1).id(),
            new ExcludeHousehold.Decision(reason, detail, "村“两委”会议", day, ""));
  }

  void answer(int open, LocalDate day) {
    Consultation consultation = latest();
    List<Opinion> waiting = consultation.unanswered();
    List<Opinion> answered = waiting.subList(0, Math.max(0, waiting.size() - open));
    answerAll(
        consultation,
        answered,
        OpinionKind.DISAGREE,
        ResponseDecision.PARTLY,
        "预算和分摊逐项公开、接受查账；线路按方案不变，已当面说明。",
        day);
    answerAll(
        consultation,
        answered,
        OpinionKind.CONDITIONAL,
        ResponseDecision.ADOPTED,
        "施工时照办：留出出入通道，由施工员负责，村监会监督。",
        day);
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
      consulting.answerOpinions().answer(consultation.round().id(), ids, decision, reason, day, "");
    }
  }

  /** Draws, calls back and certifies. */
  void certify(LocalDate day, String supervisor) {
    UUID round = latest().round().id();
    SpotCheck drawn = consulting.checkHouseholds().draw(round);
    consulting
        .checkHouseholds()
        .callBack(
            round,
            drawn.households(),
            new CheckHouseholds.Called(CallBack.Outcome.CONFIRMED, supervisor, "", day, ""));
    consulting.certifyRound().certify(round, new CertifyRound.Signed("王秀英", supervisor, day, ""));
  }
}
