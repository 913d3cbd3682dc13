package cn.mingyi.deliberation.domain;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A matter in the hands of an office that mostly does the next sensible thing and sometimes
 * anything at all. Each act is one number, so that a failing life can be shrunk.
 */
final class Life {
  private static final List<String> CATEGORIES =
      List.of("WELFARE", "WELFARE", "CHARTER", "LAND", "CONSTRUCTION_LAND", "ALLOWANCE", "SPARED");
  private static final List<Body> BODIES =
      List.of(Body.values()).stream().filter(b -> b != Body.SUPERVISION).toList();
  private static final RuleBook RULES = Walk.rules(List.of());
  private static final FigureBook DEADLINES = new FigureBook(List.of());

  private final Line line = new Line(RULES, DEADLINES);
  private final Disclosures disclosures = new Disclosures(DEADLINES, WorkCalendar.with(List.of()));
  private final List<String> faults = new ArrayList<>();
  private SplittableRandom random;
  private LocalDate today = Walk.START;
  private @Nullable Asking asking;
  private MatterFile file;
  private int bulletins;

  Life(int seed) {
    random = new SplittableRandom(seed);
    Matter matter =
        Walk.matter(CATEGORIES.get(random.nextInt(CATEGORIES.size())), random.nextInt(5) == 0);
    file = line.raise(matter, new When(today, "", today, startOf(today)));
  }

  MatterFile file() {
    return file;
  }

  /** What was seen to be wrong while it happened and cannot be read off the records afterwards. */
  List<String> faults() {
    return faults;
  }

  /** 民议 as this test counts it. */
  private static final class Asking {
    final int number;
    final int plan;
    final LocalDate openedOn;
    LocalDate last;

    /** 0 not asked, 1 同意, 2 不同意, 3 弃权, 4 有条件, 5 除外. */
    final int[] opinion;

    final boolean[] answered;
    private int certificate;
    private String asCertified = "";

    Asking(int number, int plan, LocalDate openedOn, int households) {
      this.number = number;
      this.plan = plan;
      this.openedOn = openedOn;
      this.last = openedOn;
      opinion = new int[households];
      answered = new boolean[households];
    }

    void certify() {
      certificate++;
      asCertified = Arrays.toString(opinion);
    }

    boolean certified() {
      return asCertified.equals(Arrays.toString(opinion));
    }

    int count(int kind) {
      int count = 0;
      for (int o : opinion) {
        count += o == kind ? 1 : 0;
      }
      return count;
    }

    int unanswered() {
      int open = 0;
      for (int i = 0; i < opinion.length; i++) {
        open += (opinion[i] == 2 || opinion[i] == 4) && !answered[i] ? 1 : 0;
      }
      return open;
    }

    ConsultationStatus status() {
      int asked = opinion.length - count(0) - count(5);
      return new ConsultationStatus(
          number,
          plan,
          openedOn,
          last,
          new Coverage(
              Basis.HOUSEHOLD,
              opinion.length,
              count(5),
              asked,
              count(1),
              count(2),
              count(3),
              count(4),
              0,
              0),
          java.util.Collections.nCopies(count(0), "户"),
          unanswered(),
          true,
          certificate,
          certified());
    }
  }

  void act(int number) {
    random = new SplittableRandom(number);
    if (random.nextInt(3) == 0) {
      today = today.plusDays(random.nextInt(1, 4));
    }
    if (random.nextInt(100) < 82) {
      sensible();
    } else {
      anything();
    }
  }

