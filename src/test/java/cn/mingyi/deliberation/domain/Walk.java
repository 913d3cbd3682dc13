package cn.mingyi.deliberation.domain;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Carries one matter along, a day at a time; every act at the same instant of the clock. */
final class Walk {
  static final LocalDate START = LocalDate.of(2026, 3, 2);
  static final Instant ONE_INSTANT = Instant.parse("2026-03-02T01:00:00Z");
  static final DateRange YEAR = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  final RuleBook rules;
  final Line line;
  final Disclosures disclosures;
  MatterFile file;
  LocalDate day = START;

  Walk(String category) {
    this(category, false);
  }

  Walk(String category, boolean levy) {
    this(matter(category, levy), rules(List.of()));
  }

  Walk(Matter matter, RuleBook rules) {
    FigureBook figures = new FigureBook(List.of());
    this.rules = rules;
    line = new Line(rules, figures);
    disclosures = new Disclosures(figures, WorkCalendar.with(List.of()));
    file = line.raise(matter, when());
  }

  static Matter matter(String category, boolean levy) {
    return new Matter(
        UUID.randomUUID(),
        "槐议〔2026〕1号",
        "硬化东街",
        category,
        MatterSource.MASSES,
        "雨天难走",
        "王秀英",
        0,
        0,
        null,
        levy,
        START,
        Step.MOTION,
        MatterState.ACTIVE,
        1);
  }

  /** The defaults, WELFARE authorised for 2026, and a category that is spared 民议. */
  static RuleBook rules(List<Threshold> more) {
    List<Threshold> thresholds = new ArrayList<>(DefaultRules.thresholds());
    thresholds.addAll(more);
    List<Category> categories = new ArrayList<>(DefaultRules.categories());
    categories.add(
        new Category(
            UUID.randomUUID(),
            "SPARED",
            "例行事项",
            List.of(Body.ASSEMBLY_PERSON),
            false,
            "村民自治章程第九条",
            "△",
            LocalDate.of(2000, 1, 1)));
    return new RuleBook(
        thresholds,
        categories,
        List.of(new Authorisation(UUID.randomUUID(), "WELFARE", "全部", START, YEAR, "2025年村民会议决定")));
  }

  When when() {
    return new When(day, "", day, ONE_INSTANT);
  }

  Walk later(int days) {
    day = day.plusDays(days);
    return this;
  }

  static ConsultationStatus round(int plan, LocalDate day, int consulted, int due, int unanswered) {
    return new ConsultationStatus(
        1,
        plan,
        day,
        day,
        new Coverage(Basis.HOUSEHOLD, due, 0, consulted, consulted, 0, 0, 0, 0, 0),
        List.of("A01 王秀英", "A02 李强", "A03 张三", "A04 赵四", "A05 孙五", "A06 周六", "A07 吴七")
            .subList(0, Math.min(7, due - consulted)),
        unanswered,
        true,
        1,
        true);
  }

  static ConsultationStatus certified(LocalDate day, int certificate, boolean certified) {
    return whole(day, 0, true, certificate, certified);
  }

  static ConsultationStatus unanswered(LocalDate day, int unanswered, boolean answersFirst) {
    return whole(day, unanswered, answersFirst, 1, true);
  }

  private static ConsultationStatus whole(
      LocalDate day, int unanswered, boolean answersFirst, int certificate, boolean certified) {
    return new ConsultationStatus(
        1,
        1,
        day,
        day,
        new Coverage(Basis.HOUSEHOLD, 10, 0, 10, 10, 0, 0, 0, 0, 0),
        List.of(),
        unanswered,
        answersFirst,
        certificate,
        certified);
  }

  MeetingDraft draft(Body body, int eligible, int present, int inFavour) {
    return draft(
        body,
        eligible,
        eligible,
        "",
        present,
        List.of(),
        day.minusDays(10),
        Ballot.byHands(inFavour, present - inFavour, 0),
        null,
        null);
  }

  static MeetingDraft draft(
      Body body,
      int counted,
      int eligible,
      String reason,
      int present,
      List<String> attendees,
      @Nullable LocalDate notice,
      Ballot ballot,
      @Nullable HouseholdWeight households,
      @Nullable Step shared) {
    return new MeetingDraft(
        body,
        "",
        "村委会",
        notice,
        counted,
        eligible,
        reason,
        present,
        attendees,
        "王秀英",
        "李强",
        "",
        "内容",
        ballot,
        households,
        shared);
  }

  /** Who decides here: 村民代表会议 where it is authorised. */
  Body decider() {
    return file.matter().category().equals("WELFARE")
        ? Body.REPRESENTATIVES
        : rules.category(file.matter().category(), day).orElseThrow().deciders().getFirst();
  }

  void hold(int eligible, int present, int inFavour) {
    Body body = file.matter().step().meetingBody().orElseGet(this::decider);
    file = line.hold(file, draft(body, eligible, present, inFavour), when());
  }

  void post() {
    file = disclosures.post(file, "槐公〔2026〕1号", "", "公开栏", "周梅", day, "属实", when());
  }

  void consultAll() {
    file = file.with(round(file.planNumber(), day, 10, 10, 0));
  }

  void implement() {
    file = disclosures.implement(file, Implementation.Kind.CONTRACT, "签合同", null, when());
  }

  /** Does the step's own act as it should be done, a day later. */
  void pass() {
    later(1);
    switch (file.matter().step()) {
      case MOTION -> file = line.accept(file, when());
      case PROPOSAL -> {
        if (file.planNumber() == 0) {
          file = line.revise(file, "方案", "", when());
        }
        hold(5, 5, 5);
      }
      case JOINT_MEETING, PARTY_REVIEW, RESOLUTION -> hold(9, 9, 9);
      case HOUSEHOLD_CONSULTATION -> {
        consultAll();
        file = line.completeConsultation(file, when());
      }
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE -> disclose();
    }
  }

  private void disclose() {
    if (file.matter().step() == Step.OUTCOME_DISCLOSURE) {
      implement();
    }
    post();
    later(20);
    file = disclosures.takeDown(file, "", when());
    file = line.completeDisclosure(file, when());
  }

  Walk to(Step step) {
    while (file.matter().step() != step) {
      pass();
    }
    return this;
  }
}
