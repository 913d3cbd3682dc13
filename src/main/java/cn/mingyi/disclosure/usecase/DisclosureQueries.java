package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.Bulletins;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.DueCalendar;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.OwedList;
import cn.mingyi.disclosure.domain.privacy.Masking;
import cn.mingyi.disclosure.domain.privacy.Posted;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What screens, papers and the command line read of 六务公开. */
public final class DisclosureQueries {
  private final Bulletins bulletins;
  private final KeepCatalogue catalogue;
  private final Workday workday;

  public DisclosureQueries(Bulletins bulletins, KeepCatalogue catalogue, Workday workday) {
    this.bulletins = bulletins;
    this.catalogue = catalogue;
    this.workday = workday;
  }

  /** All bulletins, the newest first. */
  public List<BulletinFile> all() {
    return bulletins.all();
  }

  /**
   * @throws java.util.NoSuchElementException when there is no such bulletin
   */
  public BulletinFile file(UUID id) {
    return bulletins.find(id).orElseThrow();
  }

  public Optional<BulletinFile> byNumber(String number) {
    return bulletins.byNumber(number.strip());
  }

  public String kindName(DisclosureKind kind) {
    return catalogue.name(kind, workday.today());
  }

  public Optional<CatalogueItem> item(Bulletin bulletin) {
    return catalogue.catalogue().item(bulletin.subject().item(), bulletin.begunOn());
  }

  /** What falls due between two days, the earliest first, and how far it has come. */
  public List<Owed> owed(LocalDate first, LocalDate last) {
    return new OwedList(
            catalogue.catalogue(),
            new DueCalendar(catalogue.catalogue(), workday.calendar()),
            bulletins.all(),
            catalogue.startedOn())
        .between(first, last, workday.today());
  }

  /**
   * What is not posted at the end of a day, the earliest first: all that is overdue then, and what
   * falls due in the days after it.
   */
  public List<Owed> unposted(LocalDate day, int daysAhead) {
    List<BulletinFile> then =
        bulletins.all().stream()
            .filter(f -> !f.bulletin().begunOn().isAfter(day))
            .map(f -> f.asOf(day))
            .toList();
    LocalDate since = catalogue.startedOn();
    return new OwedList(
            catalogue.catalogue(),
            new DueCalendar(catalogue.catalogue(), workday.calendar()),
            then,
            since)
        .between(since.minusYears(2), day.plusDays(daysAhead), day).stream()
            .filter(o -> o.postedOn() == null)
            .toList();
  }

  /** What hangs somewhere on the day, by place. */
  public List<Hanging> hanging() {
    List<Hanging> board = new ArrayList<>();
    for (BulletinFile file : bulletins.all()) {
      file.hanging()
          .ifPresent(posting -> {
            for (String place : posting.words().split("[、，,;；]")) {
              board.add(new Hanging(place.strip(), file, posting));
            }
          });
    }
    board.sort(
        Comparator.comparing(Hanging::place)
            .thenComparing(h -> h.posting().happenedOn())
            .thenComparing(h -> h.file().bulletin().number()));
    return board;
  }

  /** One bulletin on one board. */
  public record Hanging(String place, BulletinFile file, BulletinEvent posting) {
    public LocalDate lastDay() {
      return java.util.Objects.requireNonNull(posting.lastDay());
    }
  }

  /** Places where bulletins were posted before, those used last first. */
  public List<String> places() {
    return bulletins.all().stream()
        .flatMap(f -> f.events().stream())
        .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
        .sorted(Comparator.comparing(BulletinEvent::recordedAt).reversed())
        .map(BulletinEvent::words)
        .distinct()
        .limit(10)
        .toList();
  }

  /** A bulletin as its paper shows it, to be posted today unless it hangs already. */
  public PrintedBulletin printed(UUID id, boolean office) {
    return printed(id, office, workday.today());
  }

  /**
   * @param planned on which day it is going to be posted: the paper shows that 公示期
   */
  public PrintedBulletin printed(UUID id, boolean office, LocalDate planned) {
    BulletinFile file = file(id);
    return printed(file, file.bulletin().text(), file.bulletin().hands(), office, planned);
  }

  /**
   * A bulletin with words that are just being typed: the preview.
   *
   * @param office 内部存档: unmasked, with the record of its postings
   * @param planned on which day it is going to be posted
   */
  public PrintedBulletin printed(
      BulletinFile file,
      BulletinText typed,
      Bulletin.Hands hands,
      boolean office,
      LocalDate planned) {
    Bulletin bulletin = file.bulletin();
    BulletinText text = office ? typed : Posted.of(typed, ReviewBulletin.released(file));
    Optional<BulletinEvent> posting = file.latest(BulletinEvent.Kind.POSTED);
    boolean again = file.downEarly();
    LocalDate postedOn = posting.isPresent() && !again ? posting.get().happenedOn() : planned;
    LocalDate last =
        posting.isPresent() && !again
            ? java.util.Objects.requireNonNull(posting.get().lastDay())
            : workday.lastDay(planned);
    return new PrintedBulletin(
        catalogue.name(bulletin.subject().kind(), bulletin.begunOn()),
        bulletin.number(),
        corrected(bulletin),
        bulletin.partyOnly(),
        text,
        named(hands.issuer(), office),
        bulletin.state().frozen() ? postedOn : null,
        bulletin.state().frozen() ? new DateRange(postedOn.plusDays(1), last) : null,
        named(hands.author(), office),
        named(hands.responsible(), office),
        file.latest(BulletinEvent.Kind.APPROVED)
            .filter(e -> e.edition() == bulletin.edition())
            .map(e -> named(e.actor(), office))
            .orElse(""),
        bulletin.edition(),
        bulletin.checkCode(),
        office ? postingRecord(file) : List.of());
  }

  /** A telephone typed behind a name must not hang either. */
  private static String named(String words, boolean office) {
    return office ? words : Masking.maskAll(words);
  }

  private String corrected(Bulletin bulletin) {
    UUID old = bulletin.subject().corrects();
    return old == null ? "" : bulletins.find(old).map(f -> f.bulletin().number()).orElse("");
  }

  private static List<String> postingRecord(BulletinFile file) {
    return file.events().stream()
        .map(e ->
            "%s　%s　%s%s%s"
                .formatted(
                    ChineseDate.of(e.happenedOn()),
                    e.kind().label(),
                    e.actor(),
                    e.words().isEmpty() ? "" : "　" + e.words(),
                    e.late() ? "　补录：" + e.lateReason() : ""))
        .toList();
  }
}
