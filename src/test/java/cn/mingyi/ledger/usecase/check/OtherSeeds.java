package cn.mingyi.ledger.usecase.check;

import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinEvent.Kind;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinLife;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.PrivacyRelease;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.DecidedMatters;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.ledger.domain.check.BulletinCase;
import cn.mingyi.ledger.domain.check.Checks;
import cn.mingyi.ledger.domain.check.FeedbackCase;
import cn.mingyi.ledger.domain.check.Measure;
import cn.mingyi.ledger.domain.check.OwedCase;
import cn.mingyi.ledger.domain.check.PeriodCase;
import cn.mingyi.ledger.domain.check.RoundCase;
import cn.mingyi.ledger.domain.check.VillageCase;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bulletins, dues, feedback, months and the village spoiled on purpose. */
final class OtherSeeds {
  private static final String ENDED = "槐财公〔2026〕2号";
  private static final String QUARTER = "槐财公〔2026〕5号";
  private static final String PARTY = "槐党公〔2026〕4号";
  private static final String HANGING = "槐服公〔2026〕5号";

  private final SampleCases sample;
  private final List<Seed> seeds = new ArrayList<>();

  OtherSeeds(SampleCases sample) {
    this.sample = sample;
  }

  List<Seed> all() {
    bulletins();
    lives();
    corrected();
    privacy();
    owed();
    feedback();
    books();
    village();
    return seeds;
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private Measure measure() {
    return sample.matter(1).by;
  }

  private Instant moment(LocalDate day) {
    return sample.matter(1).moment(day);
  }

  /** A bulletin whose records can be spoiled one by one. */
  private static final class Draft {
    Bulletin bulletin;
    final List<BulletinEvent> events;
    final List<PrivacyRelease> releases;
    final List<BulletinFile> others = new ArrayList<>();
    final Set<AttachmentKind> photos =
        EnumSet.of(AttachmentKind.POSTING_PHOTO, AttachmentKind.EXPIRY_PHOTO);
    Measure by;

    /** Whether the check code is computed anew, so that it still fits. */
    boolean recode = true;

    Draft(BulletinFile file, Measure by) {
      bulletin = file.bulletin();
      events = new ArrayList<>(file.events());
      releases = new ArrayList<>(file.releases());
      this.by = by;
    }

    void bulletin(Object... change) {
      bulletin = Altered.with(bulletin, change);
    }

    void text(Object... change) {
      bulletin("text", Altered.with(bulletin.text(), change));
    }

    void table(UnaryOperator<BulletinTable> change) {
      BulletinText text = bulletin.text();
      List<BulletinTable> tables = new ArrayList<>(text.tables());
      tables.set(0, change.apply(tables.getFirst()));
      bulletin("text", text.withTables(tables));
    }

    void event(Kind kind, Object... change) {
      Altered.first(events, e -> e.kind() == kind, change);
    }

    BulletinEvent event(Kind kind) {
      return events.stream().filter(e -> e.kind() == kind).findFirst().orElseThrow();
    }

    void after(Kind kind, BulletinEvent... added) {
      events.addAll(events.indexOf(event(kind)) + 1, List.of(added));
    }

    BulletinEvent another(Kind like, Kind kind, String words) {
      return Altered.with(event(like), "id", UUID.randomUUID(), "kind", kind, "words", words);
    }

    BulletinFile file() {
      Bulletin coded =
          recode
              ? Altered.with(
                  bulletin, "checkCode", BulletinLife.checkCode(bulletin.number(), bulletin))
              : bulletin;
      return new BulletinFile(coded, events, releases);
    }
  }

  private void bulletin(String expected, String number, String how, Consumer<Draft> spoil) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () -> {
              Draft draft = new Draft(sample.bulletin(number), measure());
              spoil.accept(draft);
              return Checks.of(bulletinCase(draft));
            }));
  }

  private BulletinCase bulletinCase(Draft draft) {
    BulletinFile file = draft.file();
    BulletinCase read = sample.of(file);
    Map<UUID, Set<AttachmentKind>> photos = new HashMap<>();
    file.events().stream()
        .filter(e -> e.kind() == Kind.POSTED)
        .forEach(e -> photos.put(e.id(), draft.photos));
    return Altered.with(
        read,
        "photos",
        photos,
        "by",
        draft.by,
        "all",
        Stream.concat(read.all().stream(), draft.others.stream()).toList());
  }

  private void bulletins() {
    bulletin("", ENDED, "as it is", b -> {});
    bulletin("D01", ENDED, "no title", b -> b.text("title", ""));
    bulletin(
        "D01",
        ENDED,
        "nobody answers for it",
        b -> b.bulletin("hands", Altered.with(b.bulletin.hands(), "responsible", " ")));
    bulletin(
        "D01",
        QUARTER,
        "the same quarter twice",
        b ->
            b.others.add(
                new BulletinFile(
                    Altered.with(b.bulletin, "id", UUID.randomUUID(), "number", "槐财公〔2026〕99号"),
                    b.events,
                    List.of())));
    bulletin(
        "D06",
        ENDED,
        "a word changed",
        b -> {
          b.recode = false;
          b.text("closing", "以上数字有变");
        });
    bulletin(
        "D06",
        QUARTER,
        "another number",
        b -> {
          b.recode = false;
          b.bulletin("number", "槐财公〔2026〕55号");
        });
    bulletin(
        "D09", HANGING, "hangs for weeks", b -> b.by = Altered.with(b.by, "today", day(12, 20)));
    bulletin(
        "D09",
        "槐村公〔2026〕9号",
        "the levy hangs for weeks",
        b -> b.by = Altered.with(b.by, "today", day(12, 1)));
    bulletin(
        "D10",
        ENDED,
        "no photograph of the posting",
        b -> b.photos.remove(AttachmentKind.POSTING_PHOTO));
    bulletin(
        "D10",
        QUARTER,
        "no photograph of the end",
        b -> b.photos.remove(AttachmentKind.EXPIRY_PHOTO));
    bulletin("D11", ENDED, "posted nowhere", b -> b.event(Kind.POSTED, "words", ""));
    bulletin("D11", PARTY, "posted on a blank", b -> b.event(Kind.POSTED, "words", " "));
    bulletin(
        "D12",
        "槐时公〔2026〕2号",
        "corrects nothing",
        b ->
            b.bulletin(
                "subject", Altered.with(b.bulletin.subject(), "corrects", UUID.randomUUID())));
    bulletin(
        "D12",
        "槐时公〔2026〕2号",
        "corrects itself",
        b ->
            b.bulletin("subject", Altered.with(b.bulletin.subject(), "corrects", b.bulletin.id())));
    bulletin(
        "D13",
        "槐服公〔2026〕3号",
        "services for the party only",
        b -> {
          b.bulletin("partyOnly", true);
          b.event(Kind.POSTED, "words", "党员活动室");
        });
    bulletin(
        "D13",
        PARTY,
        "for the party, on the board",
        b -> {
          b.bulletin("partyOnly", true);
          b.event(Kind.POSTED, "words", "村务公开栏");
        });
    bulletin(
        "",
        PARTY,
        "for the party, in its room",
        b -> {
          b.bulletin("partyOnly", true);
          b.event(Kind.POSTED, "words", "党员活动室");
        });
    bulletin(
        "F10",
        ENDED,
        "an amount changed",
        b ->
            b.table(t -> {
              List<List<String>> rows = new ArrayList<>(t.rows());
              List<String> row = new ArrayList<>(rows.getFirst());
              row.set(row.size() > 6 ? 6 : 1, "1.00");
              rows.set(0, row);
              return t.withRows(rows);
            }));
    bulletin(
        "F10",
        QUARTER,
        "a row left out",
        b -> b.table(t -> t.withRows(t.rows().subList(1, t.rows().size()))));
  }

  private void lives() {
    bulletin("D02 D05", ENDED, "never passed", b -> b.events.remove(b.event(Kind.APPROVED)));
    bulletin("D02", ENDED, "passed in another edition", b -> b.event(Kind.APPROVED, "edition", 7));
    bulletin(
        "D02 D05",
        QUARTER,
        "returned last, finished all the same",
        b -> b.after(Kind.APPROVED, b.another(Kind.APPROVED, Kind.RETURNED, "数字不对")));
    bulletin("D03", ENDED, "reviewed by a stranger", b -> b.event(Kind.APPROVED, "actor", "赵不在"));
    bulletin("D03", ENDED, "reviewed by nobody", b -> b.event(Kind.APPROVED, "actor", ""));
    bulletin(
        "D03",
        QUARTER,
        "reviewed by whom it is of",
        b ->
            b.bulletin(
                "hands",
                Altered.with(b.bulletin.hands(), "responsible", b.event(Kind.APPROVED).actor())));
    bulletin(
        "D03",
        PARTY,
        "reviewed by who kept out of it",
        b -> b.event(Kind.APPROVED, "recused", b.event(Kind.APPROVED).actor()));
    bulletin("D04", ENDED, "returned without a word", b -> returned(b, ""));
    bulletin("D04", PARTY, "returned with blanks", b -> returned(b, "  "));
    bulletin("", ENDED, "returned with an opinion and passed then", b -> returned(b, "数字不对"));
    bulletin(
        "D05",
        ENDED,
        "posted before it was finished",
        b -> b.event(Kind.POSTED, "happenedOn", day(10, 9), "recordedAt", moment(day(10, 9))));
    bulletin(
        "D05",
        QUARTER,
        "said to hang though it came down",
        b -> b.bulletin("state", BulletinState.POSTED));
    bulletin(
        "D05",
        PARTY,
        "passed without having been sent",
        b -> b.events.remove(b.event(Kind.SUBMITTED)));
    bulletin(
        "D07",
        ENDED,
        "twelve days",
        b -> b.event(Kind.POSTED, "lastDay", b.event(Kind.POSTED).happenedOn().plusDays(12)));
    bulletin(
        "D07",
        QUARTER,
        "down on the last day",
        b -> {
          LocalDate last = java.util.Objects.requireNonNull(b.event(Kind.POSTED).lastDay());
          b.event(Kind.ENDED, "happenedOn", last, "recordedAt", moment(last));
        });
    bulletin(
        "D08",
        ENDED,
        "down early and left so",
        b -> {
          b.event(Kind.ENDED, "kind", Kind.DOWN_EARLY, "words", "下雨淋坏");
          b.bulletin("state", BulletinState.FINAL);
        });
    bulletin("D08", ENDED, "down early, nobody knows why", b -> downAndUp(b, ""));
    bulletin("", ENDED, "down early and posted again", b -> downAndUp(b, "下雨淋坏"));
    bulletin(
        "T03",
        ENDED,
        "posted ten days ago without reason",
        b -> b.event(Kind.ENDED, "recordedAt", moment(day(11, 20))));
    bulletin(
        "T03",
        PARTY,
        "passed ten days ago without reason",
        b -> b.event(Kind.APPROVED, "recordedAt", moment(day(11, 20))));
    bulletin(
        "T04",
        ENDED,
        "posted tomorrow",
        b -> b.event(Kind.POSTED, "recordedAt", moment(day(10, 1))));
    bulletin(
        "T04", PARTY, "down tomorrow", b -> b.event(Kind.ENDED, "recordedAt", moment(day(11, 1))));
  }

  /** What was taken down and corrected by another is mended. */
  private void corrected() {
    bulletin(
        "",
        ENDED,
        "a telephone number, corrected since",
        b -> {
          b.text("closing", "请打13812345678");
          b.others.add(correction(b.bulletin.id(), BulletinState.POSTED, day(11, 1)));
        });
    bulletin(
        "",
        ENDED,
        "down early for a mistake and corrected",
        b -> {
          b.event(Kind.ENDED, "kind", Kind.DOWN_EARLY, "words", "数字有误");
          b.bulletin("state", BulletinState.FINAL);
          b.others.add(correction(b.bulletin.id(), BulletinState.POSTED, day(11, 1)));
        });
    bulletin(
        "",
        ENDED,
        "down early once its correction hung",
        b -> {
          b.event(Kind.ENDED, "kind", Kind.DOWN_EARLY, "words", "数字有误");
          b.bulletin("state", BulletinState.FINAL);
          b.others.add(correction(b.bulletin.id(), BulletinState.POSTED, day(10, 25)));
        });
    bulletin(
        "D07",
        QUARTER,
        "the last day a Saturday",
        b -> {
          b.event(Kind.POSTED, "lastDay", day(10, 31));
          b.event(Kind.ENDED, "happenedOn", day(11, 1), "recordedAt", moment(day(11, 1)));
        });
  }

  private static void returned(Draft b, String words) {
    b.after(
        Kind.SUBMITTED,
        b.another(Kind.SUBMITTED, Kind.RETURNED, words),
        b.another(Kind.SUBMITTED, Kind.SUBMITTED, ""));
  }

  private static void downAndUp(Draft b, String why) {
    b.after(
        Kind.POSTED,
        b.another(Kind.POSTED, Kind.DOWN_EARLY, why),
        b.another(Kind.POSTED, Kind.POSTED, "村务公开栏"));
  }

  private void privacy() {
    bulletin(
        "P01",
        "槐时公〔2026〕2号",
        "a telephone number",
        b -> b.text("body", b.bulletin.text().body() + "\n请打13812345678"));
    bulletin(
        "P01",
        "槐党公〔2026〕4号",
        "an identity number",
        b -> b.text("closing", "身份证号110101199003070038"));
    bulletin(
        "",
        "槐时公〔2026〕2号",
        "a telephone number that may hang",
        b -> {
          b.text("body", b.bulletin.text().body() + "\n请打13812345678");
          b.releases.add(released(b.bulletin.id(), "村监会监督电话"));
        });
    bulletin(
        "P02",
        "槐时公〔2026〕2号",
        "a release without reason",
        b -> {
          b.text("body", b.bulletin.text().body() + "\n请打13812345678");
          b.releases.add(released(b.bulletin.id(), ""));
        });
    bulletin(
        "P02", ENDED, "a release with blanks", b -> b.releases.add(released(b.bulletin.id(), " ")));
    bulletin("P03", "槐政公〔2026〕5号", "identity numbers as plain text", b -> plain(b, "身份证号"));
    bulletin("P03", "槐政公〔2026〕6号", "bank cards as plain text", b -> plain(b, "银行卡号"));
  }

  private static PrivacyRelease released(UUID bulletin, String reason) {
    return new PrivacyRelease(
        UUID.randomUUID(),
        bulletin,
        "PHONE",
        PrivacyRelease.hash(bulletin, "13812345678"),
        "138****5678",
        reason,
        Instant.EPOCH);
  }

  /** The last column as if it were plain text. */
  private static void plain(Draft b, String head) {
    b.table(t -> {
      List<BulletinTable.Column> columns = new ArrayList<>(t.columns());
      columns.set(columns.size() - 1, new BulletinTable.Column(head, ColumnKind.TEXT));
      return Altered.with(t, "columns", columns);
    });
  }

  private void owed(String expected, String how, Predicate<Owed> which, Object... change) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () -> {
              OwedCase one =
                  sample.owed().stream()
                      .filter(o -> which.test(o.owed()))
                      .findFirst()
                      .orElseThrow();
              return Checks.of(new OwedCase(Altered.with(one.owed(), change), one.today()));
            }));
  }

  private void owed() {
    Predicate<Owed> inTime = o -> o.state() == SlotState.POSTED;
    owed("", "posted in time", inTime, "title", "同前");
    owed(
        "D14",
        "a month that nobody disclosed",
        inTime.and(o -> o.period() != null),
        "state",
        SlotState.OVERDUE,
        "postedOn",
        null);
    owed(
        "D14",
        "down early and not posted again",
        inTime.and(o -> o.period() != null),
        "state",
        SlotState.OVERDUE);
    owed(
        "D15",
        "posted a week late",
        inTime.and(o -> o.period() != null),
        "postedOn",
        day(11, 22),
        "due",
        day(11, 15));
    owed("D15", "posted a day late", inTime, "postedOn", day(11, 16), "due", day(11, 15));
    owed("", "not due yet", inTime, "state", SlotState.DUE, "postedOn", null, "due", day(12, 15));
  }

  private void feedback(
      String expected, String how, UnaryOperator<FeedbackCase> spoil, Predicate<Feedback> which) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () ->
                Checks.of(
                    spoil.apply(
                        sample.feedback().stream()
                            .filter(f -> which.test(f.feedback()))
                            .findFirst()
                            .orElseThrow()))));
  }

  private static FeedbackCase with(FeedbackCase c, Object... change) {
    return Altered.with(c, "feedback", Altered.with(c.feedback(), change));
  }

  private static FeedbackCase answer(FeedbackCase c, Object... change) {
    return with(
        c, "answer", Altered.with(java.util.Objects.requireNonNull(c.feedback().answer()), change));
  }

  private void feedback() {
    Predicate<Feedback> answered = f -> f.answer() != null;
    feedback("", "answered in time", c -> c, answered);
    feedback(
        "D16",
        "answered too late",
        c -> {
          LocalDate late = c.feedback().dueOn().plusDays(4);
          return answer(c, "answeredOn", late, "recordedAt", moment(late));
        },
        answered);
    feedback("D16", "never answered", c -> with(c, "answer", null, "dueOn", day(11, 1)), answered);
    feedback("D17", "promised and forgotten", c -> promised(c, day(10, 1)), answered);
    feedback(
        "D17",
        "promised, the correction was dropped",
        c -> {
          FeedbackCase promised = promised(c, day(10, 1));
          return Altered.with(promised, "all", List.of(correction(BulletinState.DROPPED)));
        },
        answered);
    feedback(
        "D17",
        "promised on the day on which it first went up",
        c -> {
          FeedbackCase promised = promised(c, day(10, 14));
          Instant evening = moment(day(10, 14)).plusSeconds(43_200);
          return Altered.with(
              answer(promised, "recordedAt", evening), "all", List.of(sample.bulletin(QUARTER)));
        },
        answered);
    feedback(
        "D17",
        "promised, the correction is only begun",
        c -> {
          FeedbackCase promised = promised(c, day(10, 1));
          return Altered.with(promised, "all", List.of(correction(BulletinState.DRAFT)));
        },
        answered);
    feedback(
        "",
        "promised and corrected",
        c -> {
          FeedbackCase promised = promised(c, day(10, 1));
          return Altered.with(promised, "all", List.of(correction(BulletinState.POSTED)));
        },
        answered);
    feedback(
        "T05",
        "received ten days ago without reason",
        c -> with(c, "receivedOn", day(10, 1), "lateReason", "", "recordedAt", moment(day(10, 12))),
        answered);
    feedback(
        "T05",
        "answered ten days ago without reason",
        c ->
            answer(
                c,
                "lateReason",
                "",
                "recordedAt",
                moment(
                    java.util.Objects.requireNonNull(c.feedback().answer())
                        .answeredOn()
                        .plusDays(10))),
        answered);
  }

  private FeedbackCase promised(FeedbackCase c, LocalDate on) {
    return Altered.with(
        answer(
            with(
                c,
                "bulletinId",
                sample.bulletin(QUARTER).bulletin().id(),
                "dueOn",
                on,
                "receivedOn",
                on,
                "recordedAt",
                moment(on)),
            "republish",
            true,
            "answeredOn",
            on,
            "recordedAt",
            moment(on)),
        "all",
        List.of());
  }

  /** A bulletin that corrects another; posted when its state says so. */
  private BulletinFile correction(UUID of, BulletinState state, LocalDate on) {
    BulletinFile any = sample.bulletin(ENDED);
    return new BulletinFile(
        Altered.with(
            any.bulletin(),
            "id",
            UUID.randomUUID(),
            "state",
            state,
            "begunOn",
            on,
            "subject",
            Altered.with(any.bulletin().subject(), "corrects", of)),
        state == BulletinState.POSTED
            ? List.of(Altered.with(any.latest(Kind.POSTED).orElseThrow(), "happenedOn", on))
            : List.of(),
        List.of());
  }

  private BulletinFile correction(BulletinState state) {
    return correction(sample.bulletin(QUARTER).bulletin().id(), state, day(10, 5));
  }

  /** The books of a month, spoiled. */
  private void month(String expected, int month, String how, UnaryOperator<PeriodCase> spoil) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () ->
                Checks.of(
                    spoil.apply(
                        sample.periods().stream()
                            .filter(p -> p.period().equals(ReportingPeriod.month(2026, month)))
                            .findFirst()
                            .orElseThrow()))));
  }

  private static PeriodCase closing(PeriodCase c, ReportingPeriod of, String part, long fen) {
    List<Closing> closings = new ArrayList<>(c.book().closings());
    Closing one = c.book().closing(of).orElseThrow();
    Money old =
        switch (part) {
          case "opening" -> one.opening();
          case "income" -> one.income();
          case "spending" -> one.spending();
          case "bank" -> one.bank();
          default -> one.cash();
        };
    closings.set(closings.indexOf(one), Altered.with(one, part, old.plus(new Money(fen))));
    return book(c, Altered.with(c.book(), "closings", closings));
  }

  private static PeriodCase book(PeriodCase c, Book book) {
    FinanceChecks checks = c.checks();
    return Altered.with(c, "book", book, "checks", Altered.with(checks, "book", book));
  }

  private static PeriodCase entry(PeriodCase c, Predicate<Entry> which, Object... facts) {
    List<BookRecord> records = new ArrayList<>(c.book().records());
    Entry one =
        c.book().standing().stream()
            .filter(e -> c.period().contains(e.day()))
            .filter(which)
            .findFirst()
            .orElseThrow();
    records.set(records.indexOf(one), Altered.with(one, "facts", Altered.with(one.facts(), facts)));
    return book(c, Altered.with(c.book(), "records", records));
  }

  private static Predicate<Entry> spending() {
    return e -> e.facts().flow() == Flow.SPENDING;
  }

  private void books() {
    month("", 9, "as it is", c -> c);
    month(
        "F01 F03",
        9,
        "an income that was never entered",
        c -> closing(c, c.period(), "income", 100_00));
    month("F01 F03", 10, "money that is not there", c -> closing(c, c.period(), "bank", 1));
    month(
        "F02",
        9,
        "the month before ended otherwise",
        c -> closing(c, c.period().previous(), "cash", 5_00));
    month(
        "F02 F01 F03", 10, "begun with another sum", c -> closing(c, c.period(), "opening", -1_00));
    month(
        "F03",
        9,
        "an amount changed after the closing",
        c -> entry(c, spending(), "amount", new Money(1)));
    month(
        "F03",
        10,
        "an entry lost",
        c -> {
          List<BookRecord> records = new ArrayList<>(c.book().records());
          Entry last =
              c.book().standing().stream()
                  .filter(e -> c.period().contains(e.day()))
                  .reduce((a, b) -> b)
                  .orElseThrow();
          records.remove(last);
          return book(c, Altered.with(c.book(), "records", records));
        });
    month(
        "F04",
        9,
        "cash below nothing",
        c -> {
          Entry any =
              c.book().standing().stream()
                  .filter(e -> c.period().contains(e.day()))
                  .filter(spending())
                  .findFirst()
                  .orElseThrow();
          FundPlace other = any.facts().place() == FundPlace.BANK ? FundPlace.CASH : FundPlace.BANK;
          return entry(c, e -> e == any, "place", other);
        });
    month(
        "F04",
        10,
        "bank below nothing",
        c -> {
          PeriodCase moved = c;
          for (int i = 0; i < 12; i++) {
            moved = entryIfAny(moved);
          }
          return moved;
        });
    month(
        "F05",
        9,
        "approved by whom it is paid by",
        c -> {
          Entry any =
              c.book().standing().stream()
                  .filter(e -> c.period().contains(e.day()))
                  .filter(spending())
                  .findFirst()
                  .orElseThrow();
          return entry(c, e -> e == any, "approver", any.facts().handler());
        });
    month("F05", 10, "approved by nobody", c -> entry(c, spending(), "approver", ""));
    month("F06", 9, "nothing was decided", c -> undecided(c, matter -> java.util.Optional.empty()));
    month(
        "F06",
        10,
        "a limit of one fen",
        c ->
            Altered.with(
                c,
                "checks",
                Altered.with(
                    c.checks(),
                    "limit",
                    (java.util.function.Function<LocalDate, Money>) day -> new Money(1))));
    month(
        "F07 F08",
        9,
        "a voucher twice",
        c -> {
          List<Entry> two =
              c.book().standing().stream()
                  .filter(e -> c.period().contains(e.day()))
                  .limit(2)
                  .toList();
          return entry(c, e -> e == two.get(1), "voucher", two.getFirst().voucher());
        });
    month(
        "F07 F08",
        10,
        "a voucher of spring again",
        c -> {
          String old = c.book().standing().getFirst().voucher();
          return entry(c, spending(), "voucher", old);
        });
    month("F08", 9, "vouchers left out", c -> entry(c, spending(), "voucher", beyond(c, 40)));
    month(
        "F08",
        10,
        "two vouchers left out",
        c -> {
          Entry last =
              c.book().standing().stream()
                  .filter(e -> c.period().contains(e.day()))
                  .reduce((a, b) -> b)
                  .orElseThrow();
          return entry(c, e -> e == last, "voucher", beyond(c, 3));
        });
    month("F09", 9, "a fund of one fen", c -> funds(c, new Money(1)));
    month("F09", 10, "a fund of ten fen", c -> funds(c, new Money(10)));
    month(
        "F11",
        9,
        "closed in November",
        c -> {
          List<Closing> closings = new ArrayList<>(c.book().closings());
          Altered.first(closings, k -> k.period().equals(c.period()), "closedOn", day(11, 20));
          return book(c, Altered.with(c.book(), "closings", closings));
        });
    month(
        "F11",
        10,
        "not closed",
        c ->
            book(
                c,
                Altered.with(
                    c.book(),
                    "closings",
                    c.book().closings().stream()
                        .filter(k -> !k.period().equals(c.period()))
                        .toList())));
  }

  private static PeriodCase entryIfAny(PeriodCase c) {
    return c.book().standing().stream()
        .filter(e -> c.period().contains(e.day()))
        .filter(spending())
        .filter(e -> e.facts().place() == FundPlace.BANK)
        .findFirst()
        .map(any -> entry(c, e -> e == any, "place", FundPlace.CASH))
        .orElse(c);
  }

  private static PeriodCase undecided(PeriodCase c, DecidedMatters none) {
    return Altered.with(
        c,
        "checks",
        Altered.with(
            c.checks(),
            "matters",
            none,
            "limit",
            (java.util.function.Function<LocalDate, Money>) day -> new Money(300_00)));
  }

  /** A number of the same series, so many beyond the highest. */
  private static String beyond(PeriodCase c, int by) {
    String next = c.book().vouchers().next(2026);
    String digits = next.replaceAll(".*?(\\d+)$", "$1");
    String prefix = next.substring(0, next.length() - digits.length());
    return prefix + (Integer.parseInt(digits) + by);
  }

  private static PeriodCase funds(PeriodCase c, Money amount) {
    Estate estate = c.checks().estate();
    List<SpecialFund> small =
        estate.funds().stream().map(f -> Altered.with(f, "amount", amount)).toList();
    return Altered.with(
        c, "checks", Altered.with(c.checks(), "estate", Altered.with(estate, "funds", small)));
  }

  private void village(String expected, String how, UnaryOperator<VillageCase> spoil) {
    seeds.add(
        Seed.of(
            expected,
            how,
            () ->
                Checks.of(
                    spoil.apply(
                        new VillageCase(
                            List.of(),
                            sample.bulletins(),
                            sample.periods().getFirst().book(),
                            List.of(),
                            day(11, 20),
                            measure())))));
  }

  private void village() {
    village("", "as it is", c -> c);
    village(
        "C22", "one scan for two pages", c -> Altered.with(c, "rounds", List.of(scanned(1, 0, 1))));
    village(
        "C22",
        "one scan for two matters",
        c -> Altered.with(c, "rounds", List.of(scanned(1, 0), scanned(3, 0))));
    village("", "a scan a page", c -> Altered.with(c, "rounds", List.of(scanned(1, 0))));
    village(
        "D18",
        "a number twice",
        c -> {
          List<BulletinFile> all = new ArrayList<>(c.bulletins());
          all.add(sample.bulletin(ENDED));
          return Altered.with(c, "bulletins", all);
        });
    village(
        "D18",
        "a number left out",
        c ->
            Altered.with(
                c,
                "bulletins",
                c.bulletins().stream().filter(b -> !b.bulletin().number().equals(ENDED)).toList()));
    village("T06", "an entry of spring without reason", c -> late(c, 0));
    village("T06", "an entry of summer without reason", c -> late(c, 20));
    village("T07", "a row altered", c -> Altered.with(c, "altered", List.of("表 opinion：与留痕不符")));
    village("T07", "a line lost", c -> Altered.with(c, "altered", List.of("留痕流水第 7 条：断链")));
    village("T08", "no backup", c -> Altered.with(c, "lastBackup", null));
    village("T08", "a backup of summer", c -> Altered.with(c, "lastBackup", day(8, 1)));
  }

  /** The round of a matter with one picture for each of these pages. */
  private RoundCase scanned(int matter, int... pages) {
    RoundDraft round = sample.matter(matter).round();
    for (int page : pages) {
      round.scans.add(
          new PageScan(
              UUID.randomUUID(),
              round.round.id(),
              round.pages.get(page).id(),
              "ab".repeat(32),
              "扫描.pdf",
              1,
              PageScan.Sight.NONE,
              false,
              day(5, 1),
              Instant.EPOCH));
    }
    return round.build();
  }

  private VillageCase late(VillageCase c, int n) {
    List<BookRecord> records = new ArrayList<>(c.book().records());
    Altered.nth(
        records, n, r -> r instanceof Entry, "recordedAt", moment(day(11, 20)), "lateReason", "");
    return Altered.with(c, "book", Altered.with(c.book(), "records", records));
  }
}
