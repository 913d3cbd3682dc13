package cn.mingyi.ledger.usecase.check;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.ledger.domain.check.MatterCase;
import cn.mingyi.ledger.domain.check.Measure;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A matter whose records can be spoiled one by one; its photographs are all there. */
final class MatterDraft {
  Matter matter;
  final List<MatterRecord> records;
  final List<RoundDraft> rounds;
  final Map<UUID, Set<AttachmentKind>> photos = new HashMap<>();
  final Set<String> numbers;
  Measure by;

  MatterDraft(MatterCase of) {
    matter = of.file().matter();
    records = new ArrayList<>(of.file().records());
    rounds = new ArrayList<>(of.rounds().stream().map(RoundDraft::new).toList());
    numbers = of.numbers();
    by = of.by();
    of.file()
        .postings()
        .forEach(p ->
            photos.put(
                p.id(), EnumSet.of(AttachmentKind.POSTING_PHOTO, AttachmentKind.EXPIRY_PHOTO)));
  }

  MatterCase build() {
    return new MatterCase(
        new MatterFile(matter, records, null),
        rounds.stream().map(RoundDraft::build).toList(),
        photos,
        numbers,
        by);
  }

  void matter(@Nullable Object... change) {
    matter = Altered.with(matter, change);
  }

  void by(@Nullable Object... change) {
    by = Altered.with(by, change);
  }

  RoundDraft round() {
    return rounds.getLast();
  }

  void change(Predicate<MatterRecord> which, @Nullable Object... change) {
    Altered.first(records, which, change);
  }

  /** Another day, recorded on that day too: late recording is another fault. */
  void move(Predicate<MatterRecord> which, String component, LocalDate to) {
    change(which, component, to, "recordedAt", moment(to));
  }

  void remove(Predicate<MatterRecord> which) {
    records.remove(one(which));
  }

  void after(Predicate<MatterRecord> which, MatterRecord added) {
    records.add(records.indexOf(one(which)) + 1, added);
  }

  void before(Predicate<MatterRecord> which, MatterRecord added) {
    records.add(records.indexOf(one(which)), added);
  }

  @SuppressWarnings("unchecked")
  <R extends MatterRecord> R one(Predicate<MatterRecord> which) {
    return (R) records.stream().filter(which).findFirst().orElseThrow();
  }

  java.time.Instant moment(LocalDate day) {
    return day.atTime(LocalTime.of(10, 0)).atZone(by.zone()).toInstant();
  }

  static Predicate<MatterRecord> meeting(Step step) {
    return r -> r instanceof Meeting m && m.step() == step;
  }

  static Predicate<MatterRecord> event(EventKind kind, Step step) {
    return r -> r instanceof MatterEvent e && e.kind() == kind && e.step() == step;
  }

  static Predicate<MatterRecord> posting(Step step) {
    return r -> r instanceof Posting p && p.step() == step;
  }

  static Predicate<MatterRecord> a(Class<? extends MatterRecord> type) {
    return type::isInstance;
  }
}
