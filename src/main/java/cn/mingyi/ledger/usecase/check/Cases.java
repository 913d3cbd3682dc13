package cn.mingyi.ledger.usecase.check;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.Template;
import cn.mingyi.disclosure.usecase.BookWords;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.ledger.domain.check.BulletinCase;
import cn.mingyi.ledger.domain.check.FeedbackCase;
import cn.mingyi.ledger.domain.check.MatterCase;
import cn.mingyi.ledger.domain.check.Measure;
import cn.mingyi.ledger.domain.check.OwedCase;
import cn.mingyi.ledger.domain.check.PeriodCase;
import cn.mingyi.ledger.domain.check.RoundCase;
import cn.mingyi.ledger.domain.check.VillageCase;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records as the checks want them, read in one go. */
final class Cases {
  /** How far back a disclosure that is owed is spoken of. */
  private static final int YEARS = 5;

  private final CheckSources sources;
  private final Measure by;
  private final List<BulletinFile> bulletins;
  private final Set<String> numbers;

  Cases(CheckSources sources) {
    this.sources = sources;
    this.bulletins = sources.disclosure().all();
    this.numbers =
        sources.matters().summaries().stream()
            .map(s -> s.file().matter().number())
            .collect(Collectors.toUnmodifiableSet());
    Records roster = sources.registers().read();
    Map<LocalDate, RosterOn> days = new HashMap<>();
    this.by =
        new Measure(
            sources.workday().today(),
            sources.workday().clock().getZone(),
            sources.matters().rules(),
            sources.workday().figureBook(),
            sources.workday().calendar(),
            day -> days.computeIfAbsent(day, roster::on));
  }

  MatterCase matter(UUID id) {
    MatterFile file = sources.matters().file(id);
    return new MatterCase(
        file,
        sources.consultations().ofMatter(id).stream().map(this::round).toList(),
        file.postings().stream()
            .collect(Collectors.toMap(Posting::id, p -> photos(owners(file, p)))),
        numbers,
        by);
  }

  private RoundCase round(Consultation consultation) {
    Evidence evidence = sources.evidence().of(consultation);
    return new RoundCase(
        evidence.certification(),
        evidence.certificate(),
        sources.evidence().answersFirst(consultation.round()));
  }

  /** The posting of the line, and that of the bulletin which recorded it. */
  private Stream<UUID> owners(MatterFile file, Posting posting) {
    return Stream.concat(
        Stream.of(posting.id()),
        bulletins.stream()
            .filter(b -> file.matter().id().equals(b.bulletin().subject().matter()))
            .filter(b ->
                !b.bulletin().number().isEmpty()
                    && posting.bulletin().startsWith(b.bulletin().number()))
            .flatMap(b -> b.events().stream())
            .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
            .filter(e -> e.happenedOn().equals(posting.postedOn()))
            .map(BulletinEvent::id));
  }

  private Set<AttachmentKind> photos(Stream<UUID> owners) {
    return owners
        .flatMap(owner -> sources.attachments().of(owner).stream())
        .map(Attachment::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AttachmentKind.class)));
  }

  List<BulletinFile> bulletins() {
    return bulletins;
  }

  BulletinCase bulletin(BulletinFile file) {
    List<Condition> gate =
        file.bulletin().state().frozen() ? sources.review().gate(file) : List.of();
    return new BulletinCase(
        file,
        bulletins,
        file.events().stream()
            .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
            .collect(Collectors.toMap(BulletinEvent::id, e -> photos(photoOwners(file, e)))),
        unmet(gate, ReviewBulletin.Rule.COLUMN_KIND),
        ofClosedBooks(file.bulletin()) ? unmet(gate, BookWords.Rule.AS_IN_BOOKS) : null,
        by);
  }

  /** A matter's bulletin may have its photographs at the line. */
  private Stream<UUID> photoOwners(BulletinFile file, BulletinEvent posting) {
    UUID matter = file.bulletin().subject().matter();
    return Stream.concat(
        Stream.of(posting.id()),
        matter == null
            ? Stream.of()
            : sources.matters().file(matter).postings().stream()
                .filter(p -> p.bulletin().startsWith(file.bulletin().number()))
                .filter(p -> p.postedOn().equals(posting.happenedOn()))
                .map(Posting::id));
  }

  /**
   * What else comes from the books may lawfully have changed since: only a closing holds it fast.
   */
  private boolean ofClosedBooks(Bulletin bulletin) {
    ReportingPeriod period = bulletin.subject().period();
    return period != null
        && sources.finance().book().isClosed(period)
        && sources
            .disclosure()
            .item(bulletin)
            .map(CatalogueItem::template)
            .filter(t -> t == Template.FINANCE_ENTRIES || t == Template.FINANCE_SUMMARY)
            .isPresent();
  }

  private static List<String> unmet(List<Condition> gate, Enum<?> rule) {
    return gate.stream()
        .filter(c -> c.rule() == rule && !c.met())
        .map(Condition::sentence)
        .toList();
  }

  List<OwedCase> owed() {
    LocalDate today = by.today();
    return sources.disclosure().owed(today.minusYears(YEARS), today).stream()
        .map(owed -> new OwedCase(owed, today))
        .toList();
  }

  List<FeedbackCase> feedback() {
    return sources.feedback().all().stream().map(f -> new FeedbackCase(f, bulletins, by)).toList();
  }

  /** The months that are closed, and those that should be. */
  List<PeriodCase> periods() {
    Book book = sources.finance().book();
    FinanceChecks checks = sources.finance().checks();
    BookDating dating = sources.finance().dating();
    Set<ReportingPeriod> months = new TreeSet<>(book.openMonthsBefore(by.today()));
    book.closings().stream()
        .map(Closing::period)
        .filter(p -> p.length() == ReportingPeriod.Length.MONTH)
        .forEach(months::add);
    return months.stream()
        .map(m -> new PeriodCase(m, book, checks, dating.lastDayFor(m.to()), by.today()))
        .toList();
  }

  VillageCase village(List<RoundCase> rounds) {
    return new VillageCase(
        rounds,
        bulletins,
        sources.finance().book(),
        sources.safekeeping().verify().findings().stream()
            .map(f -> f.place() + "：" + f.reason())
            .toList(),
        lastBackup(),
        by);
  }

  private @Nullable LocalDate lastBackup() {
    return sources.safekeeping().lastBackup().map(LocalDateTime::toLocalDate).orElse(null);
  }
}
