package cn.mingyi.ledger.domain.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue of all checks, and what each of them says of a case. */
public final class Checks {
  private static final List<Check<MatterCase>> MATTER =
      join(
          LineChecks.ALL,
          PostingChecks.ALL,
          VoteChecks.ALL,
          ConsultationChecks.ALL,
          OpinionChecks.ALL,
          RecordChecks.MATTER);
  private static final List<Check<BulletinCase>> BULLETIN =
      join(BulletinChecks.ALL, RecordChecks.BULLETIN);
  private static final List<Check<FeedbackCase>> FEEDBACK =
      join(PromiseChecks.FEEDBACK, RecordChecks.FEEDBACK);

  private Checks() {}

  /** Every check, by area and id. */
  public static List<Check<?>> all() {
    return Stream.<List<? extends Check<?>>>of(
            MATTER, BULLETIN, PromiseChecks.OWED, FEEDBACK, PeriodChecks.ALL, RecordChecks.VILLAGE)
        .<Check<?>>flatMap(List::stream)
        .sorted(Comparator.<Check<?>, CheckArea>comparing(Check::area).thenComparing(Check::id))
        .toList();
  }

  public static List<CheckLine> of(MatterCase c) {
    String name = c.matter().number() + " " + c.matter().title();
    return lines(MATTER, new Subject(Subject.Kind.MATTER, c.matter().id(), name), c);
  }

  public static List<CheckLine> of(BulletinCase c) {
    return lines(
        BULLETIN, new Subject(Subject.Kind.BULLETIN, c.bulletin().id(), c.bulletin().name()), c);
  }

  public static List<CheckLine> of(OwedCase c) {
    return lines(
        PromiseChecks.OWED,
        new Subject(Subject.Kind.OWED, c.owed().bulletin(), c.owed().title()),
        c);
  }

  public static List<CheckLine> of(FeedbackCase c) {
    String name = "反馈 №" + c.feedback().serial();
    return lines(FEEDBACK, new Subject(Subject.Kind.FEEDBACK, c.feedback().id(), name), c);
  }

  public static List<CheckLine> of(PeriodCase c) {
    return lines(PeriodChecks.ALL, new Subject(Subject.Kind.PERIOD, null, c.period().label()), c);
  }

  public static List<CheckLine> of(VillageCase c) {
    return lines(RecordChecks.VILLAGE, new Subject(Subject.Kind.VILLAGE, null, "全村"), c);
  }

  private static <T> List<CheckLine> lines(List<Check<T>> checks, Subject subject, T c) {
    return checks.stream()
        .map(check -> new CheckLine(check, subject, check.test().apply(c)))
        .toList();
  }

  @SafeVarargs
  private static <T> List<Check<T>> join(List<Check<T>>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
