package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The whole book as it stands. What is shown, published and closed is computed from it.
 *
 * @param openings in the order of recording; the last holds
 * @param records entries and transfers; ordered by day, then by position
 * @param closings in the order of closing
 */
public record Book(
    List<OpeningBalance> openings, List<BookRecord> records, List<Closing> closings) {
  private static final Comparator<BookRecord> ORDER =
      Comparator.comparing(BookRecord::day).thenComparing(BookRecord::position);

  public static final Book EMPTY = new Book(List.of(), List.of(), List.of());

  public Book {
    openings = List.copyOf(openings);
    records = records.stream().sorted(ORDER).toList();
    closings = List.copyOf(closings);
  }

  public Optional<OpeningBalance> opening() {
    return openings.isEmpty() ? Optional.empty() : Optional.of(openings.getLast());
  }

  public List<Entry> entries() {
    return records.stream().filter(Entry.class::isInstance).map(Entry.class::cast).toList();
  }

  public List<Entry> entries(ReportingPeriod period) {
    return entries().stream().filter(e -> period.contains(e.day())).toList();
  }

  public Optional<Entry> entry(UUID id) {
    return entries().stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** The entry that takes this one back. */
  public Optional<Entry> reversalOf(UUID id) {
    return entries().stream()
        .filter(e -> e.kind() == EntryKind.REVERSAL && id.equals(e.corrects()))
        .findFirst();
  }

  /** Entries that nobody took back, and that take nothing back. */
  public List<Entry> standing() {
    Set<UUID> reversed =
        entries().stream()
            .filter(e -> e.kind() == EntryKind.REVERSAL)
            .map(e -> Objects.requireNonNull(e.corrects()))
            .collect(Collectors.toSet());
    return entries().stream()
        .filter(e -> e.kind() != EntryKind.REVERSAL && !reversed.contains(e.id()))
        .toList();
  }

  /** What there is before anything happens on the day. */
  public Balances before(LocalDate day) {
    Balances now = opening().map(OpeningBalance::balances).orElse(Balances.NONE);
    for (BookRecord record : records) {
      if (!record.day().isBefore(day)) {
        break;
      }
      now = record.appliedTo(now);
    }
    return now;
  }

  /** What there is at the end of the day. */
  public Balances at(LocalDate day) {
    return before(day.plusDays(1));
  }

  /** The records of a period, each with the balance after it. */
  public List<BookLine> lines(ReportingPeriod period) {
    Balances now = before(period.from());
    List<BookLine> lines = new ArrayList<>();
    for (BookRecord record : records) {
      if (period.contains(record.day())) {
        now = record.appliedTo(now);
        lines.add(new BookLine(record, now.total()));
      }
    }
    return lines;
  }

  public PeriodTotals totals(ReportingPeriod period) {
    Map<Item, Money> items = new HashMap<>();
    List<Entry> entries = entries(period);
    entries.forEach(e -> items.merge(e.item(), e.signed(), Money::plus));
    return new PeriodTotals(before(period.from()), items, at(period.to()), entries.size());
  }

  public Optional<Closing> closing(ReportingPeriod period) {
    return closings.stream().filter(c -> c.period().equals(period)).findFirst();
  }

  public boolean isClosed(ReportingPeriod period) {
    return closing(period).isPresent();
  }

  /** The last day that takes no entries any more; empty while nothing is closed. */
  public Optional<LocalDate> lockedUpTo() {
    return closings.stream().map(c -> c.period().to()).max(Comparator.naturalOrder());
  }

  public boolean isLocked(LocalDate day) {
    return lockedUpTo().filter(last -> !day.isAfter(last)).isPresent();
  }

  /** Months from the beginning of the book that ended before the day and are not closed. */
  public List<ReportingPeriod> openMonthsBefore(LocalDate day) {
    List<ReportingPeriod> open = new ArrayList<>();
    if (opening().isPresent()) {
      ReportingPeriod month = ReportingPeriod.month(opening().get().day());
      for (; month.to().isBefore(day); month = month.next()) {
        if (!isClosed(month)) {
          open.add(month);
        }
      }
    }
    return open;
  }

  public Vouchers vouchers() {
    return new Vouchers(records);
  }

  /** The position of the next record. */
  public long nextPosition() {
    return records.stream().mapToLong(BookRecord::position).max().orElse(0) + 1;
  }
}
