package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is owed in a span of days, matched with the bulletins that do it. */
public final class OwedList {
  private final Catalogue catalogue;
  private final DueCalendar calendar;
  private final List<BulletinFile> bulletins;
  private final LocalDate since;

  /**
   * @param since from when on disclosures are owed
   */
  public OwedList(
      Catalogue catalogue, DueCalendar calendar, List<BulletinFile> bulletins, LocalDate since) {
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.bulletins = bulletins;
    this.since = since;
  }

  /**
   * Everything that falls due from the first to the last day, the earliest first. What fell due
   * before disclosures were kept here was done on paper and is not owed.
   */
  public List<Owed> between(LocalDate first, LocalDate last, LocalDate today) {
    List<Owed> owed = new ArrayList<>();
    for (DueSlot slot : calendar.between(first, last)) {
      Optional<BulletinFile> file = of(slot);
      if (file.isPresent() || !slot.due().isBefore(since)) {
        owed.add(owed(slot.item(), slot.title(), slot, slot.due(), file, today));
      }
    }
    for (BulletinFile file : bulletins) {
      atOnce(file)
          .filter(due -> !due.isBefore(first) && !due.isAfter(last))
          .ifPresent(due ->
              owed.add(
                  owed(
                      item(file).orElseThrow(),
                      file.bulletin().text().title(),
                      null,
                      due,
                      Optional.of(file),
                      today)));
    }
    owed.sort(Comparator.comparing(Owed::due).thenComparing(o -> o.item().kind()));
    return owed;
  }

  /** Figures of one 务别. */
  public record Count(Map<SlotState, Integer> states) {
    public int all() {
      return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(SlotState... which) {
      int sum = 0;
      for (SlotState state : which) {
        sum += states.getOrDefault(state, 0);
      }
      return sum;
    }

    /** What was posted in time or late. */
    public int posted() {
      return of(SlotState.POSTED, SlotState.POSTED_LATE);
    }

    /** What should hang by now: posted, or its day is over. */
    public int expected() {
      return posted() + of(SlotState.OVERDUE);
    }
  }

  /** The figures of each 务别, also of those that owe nothing. */
  public static Map<DisclosureKind, Count> count(List<Owed> owed) {
    Map<DisclosureKind, Count> counts = new EnumMap<>(DisclosureKind.class);
    for (DisclosureKind kind : DisclosureKind.values()) {
      Map<SlotState, Integer> states = new EnumMap<>(SlotState.class);
      owed.stream()
          .filter(o -> o.item().kind() == kind)
          .forEach(o -> states.merge(o.state(), 1, Integer::sum));
      counts.put(kind, new Count(states));
    }
    return counts;
  }

  private Owed owed(
      CatalogueItem item,
      String title,
      @org.jspecify.annotations.Nullable DueSlot slot,
      LocalDate due,
      Optional<BulletinFile> file,
      LocalDate today) {
    return new Owed(
        item,
        title,
        slot == null ? null : slot.period(),
        due,
        state(due, file, today),
        file.map(f -> f.bulletin().id()).orElse(null),
        file.flatMap(this::postedOn).orElse(null));
  }

  private SlotState state(LocalDate due, Optional<BulletinFile> file, LocalDate today) {
    Optional<LocalDate> posted = file.flatMap(this::postedOn);
    if (posted.isPresent() && file.filter(this::tornDown).isEmpty()) {
      return posted.get().isAfter(due) ? SlotState.POSTED_LATE : SlotState.POSTED;
    }
    if (today.isAfter(due)) {
      return SlotState.OVERDUE;
    }
    return file.map(f ->
            switch (f.bulletin().state()) {
              case DRAFT, RETURNED -> SlotState.DRAFT;
              case IN_REVIEW -> SlotState.IN_REVIEW;
              case APPROVED, FINAL, POSTED, ENDED -> SlotState.READY;
              case DROPPED -> SlotState.DUE;
            })
        .orElse(SlotState.DUE);
  }

  /** Taken down early, and neither it nor a correction of it posted since. */
  private boolean tornDown(BulletinFile file) {
    return file.downEarly()
        && bulletins.stream()
            .filter(f -> file.bulletin().id().equals(f.bulletin().subject().corrects()))
            .allMatch(f -> f.firstPosting().isEmpty() || tornDown(f));
  }

  /** When it was first posted, or a bulletin that corrects it. */
  private Optional<LocalDate> postedOn(BulletinFile file) {
    return java.util.stream.Stream.concat(
            file.firstPosting().map(BulletinEvent::happenedOn).stream(),
            bulletins.stream()
                .filter(f -> file.bulletin().id().equals(f.bulletin().subject().corrects()))
                .flatMap(f -> postedOn(f).stream()))
        .min(Comparator.naturalOrder());
  }

  /** The bulletin of a slot: the first one that was not dropped, since a correction comes later. */
  private Optional<BulletinFile> of(DueSlot slot) {
    return alive()
        .filter(f -> f.bulletin().subject().item().equals(slot.item().code()))
        .filter(f -> Objects.equals(f.bulletin().subject().period(), slot.period()))
        .min(Comparator.comparing(f -> f.bulletin().begunOn()));
  }

  /** The day by which a bulletin of what is disclosed at once is owed. */
  private Optional<LocalDate> atOnce(BulletinFile file) {
    LocalDate event = file.bulletin().subject().eventOn();
    if (event == null
        || file.bulletin().state() == BulletinState.DROPPED
        || file.bulletin().subject().corrects() != null) {
      return Optional.empty();
    }
    return item(file).map(item -> calendar.dueAfter(item, event));
  }

  private Optional<CatalogueItem> item(BulletinFile file) {
    return catalogue.item(file.bulletin().subject().item(), file.bulletin().begunOn());
  }

  private java.util.stream.Stream<BulletinFile> alive() {
    return bulletins.stream()
        .filter(f -> f.bulletin().state() != BulletinState.DROPPED)
        .filter(f -> f.bulletin().subject().corrects() == null);
  }
}
