package cn.mingyi.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bulletin with all that is recorded of it.
 *
 * @param events in the order in which they were recorded
 */
public record BulletinFile(
    Bulletin bulletin, List<BulletinEvent> events, List<PrivacyRelease> releases) {
  public BulletinFile {
    events = List.copyOf(events);
    releases = List.copyOf(releases);
  }

  BulletinFile with(Bulletin changed, BulletinEvent added) {
    return new BulletinFile(
        changed, Stream.concat(events.stream(), Stream.of(added)).toList(), releases);
  }

  /** As it stood at the end of a day: what happened later is left out. */
  public BulletinFile asOf(LocalDate day) {
    List<BulletinEvent> until = events.stream().filter(e -> !e.happenedOn().isAfter(day)).toList();
    return new BulletinFile(
        bulletin.with(until.isEmpty() ? BulletinState.DRAFT : until.getLast().kind().leadsTo()),
        until,
        releases);
  }

  /** The newest event of a kind. */
  public Optional<BulletinEvent> latest(BulletinEvent.Kind kind) {
    return events.stream().filter(e -> e.kind() == kind).reduce((a, b) -> b);
  }

  /** When it was posted first: what the due date is compared with. */
  public Optional<BulletinEvent> firstPosting() {
    return events.stream().filter(e -> e.kind() == BulletinEvent.Kind.POSTED).findFirst();
  }

  /** Whether it went up after something that was recorded at a moment, be it on the same day. */
  boolean postedAfter(LocalDate day, Instant recordedAt) {
    return events.stream()
        .filter(e -> e.kind() == BulletinEvent.Kind.POSTED)
        .anyMatch(e ->
            e.happenedOn().isAfter(day)
                || e.happenedOn().equals(day) && e.recordedAt().isAfter(recordedAt));
  }

  /** Whether it went up on the day or after it. */
  public boolean postedSince(LocalDate day) {
    return events.stream()
        .anyMatch(e -> e.kind() == BulletinEvent.Kind.POSTED && !e.happenedOn().isBefore(day));
  }

  /** Where it hangs now, until when. */
  public Optional<BulletinEvent> hanging() {
    return bulletin.state() == BulletinState.POSTED
        ? latest(BulletinEvent.Kind.POSTED)
        : Optional.empty();
  }

  /** Taken down before its time and not posted again since. */
  public boolean downEarly() {
    return bulletin.state() == BulletinState.FINAL
        && latest(BulletinEvent.Kind.DOWN_EARLY).isPresent();
  }

  /** The day before which nothing more can have happened to it. */
  LocalDate latestDay() {
    return events.stream()
        .map(BulletinEvent::happenedOn)
        .max(Comparator.naturalOrder())
        .filter(d -> d.isAfter(bulletin.begunOn()))
        .orElse(bulletin.begunOn());
  }

  /** Whether something of it was recorded late. */
  public boolean late() {
    return events.stream().anyMatch(BulletinEvent::late);
  }
}
