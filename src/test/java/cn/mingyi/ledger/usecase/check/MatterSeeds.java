package cn.mingyi.ledger.usecase.check;

import static cn.mingyi.ledger.usecase.check.MatterDraft.a;
import static cn.mingyi.ledger.usecase.check.MatterDraft.event;
import static cn.mingyi.ledger.usecase.check.MatterDraft.meeting;
import static cn.mingyi.ledger.usecase.check.MatterDraft.posting;

import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Matters spoiled on purpose: which records, and what must be found then. */
final class MatterSeeds {
  private static final LocalDate D = LocalDate.of(2026, 1, 1);

  private final SampleCases sample;
  private final List<Seed> seeds = new ArrayList<>();

  MatterSeeds(SampleCases sample) {
    this.sample = sample;
  }

  /**
   * @param expected ids of the checks that find it, the one that is meant first
   * @param n which of the sample matters
   */
  private void seed(String expected, int n, String how, Consumer<MatterDraft> spoil) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () -> {
              MatterDraft draft = sample.matter(n);
              spoil.accept(draft);
              return cn.mingyi.ledger.domain.check.Checks.of(draft.build());
            }));
  }

  List<Seed> all() {
    line();
    disclosures();
    returns();
    votes();
    rules();
    consultation();
    evidence();
    atFirstHand();
    traces();
    return seeds;
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private void line() {
    seed("L01", 1, "no movers", m -> m.matter("movers", " "));
    seed("L01", 1, "no cause", m -> m.matter("cause", ""));
    seed("L02", 5, "rejected with the villagers", m -> m.matter("cosigningVillagers", 300));
    seed(
        "L02",
        5,
        "rejected with the representatives",
        m -> m.matter("cosigningRepresentatives", 20));
    seed(
        "L02",
        5,
        "ended with the villagers",
        m -> {
          m.change(event(EventKind.REJECTED, Step.MOTION), "kind", EventKind.TERMINATED);
          m.matter("state", MatterState.TERMINATED, "cosigningVillagers", 300);
        });
    seed(
        "L03",
        5,
        "rejected without reason",
        m -> m.change(event(EventKind.REJECTED, Step.MOTION), "reason", ""));
    seed(
        "L03",
        6,
        "put off without reason",
        m -> m.change(event(EventKind.DEFERRED, Step.PROPOSAL), "reason", " "));
    seed("L04", 1, "answered after three weeks", m -> m.matter("raisedOn", day(3, 10)));
    seed("L04", 11, "never answered", m -> m.matter("raisedOn", day(11, 1)));
    seed("L05 L06", 1, "no proposal", m -> m.remove(meeting(Step.PROPOSAL)));
    seed(
        "L05 L06 M14",
        1,
        "proposal not carried",
        m -> m.change(meeting(Step.PROPOSAL), "carried", false));
    seed(
        "L06",
        1,
        "no passage of the review",
        m -> m.remove(event(EventKind.PASSED, Step.PARTY_REVIEW)));
    seed("L06", 1, "resolution never posted", m -> m.remove(posting(Step.RESOLUTION_DISCLOSURE)));
    seed("L06", 1, "no joint meeting", m -> m.remove(meeting(Step.JOINT_MEETING)));
    seed(
        "L07",
        1,
        "joint meeting before the proposal",
        m -> m.move(meeting(Step.JOINT_MEETING), "heldOn", day(4, 2)));
    seed(
        "L07", 1, "plan before the motion", m -> m.move(a(PlanVersion.class), "madeOn", day(3, 1)));
    seed("L08", 1, "voted again on what had failed", m -> failedBefore(m, Step.PARTY_REVIEW, 12));
    seed(
        "L08",
        1,
        "voted down by the representatives and again",
        m -> failedBefore(m, Step.RESOLUTION, 10));
    seed(
        "L09",
        1,
        "review of the old plan",
        m -> m.change(meeting(Step.PARTY_REVIEW), "planVersion", 1));
    seed(
        "L09",
        1,
        "proposal of a plan to come",
        m -> m.change(meeting(Step.PROPOSAL), "planVersion", 2));
    seed(
        "L10",
        1,
        "shared with a meeting of another day",
        m -> m.change(meeting(Step.JOINT_MEETING), "sharedWith", Step.PROPOSAL));
    seed(
        "L10",
        1,
        "shared with a meeting at another place",
        m -> {
          m.move(meeting(Step.JOINT_MEETING), "heldOn", day(4, 5));
          m.change(meeting(Step.JOINT_MEETING), "sharedWith", Step.PROPOSAL, "place", "村东头");
        });
    seed("L11", 6, "merged into nothing", m -> merged(m, "并入 槐议〔2026〕99号：同类"));
    seed("L11", 6, "merged into itself", m -> merged(m, "并入 槐议〔2026〕6号：同类"));
    seed("", 6, "merged into a matter that is there", m -> merged(m, "并入 槐议〔2026〕7号：同类"));
    seed(
        "L12",
        1,
        "work after the end",
        m ->
            m.after(
                event(EventKind.ARCHIVED, Step.OUTCOME_DISCLOSURE), implementation(m, day(9, 10))));
    seed(
        "L12",
        1,
        "archived without a record",
        m -> m.remove(event(EventKind.ARCHIVED, Step.OUTCOME_DISCLOSURE)));
  }

  private static void failedBefore(MatterDraft m, Step step, int inFavour) {
    Meeting held = m.one(meeting(step));
    m.before(
        meeting(step),
        Altered.with(
            held,
            "id",
            UUID.randomUUID(),
            "ballot",
            Ballot.byHands(inFavour, held.present() - inFavour, 0),
            "carried",
            false));
  }

  private static void merged(MatterDraft m, String reason) {
    m.matter("state", MatterState.MERGED);
    m.change(event(EventKind.DEFERRED, Step.PROPOSAL), "kind", EventKind.MERGED, "reason", reason);
  }

  private static Implementation implementation(MatterDraft m, LocalDate on) {
    return Altered.with(
        m.<Implementation>one(a(Implementation.class)),
        "id",
        UUID.randomUUID(),
        "happenedOn",
        on,
        "recordedAt",
        m.moment(on));
  }

  private void disclosures() {
    Step resolved = Step.RESOLUTION_DISCLOSURE;
    Step outcome = Step.OUTCOME_DISCLOSURE;
    seed("L13", 1, "nobody reviewed", m -> m.change(posting(resolved), "reviewer", ""));
    seed(
        "L13",
        1,
        "reviewed after posting",
        m -> m.change(posting(outcome), "reviewedOn", day(8, 20)));
    seed(
        "L13",
        1,
        "reviewed before there was a resolution",
        m -> m.change(posting(resolved), "reviewedOn", day(5, 1)));
    seed("L14", 1, "ten days", m -> m.change(posting(resolved), "lastDay", day(5, 23)));
    seed(
        "L14",
        1,
        "the last day a Saturday",
        m -> m.change(posting(resolved), "lastDay", day(5, 30)));
    seed(
        "L14",
        1,
        "down on the last day",
        m -> m.move(a(Posting.Ended.class), "endedOn", day(5, 28)));
    seed("L15", 3, "blown off and left so", m -> downEarly(m, resolved));
    seed("L15", 2, "outcome taken down and left so", m -> downEarly(m, outcome));
    seed(
        "",
        3,
        "taken down early and posted again",
        m -> {
          Posting hung = m.one(posting(resolved));
          downEarly(m, resolved);
          Posting again =
              Altered.with(
                  hung,
                  "id",
                  UUID.randomUUID(),
                  "postedOn",
                  day(11, 12),
                  "lastDay",
                  day(11, 27),
                  "recordedAt",
                  m.moment(day(11, 12)));
          m.records.add(again);
          m.photos.put(again.id(), m.photos.get(hung.id()));
        });
    seed("L16", 3, "hangs for weeks", m -> m.by("today", day(12, 10)));
    seed("L16", 2, "outcome hangs for weeks", m -> m.by("today", day(12, 20)));
    seed(
        "L17",
        1,
        "no photograph of the posting",
        m ->
            m.photos.put(
                m.one(posting(resolved)).id(),
                Set.of(cn.mingyi.village.domain.AttachmentKind.EXPIRY_PHOTO)));
    seed(
        "L17",
        1,
        "no photograph of the end",
        m ->
            m.photos.put(
                m.one(posting(outcome)).id(),
                Set.of(cn.mingyi.village.domain.AttachmentKind.POSTING_PHOTO)));
    seed("L18", 1, "objection never answered", m -> m.remove(a(Objection.Answer.class)));
    seed(
        "L18",
        1,
        "objection answered after a fortnight",
        m -> m.move(a(Objection.Answer.class), "answeredOn", day(5, 31)));
    seed(
        "L19 L07",
        1,
        "built before the resolution had hung",
        m -> m.move(a(Implementation.class), "happenedOn", day(5, 20)));
    seed(
        "L19 L06",
        1,
        "built while nothing was disclosed",
        m -> m.remove(event(EventKind.PASSED, resolved)));
    seed(
        "L20",
        1,
        "no opinion of the supervisors",
        m -> m.change(posting(outcome), "supervision", ""));
    seed("L20", 1, "outcome without work", m -> m.records.removeIf(a(Implementation.class)));
  }

  /** What was returned and done again is as sound as what went straight on. */
  private void returns() {
    seed("", 3, "back to the vote, the notice down", MatterSeeds::backToTheVote);
    seed(
        "",
        3,
        "voted and posted again after an objection",
        m -> {
          Posting hung = m.one(posting(Step.RESOLUTION_DISCLOSURE));
          Meeting held = m.one(meeting(Step.RESOLUTION));
          backToTheVote(m);
          m.records.add(
              Altered.with(
                  held,
                  "id",
                  UUID.randomUUID(),
                  "heldOn",
                  day(11, 16),
                  "noticeOn",
                  day(11, 13),
                  "recordedAt",
                  m.moment(day(11, 16))));
          m.records.add(
              moved(m, EventKind.PASSED, Step.RESOLUTION, Step.RESOLUTION_DISCLOSURE, day(11, 16)));
          Posting again =
              Altered.with(
                  hung,
                  "id",
                  UUID.randomUUID(),
                  "reviewedOn",
                  day(11, 17),
                  "postedOn",
                  day(11, 17),
                  "lastDay",
                  day(12, 2),
                  "recordedAt",
                  m.moment(day(11, 17)));
          m.records.add(again);
          m.photos.put(again.id(), m.photos.get(hung.id()));
          m.matter("step", Step.RESOLUTION_DISCLOSURE);
        });
    seed(
        "",
        3,
        "back to the joint meeting with another plan",
        m -> {
          downEarly(m, Step.RESOLUTION_DISCLOSURE);
          m.records.add(
              moved(
                  m,
                  EventKind.RETURNED,
                  Step.RESOLUTION_DISCLOSURE,
                  Step.JOINT_MEETING,
                  day(11, 10)));
          PlanVersion old = m.one(a(PlanVersion.class));
          m.records.add(
              Altered.with(
                  old,
                  "id",
                  UUID.randomUUID(),
                  "number",
                  2,
                  "madeOn",
                  day(11, 11),
                  "recordedAt",
                  m.moment(day(11, 11))));
          m.matter("step", Step.JOINT_MEETING);
        });
    seed(
        "",
        3,
        "ended while the notice hung",
        m -> {
          m.records.add(
              moved(
                  m,
                  EventKind.TERMINATED,
                  Step.RESOLUTION_DISCLOSURE,
                  Step.RESOLUTION_DISCLOSURE,
                  day(11, 12)));
          m.matter("state", MatterState.TERMINATED);
          m.by("today", day(12, 20));
        });
  }

  private static void backToTheVote(MatterDraft m) {
    downEarly(m, Step.RESOLUTION_DISCLOSURE);
    m.records.add(
        moved(m, EventKind.RETURNED, Step.RESOLUTION_DISCLOSURE, Step.RESOLUTION, day(11, 10)));
    m.matter("step", Step.RESOLUTION);
  }

  private static MatterEvent moved(
      MatterDraft m, EventKind kind, Step from, Step to, LocalDate on) {
    MatterEvent any = m.one(event(EventKind.RAISED, Step.MOTION));
    return Altered.with(
        any,
        "id",
        UUID.randomUUID(),
        "kind",
        kind,
        "step",
        from,
        "target",
        to,
        "happenedOn",
        on,
        "reason",
        "有异议，重新决议",
        "recordedAt",
        m.moment(on));
  }

  private static void downEarly(MatterDraft m, Step step) {
    Posting hung = m.one(posting(step));
    LocalDate on = hung.postedOn().plusDays(3);
    m.after(
        posting(step),
        new Posting.Ended(UUID.randomUUID(), hung.id(), on, "被风刮掉", "", m.moment(on)));
  }

  private void votes() {
    seed(
        "M01",
        1,
        "four too many for the party",
        m -> m.change(meeting(Step.PARTY_REVIEW), "counted", 50, "eligible", 50));
    seed(
        "M01",
        1,
        "one representative forgotten",
        m -> m.change(meeting(Step.RESOLUTION), "counted", 38, "eligible", 38));
    seed("M02", 1, "party made smaller", m -> m.change(meeting(Step.PARTY_REVIEW), "eligible", 45));
    seed(
        "M02",
        1,
        "assembly made smaller",
        m -> m.change(meeting(Step.RESOLUTION), "eligible", 37, "eligibleReason", " "));
    seed(
        "",
        1,
        "made smaller for a reason",
        m -> m.change(meeting(Step.RESOLUTION), "eligible", 38, "eligibleReason", "一人去世"));
    seed(
        "M03",
        1,
        "more present than there are",
        m ->
            m.change(
                meeting(Step.PARTY_REVIEW),
                "present",
                47,
                "attendees",
                List.of(),
                "ballot",
                Ballot.byHands(45, 2, 0)));
    seed(
        "M03",
        1,
        "one name too few on the list",
        m -> {
          Meeting held = m.one(meeting(Step.PROPOSAL));
          m.change(
              meeting(Step.PROPOSAL), "attendees", List.of("张三", "李四"), "present", held.present());
        });
    seed(
        "M04 M14",
        1,
        "too few of the party",
        m ->
            m.change(
                meeting(Step.PARTY_REVIEW),
                "present",
                30,
                "attendees",
                List.of(),
                "ballot",
                Ballot.byHands(28, 2, 0)));
    seed(
        "M04 M14",
        1,
        "too few representatives",
        m ->
            m.change(
                meeting(Step.RESOLUTION),
                "present",
                25,
                "attendees",
                List.of(),
                "ballot",
                Ballot.byHands(25, 0, 0)));
    seed(
        "M05 M14",
        1,
        "half of the party only",
        m -> m.change(meeting(Step.PARTY_REVIEW), "ballot", Ballot.byHands(23, 18, 0)));
    seed(
        "M05 M14",
        1,
        "half of the representatives only",
        m -> m.change(meeting(Step.RESOLUTION), "ballot", Ballot.byHands(18, 18, 0)));
    seed(
        "M08",
        1,
        "ballots that were never given out",
        m -> {
          Meeting held = m.one(meeting(Step.RESOLUTION));
          m.change(meeting(Step.RESOLUTION), "ballot", Altered.with(held.ballot(), "issued", 40));
        });
    seed(
        "M08",
        1,
        "votes that nobody cast",
        m -> {
          Meeting held = m.one(meeting(Step.PARTY_REVIEW));
          m.change(
              meeting(Step.PARTY_REVIEW), "ballot", Altered.with(held.ballot(), "abstained", 2));
        });
    seed("M09", 1, "no notice", m -> m.change(meeting(Step.PARTY_REVIEW), "noticeOn", null));
    seed(
        "M09",
        1,
        "notice of a day",
        m -> m.change(meeting(Step.RESOLUTION), "noticeOn", day(5, 10)));
    seed(
        "M09",
        2,
        "notice of a week for the members",
        m -> m.change(meeting(Step.RESOLUTION), "noticeOn", day(6, 29)));
    seed("M13 M14", 1, "levy without households", m -> m.matter("levy", true));
    seed(
        "M13 M14",
        1,
        "levy with half of the households",
        m -> {
          m.matter("levy", true);
          m.change(meeting(Step.RESOLUTION), "households", new HouseholdWeight(380, 190));
        });
    seed(
        "",
        1,
        "levy with most of the households",
        m -> {
          m.matter("levy", true);
          m.change(meeting(Step.RESOLUTION), "households", new HouseholdWeight(380, 300));
        });
    seed(
        "M14 L06",
        1,
        "carried, written down as failed",
        m -> m.change(meeting(Step.JOINT_MEETING), "carried", false));
    seed(
        "M14 L06",
        1,
        "valid, written down as void",
        m -> m.change(meeting(Step.RESOLUTION), "quorate", false, "carried", false));
    seed("M15", 1, "no chair", m -> m.change(meeting(Step.RESOLUTION), "chair", ""));
    seed(
        "M15",
        1,
        "no place and no words",
        m -> m.change(meeting(Step.JOINT_MEETING), "place", " ", "content", ""));
  }

  private void rules() {
    seed(
        "M06",
        1,
        "no such threshold",
        m -> m.change(meeting(Step.PARTY_REVIEW), "threshold", UUID.randomUUID()));
    seed(
        "M06",
        1,
        "the threshold of another body",
        m -> {
          Threshold members = m.by.rules().threshold(ThresholdKey.JOINT, day(5, 11));
          Meeting held = m.one(meeting(Step.JOINT_MEETING));
          m.change(meeting(Step.PROPOSAL), "threshold", members.id());
          m.change(meeting(Step.JOINT_MEETING), "threshold", held.threshold());
        });
    seed(
        "M07",
        1,
        "a third of the party is enough",
        m -> lax(m, Step.PARTY_REVIEW, "majority", new Ratio(3, 1, true)));
    seed(
        "M07", 1, "no quorum of the representatives", m -> lax(m, Step.RESOLUTION, "quorum", null));
    seed("M10", 1, "charter by the representatives", m -> m.matter("category", "CHARTER"));
    seed("M10", 1, "land by the representatives", m -> m.matter("category", "LAND"));
    seed(
        "M10 M01 M06",
        1,
        "proposal by both committees",
        m -> m.change(meeting(Step.PROPOSAL), "body", cn.mingyi.roster.domain.Body.JOINT));
    seed(
        "M11",
        1,
        "never authorised",
        m -> m.by("rules", Altered.with(m.by.rules(), "authorisations", List.of())));
    seed(
        "M11",
        1,
        "authorisation over",
        m ->
            m.by(
                "rules",
                Altered.with(
                    m.by.rules(),
                    "authorisations",
                    m.by.rules().authorisations().stream()
                        .map(g -> Altered.with(g, "validity", new DateRange(D, day(5, 10))))
                        .toList())));
    seed(
        "M12",
        1,
        "no woman in the assembly",
        m -> m.by("roster", roster(r -> Altered.with(r, "villagers", men(r, v -> true)))));
    seed(
        "M12",
        3,
        "few women in the assembly",
        m -> m.by("roster", roster(r -> Altered.with(r, "villagers", men(r, keepsSome())))));
  }

  /** Every fifth stays who she is. */
  private static Predicate<Villager> keepsSome() {
    return v -> v.id().hashCode() % 5 != 0;
  }

  private static List<Villager> men(Records records, Predicate<Villager> which) {
    return records.villagers().stream()
        .map(v -> which.test(v) ? Altered.with(v, "sex", Sex.MALE) : v)
        .toList();
  }

  private Function<LocalDate, RosterOn> roster(UnaryOperator<Records> change) {
    Records changed = change.apply(sample.roster());
    return changed::on;
  }

  /** A rule that asks for less than the statute, and a meeting that was held under it. */
  private static void lax(MatterDraft m, Step step, String component, Object value) {
    Meeting held = m.one(meeting(step));
    RuleBook book = m.by.rules();
    Threshold own =
        book.thresholds().stream()
            .filter(t -> t.id().equals(held.threshold()))
            .findFirst()
            .orElseThrow();
    Threshold laxer =
        Altered.with(
            Altered.with(own, component, value),
            "id",
            UUID.randomUUID(),
            "validFrom",
            held.heldOn().minusDays(20));
    List<Threshold> all = new ArrayList<>(book.thresholds());
    all.add(laxer);
    m.by("rules", Altered.with(book, "thresholds", all));
    m.change(meeting(step), "threshold", laxer.id());
  }

  private void consultation() {
    seed("C01 C13 C14", 1, "three households never asked", m -> forget(m, 3));
    seed(
        "C01",
        1,
        "one household never asked",
        m -> {
          Opinion one = m.round().opinion(o -> o.kind() == OpinionKind.AGREE);
          m.round().opinions.remove(one);
        });
    seed("C02", 1, "no round at all", m -> m.rounds.clear());
    seed("C02", 4, "no round before the vote", m -> m.rounds.clear());
    seed(
        "",
        1,
        "spared by the assembly's own rule",
        m -> {
          m.rounds.clear();
          m.by(
              "rules",
              Altered.with(
                  m.by.rules(),
                  "categories",
                  m.by.rules().categories().stream()
                      .map(c -> Altered.with(c, "exemptionRule", "小额维修不需民议"))
                      .toList()));
        });
    seed(
        "C03",
        1,
        "asked about the first plan",
        m -> m.round().round = Altered.with(m.round().round, "planVersion", 1));
    seed(
        "C03 L09",
        1,
        "voted on the first plan",
        m -> m.change(meeting(Step.RESOLUTION), "planVersion", 1));
    seed(
        "C04",
        1,
        "a household of the roster is not on the list",
        m ->
            m.by(
                "roster",
                roster(r -> {
                  List<Household> more = new ArrayList<>(r.households());
                  more.add(
                      Altered.with(more.getFirst(), "id", UUID.randomUUID(), "number", "9001"));
                  return Altered.with(r, "households", more);
                })));
    seed(
        "C04",
        1,
        "a household of the list is not on the roster",
        m ->
            m.by(
                "roster",
                roster(r -> Altered.with(r, "households", without(r.households(), plain(r))))));
    seed(
        "C05",
        4,
        "excluded, nobody knows by whom",
        m -> Altered.first(m.round().exclusions, e -> true, "decidedBy", ""));
    seed(
        "C05",
        4,
        "excluded, nobody knows why",
        m -> Altered.first(m.round().exclusions, e -> true, "detail", " "));
    seed("C06", 1, "excluded though it had spoken", m -> silence(m, OpinionKind.AGREE));
    seed("C06", 3, "excluded though it disagreed", m -> silence(m, OpinionKind.DISAGREE));
    seed(
        "C07",
        1,
        "telephone without witness",
        m -> m.round().opinion(o -> o.channel() == Channel.PHONE, "witness", ""));
    seed(
        "C07",
        1,
        "WeChat without evidence",
        m -> m.round().opinion(o -> o.channel().needsWitness(), "evidence", " "));
    seed(
        "C08",
        1,
        "signed by nobody",
        m -> m.round().opinion(Opinion::signedOnBehalf, "signer", ""));
    seed(
        "C08",
        1,
        "signed on no ground",
        m -> m.round().opinion(Opinion::signedOnBehalf, "onBehalfGround", ""));
    seed("C09", 1, "asked before the round", m -> asked(m, day(4, 20)));
    seed("C09", 1, "asked after the vote", m -> asked(m, day(5, 15)));
    seed("C10", 1, "nobody was asked", m -> m.round().opinion(o -> true, "asked", ""));
    seed("C10", 1, "nobody asked", m -> m.round().opinion(o -> true, "askedBy", " "));
    seed(
        "C11",
        1,
        "a condition without words",
        m -> m.round().opinion(o -> o.kind() == OpinionKind.CONDITIONAL, "wording", ""));
    seed(
        "C11",
        3,
        "a condition of blanks",
        m -> m.round().opinion(o -> o.kind() == OpinionKind.CONDITIONAL, "wording", "　 "));
    seed("C12", 1, "corrected without reason", m -> correct(m, ""));
    seed("C12", 3, "corrected with blanks", m -> correct(m, "  "));
    seed("", 1, "corrected with a reason", m -> correct(m, "听错了"));
    seed("C18", 1, "an objection without answer", m -> m.round().responses.removeFirst());
    seed(
        "C18",
        1,
        "an answer without reason",
        m -> Altered.first(m.round().responses, r -> true, "reason", ""));
    seed("C19", 1, "half of them disagree", m -> disagree(m, 206));
    seed("C19", 3, "a little more than a third disagrees", m -> disagree(m, 140));
  }

  private static void forget(MatterDraft m, int households) {
    for (int i = 0; i < households; i++) {
      m.round().opinions.remove(m.round().opinion(o -> o.kind() == OpinionKind.AGREE));
    }
    // and a page that is still out
    m.round().events.removeFirst();
  }

  private static List<Household> without(List<Household> all, Household one) {
    return all.stream().filter(h -> !h.id().equals(one.id())).toList();
  }

  /** Nobody of it holds an office or is of the party. */
  private static Household plain(Records r) {
    List<UUID> busy = new ArrayList<>();
    r.officeTerms().forEach(t -> busy.add(t.villagerId()));
    r.partyMembers().forEach(p -> busy.add(p.villagerId()));
    List<UUID> taken =
        r.villagers().stream()
            .filter(v -> busy.contains(v.id()))
            .map(Villager::householdId)
            .toList();
    return r.households().stream().filter(h -> !taken.contains(h.id())).findFirst().orElseThrow();
  }

  private static void silence(MatterDraft m, OpinionKind kind) {
    Opinion spoken = m.round().opinion(o -> o.kind() == kind);
    LocalDate on = m.round().round.openedOn();
    m.round()
        .exclusions
        .add(
            new Exclusion(
                UUID.randomUUID(),
                spoken.roundId(),
                spoken.frozenId(),
                ExclusionReason.values()[0],
                "长期在外",
                "村委会",
                on,
                false,
                "",
                m.moment(on),
                99));
  }

  private static void asked(MatterDraft m, LocalDate on) {
    m.round()
        .opinion(o -> o.kind() == OpinionKind.AGREE, "askedOn", on, "recordedAt", m.moment(on));
  }

  private static void correct(MatterDraft m, String reason) {
    Opinion old = m.round().opinion(o -> o.kind() == OpinionKind.AGREE);
    m.round()
        .opinions
        .add(
            Altered.with(
                old, "id", UUID.randomUUID(), "corrects", old.id(), "correctionReason", reason));
  }

  private static void disagree(MatterDraft m, int households) {
    RoundDraft round = m.round();
    for (int i = 0; i < households; i++) {
      Opinion one = round.opinions.get(i);
      round.opinions.set(i, Altered.with(one, "kind", OpinionKind.DISAGREE));
      if (round.responses.stream().noneMatch(r -> r.opinionId().equals(one.id()))) {
        round.responses.add(
            new OpinionResponse(
                UUID.randomUUID(),
                one.id(),
                ResponseDecision.values()[0],
                "已说明",
                one.askedOn(),
                "",
                one.recordedAt()));
      }
    }
  }

  private void evidence() {
    seed("C13 C14", 1, "a page never came back", m -> m.round().events.removeFirst());
    seed(
        "C13 C14",
        3,
        "a page was given out again",
        m -> Altered.first(m.round().events, e -> true, "state", PageState.OUT));
    seed(
        "C14",
        1,
        "signed on no page",
        m -> m.round().opinion(o -> o.channel() == Channel.VISIT, "pageId", null));
    seed(
        "C14",
        1,
        "signed on a void page",
        m -> Altered.first(m.round().events, e -> true, "state", PageState.VOID, "reason", "污损"));
    seed("C15", 1, "no scans", m -> m.round().rules = Altered.with(m.round().rules, "scans", true));
    seed(
        "C15",
        2,
        "no scans of the members' matter",
        m -> m.round().rules = Altered.with(m.round().rules, "scans", true));
    seed("C16", 1, "nobody called back", m -> m.round().calls.clear());
    seed(
        "C16",
        1,
        "half of them called back",
        m -> m.round().calls.removeIf(c -> c.sequence() % 2 == 0));
    seed(
        "C17 C16",
        1,
        "said otherwise, left so",
        m -> Altered.first(m.round().calls, c -> true, "outcome", CallBack.Outcome.DISCREPANCY));
    seed(
        "C17 C16",
        3,
        "two said otherwise, left so",
        m -> {
          Altered.nth(m.round().calls, 3, c -> true, "outcome", CallBack.Outcome.DISCREPANCY);
          Altered.nth(m.round().calls, 4, c -> true, "outcome", CallBack.Outcome.DISCREPANCY);
        });
    seed("C20", 1, "no certificate", m -> m.round().certificate = null);
    seed(
        "C20",
        1,
        "changed after the certificate",
        m -> {
          m.round().reissue = false;
          correct(m, "听错了");
        });
    seed(
        "C21",
        1,
        "certified by one",
        m ->
            m.round().certificate =
                Altered.with(
                    m.round().certificate, "supervisor", m.round().certificate.certifier()));
    seed(
        "C21",
        1,
        "certified after the vote",
        m ->
            m.round().certificate =
                Altered.with(
                    m.round().certificate,
                    "certifiedOn",
                    day(5, 20),
                    "recordedAt",
                    m.moment(day(5, 20))));
  }

  private void atFirstHand() {
    seed(
        "C23",
        1,
        "half of them signed by others",
        m -> {
          List<Opinion> all = m.round().opinions;
          for (int i = 0; i < 206; i++) {
            all.set(
                i,
                Altered.with(
                    all.get(i), "signedOnBehalf", true, "signer", "子", "onBehalfGround", "本人委托"));
          }
        });
    seed(
        "C23",
        3,
        "half of them asked by telephone",
        m -> {
          List<Opinion> all = m.round().opinions;
          for (int i = 0; i < 206; i++) {
            all.set(
                i,
                Altered.with(
                    all.get(i), "channel", Channel.PHONE, "witness", "村监会", "evidence", "录音"));
          }
        });
  }

  private void traces() {
    seed(
        "T01",
        1,
        "a meeting of ten days ago without reason",
        m -> m.change(meeting(Step.PARTY_REVIEW), "recordedAt", m.moment(day(5, 1))));
    seed(
        "T01",
        1,
        "an opinion of ten days ago without reason",
        m -> m.round().opinion(o -> true, "recordedAt", m.moment(day(5, 20))));
    seed(
        "",
        1,
        "a meeting of ten days ago with its reason",
        m ->
            m.change(
                meeting(Step.PARTY_REVIEW), "recordedAt", m.moment(day(5, 1)), "lateReason", "停电"));
    seed(
        "T02",
        1,
        "a meeting recorded before it was held",
        m -> m.change(meeting(Step.RESOLUTION), "recordedAt", m.moment(day(5, 1))));
    seed(
        "T02",
        1,
        "an answer recorded before it was given",
        m -> m.change(a(Objection.Answer.class), "recordedAt", m.moment(day(5, 18))));
    seed(
        "P04",
        1,
        "a telephone number on the wall",
        m -> m.change(posting(Step.RESOLUTION_DISCLOSURE), "text", "有意见请打13812345678"));
    seed(
        "P04",
        1,
        "an identity number on the wall",
        m -> m.change(posting(Step.OUTCOME_DISCLOSURE), "text", "承包人 110101199003070038"));
  }
}