  private When when() {
    int dice = random.nextInt(40);
    LocalDate on =
        switch (dice) {
          case 0, 1 -> today.minusDays(random.nextInt(12));
          case 2 -> today.plusDays(1);
          default -> today;
        };
    String reason = dice == 0 || random.nextInt(20) == 0 ? "停电" : "";
    return new When(on, reason, today, startOf(today));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void sensible() {
    switch (file.matter().state()) {
      case DEFERRED -> attempt(() -> line.resume(file, "再议", when()));
      case ACTIVE -> nextOf(file.matter().step());
      default -> anything();
    }
  }

  private void nextOf(Step step) {
    switch (step) {
      case MOTION -> attempt(() -> line.accept(file, when()));
      case PROPOSAL, JOINT_MEETING, PARTY_REVIEW -> {
        if (file.planNumber() == 0 || votedDown(step)) {
          attempt(() -> line.revise(file, "方案", "修改", when()));
        } else {
          attempt(() -> line.hold(file, draft(), when()));
        }
      }
      case HOUSEHOLD_CONSULTATION -> consult();
      case RESOLUTION -> {
        Asking a = asking;
        if (votedDown(step) || (a != null && a.count(0) > 0)) {
          attempt(() -> line.giveBack(file, Step.JOINT_MEETING, "再商议", when()));
        } else if (a != null && a.unanswered() > 0) {
          answerHousehold();
        } else {
          attempt(() -> line.hold(file, draft(), when()));
        }
      }
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE -> disclose(step);
    }
  }

  private boolean votedDown(Step step) {
    return file.meetings().stream()
        .anyMatch(m ->
            m.step() == step
                && m.quorate()
                && !m.carried()
                && m.planVersion() == file.planNumber());
  }

  private void consult() {
    Asking a = asking;
    if (!spared() && (a == null || a.plan != file.planNumber())) {
      open();
    } else if (a != null && a.count(0) > 0) {
      ask(random.nextInt(1, 8));
    } else {
      if (a != null && !a.certified() && random.nextInt(8) > 0) {
        a.certify();
        file = file.with(a.status());
      }
      complete();
    }
  }

  /** Whoever goes on without a certificate of what is on record is a fault. */
  private void complete() {
    Asking a = asking;
    MatterFile before = file;
    attempt(() -> line.completeConsultation(file, when()));
    if (file != before && a != null && !a.certified()) {
      faults.add("went on without a certificate");
    }
  }

  /** A matter that was begun with the households after all is finished with them. */
  private boolean spared() {
    return file.matter().category().equals("SPARED") && asking == null;
  }

  private void disclose(Step step) {
    Posting posting = file.posting(step).orElse(null);
    if (file.passed(step)) {
      attempt(() -> line.archive(file, when()));
    } else if (!file.openObjections().isEmpty()) {
      answerObjection();
    } else if (step == Step.OUTCOME_DISCLOSURE && file.currentImplementations().isEmpty()) {
      implement();
    } else if (posting == null) {
      post();
    } else if (!today.isAfter(posting.lastDay()) && random.nextInt(6) > 0) {
      today = posting.lastDay().plusDays(random.nextInt(3));
      takeDown("");
    } else if (file.ending(posting).isEmpty()) {
      takeDown(random.nextInt(3) == 0 ? "下雨" : "");
    } else {
      attempt(() -> line.completeDisclosure(file, when()));
    }
  }

  private void anything() {
    switch (random.nextInt(24)) {
      case 0 -> attempt(() -> line.accept(file, when()));
      case 1 ->
          attempt(() -> line.reject(file, reason(), random.nextInt(30), random.nextInt(9), when()));
      case 2, 3 -> attempt(() -> line.revise(file, "方案", reason(), when()));
      case 4, 5, 6 -> attempt(() -> line.hold(file, draft(), when()));
      case 7 -> open();
      case 8 -> ask(random.nextInt(4));
      case 9 -> amend();
      case 10 -> complete();
      case 11 -> attempt(() -> line.completeDisclosure(file, when()));
      case 12, 13 -> giveBack();
      case 14 ->
          attempt(() -> line.defer(file, reason(), random.nextInt(30), random.nextInt(9), when()));
      case 15 -> attempt(() -> line.resume(file, reason(), when()));
      case 16 ->
          rarely(() ->
              line.merge(
                  file, "槐议〔2026〕2号", reason(), random.nextInt(30), random.nextInt(9), when()));
      case 17 ->
          rarely(
              () -> line.terminate(file, reason(), random.nextInt(30), random.nextInt(9), when()));
      case 18 -> post();
      case 19 -> takeDown(reason());
      case 20 -> attempt(() -> disclosures.object(file, "张三", "太贵", when()));
      case 21 -> answerObjection();
      case 22 -> implement();
      default -> attempt(() -> line.archive(file, when()));
    }
  }

  private String reason() {
    return random.nextInt(5) == 0 ? "" : "有理由";
  }

  private void rarely(Supplier<MatterFile> deed) {
    if (random.nextInt(4) == 0) {
      attempt(deed);
    }
  }

  private void giveBack() {
    Step target = Step.values()[random.nextInt(Step.values().length)];
    attempt(() -> line.giveBack(file, target, reason(), when()));
  }

  private void post() {
    LocalDate reviewed = today.minusDays(random.nextInt(10) == 0 ? random.nextInt(9) : 0);
    bulletins++;
    attempt(() -> disclosures.post(file, "公" + bulletins, "", "公开栏", "周梅", reviewed, "属实", when()));
  }

  private void takeDown(String reason) {
    attempt(() -> disclosures.takeDown(file, reason, when()));
  }

  private void implement() {
    attempt(() -> disclosures.implement(file, Implementation.Kind.PROGRESS, "开工", null, when()));
  }

  private void answerObjection() {
    List<Objection> open = file.openObjections();
    UUID which = open.isEmpty() ? UUID.randomUUID() : open.getFirst().id();
    attempt(() -> disclosures.answer(file, which, "李强", "已说明", when()));
  }

  private void open() {
    try {
      line.mayOpenRound(file, today);
      Asking before = asking;
      asking =
          new Asking(
              before == null ? 1 : before.number + 1,
              file.planNumber(),
              today,
              random.nextInt(1, 7));
      file = file.with(asking.status());
    } catch (RuleViolation refused) {
      // Refused is an outcome like another.
    }
  }

  /** Opinions and exclusions are another feature's records: they may come at any time. */
  private void ask(int many) {
    Asking a = asking;
    if (a == null) {
      return;
    }
    for (int i = 0; i < a.opinion.length && many > 0; i++) {
      if (a.opinion[i] == 0) {
        a.opinion[i] = random.nextInt(4) == 0 ? random.nextInt(1, 6) : 1;
        many--;
      }
    }
    a.last = today;
    file = file.with(a.status());
  }

  private void answerHousehold() {
    Asking a = asking;
    if (a != null) {
      for (int i = 0; i < a.opinion.length; i++) {
        a.answered[i] |= random.nextInt(4) > 0;
      }
      a.last = today;
      file = file.with(a.status());
    }
  }

  /** A correction, or an exclusion that is lifted again. */
  private void amend() {
    Asking a = asking;
    if (a != null) {
      int i = random.nextInt(a.opinion.length);
      a.opinion[i] = a.opinion[i] == 5 ? 0 : random.nextInt(1, 6);
      a.answered[i] = false;
      a.last = today;
      file = file.with(a.status());
    }
  }

  private MeetingDraft draft() {
    Step step = file.matter().step();
    Body body =
        random.nextInt(25) == 0
            ? BODIES.get(random.nextInt(BODIES.size()))
            : step.meetingBody().orElseGet(this::decider);
    int eligible = random.nextInt(1, 13);
    boolean smooth = random.nextInt(10) < 6;
    int present = smooth ? eligible : random.nextInt(eligible + 1);
    if (random.nextInt(50) == 0) {
      present = eligible + 1;
    }
    int inFavour = smooth ? present : random.nextInt(present + 1);
    Ballot ballot = Ballot.byHands(inFavour, present - inFavour, 0);
    if (random.nextInt(50) == 0) {
      ballot = new Ballot(present, present, 1, 0, inFavour, 0, 0, 0);
    }
    int represented = 5 * present;
    int weight = smooth ? represented : random.nextInt(represented + 2);
    int counted = random.nextInt(30) == 0 ? eligible + 1 : eligible;
    return Walk.draft(
        body,
        counted,
        eligible,
        random.nextBoolean() ? "1 人外出" : "",
        present,
        List.of(),
        random.nextInt(25) == 0 ? null : today.minusDays(random.nextInt(10) == 0 ? 2 : 15),
        ballot,
        random.nextInt(20) == 0 ? null : new HouseholdWeight(represented, weight),
        random.nextInt(25) == 0 ? Step.PROPOSAL : null);
  }

  private Body decider() {
    Category category = RULES.category(file.matter().category(), today).orElseThrow();
    List<Body> choices = category.choices();
    return choices.get(random.nextInt(choices.size()));
  }

  private void attempt(Supplier<MatterFile> deed) {
    MatterFile before = file;
    MatterFile after;
    try {
      after = deed.get();
    } catch (RuleViolation refused) {
      return;
    }
    file = after;
    if (after.records().size() <= before.records().size()
        || !after.records().subList(0, before.records().size()).equals(before.records())) {
      faults.add("a record was changed or taken away");
    }
    for (MatterRecord added :
        after.records().subList(before.records().size(), after.records().size())) {
      witness(added);
    }
  }

  /** The state of 民议 at a vote is gone afterwards, so it is judged when it happens. */
  private void witness(MatterRecord added) {
    boolean vote = added instanceof Meeting m && m.step() == Step.RESOLUTION;
    boolean end =
        added instanceof MatterEvent e
            && e.kind() == EventKind.PASSED
            && e.step() == Step.HOUSEHOLD_CONSULTATION;
    if ((vote || end) && !spared()) {
      Asking a = asking;
      if (a == null) {
        faults.add(added + " without 民议");
      } else {
        int due = a.opinion.length - a.count(5);
        int asked = a.count(1) + a.count(2) + a.count(3) + a.count(4);
        if (due == 0 || asked != due) {
          faults.add(added + " at " + asked + " of " + due);
        }
        if (a.plan != file.planNumber()) {
          faults.add(added + " on another plan than the households were asked about");
        }
        if (vote && a.unanswered() > 0) {
          faults.add(added + " with unanswered opinions");
        }
        if (added.day().isBefore(a.last)) {
          faults.add(added + " before the last opinion");
        }
      }
    }
  }
}
