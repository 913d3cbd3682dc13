package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 六务公开台账: one row a disclosure that was owed or made, also what was owed and does not hang. Without
 * a period it ends with today: what falls due later and does not hang is no fact yet.
 */
public final class DisclosureVolume implements LedgerReader {
  private static final int YEARS_BACK = 10;
  private static final int YEARS_AHEAD = 2;
  private static final String UNOWED = "另行公开";

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.text("期号"),
          Column.text("务别").needed(),
          Column.text("事项").needed().counted(),
          Column.text("周期"),
          Column.date("应公开日"),
          Column.date("实际张贴日"),
          Column.number("逾期天数").summed(),
          Column.date("期满日"),
          Column.date("撤下日"),
          Column.text("张贴地点"),
          Column.text("审核人"),
          Column.number("反馈数").summed(),
          Column.text("状态"));

  private final DisclosureQueries disclosures;
  private final FeedbackRegister feedback;
  private final Clock clock;

  public DisclosureVolume(DisclosureQueries disclosures, FeedbackRegister feedback, Clock clock) {
    this.disclosures = disclosures;
    this.feedback = feedback;
    this.clock = clock;
  }

  /**
   * A row before it has its number.
   *
   * @param due null for a bulletin that nobody owed
   */
  private record Made(
      DisclosureKind kind,
      String title,
      String frequency,
      @Nullable LocalDate due,
      String state,
      @Nullable LocalDate postedOn,
      @Nullable BulletinFile file) {
    LocalDate day() {
      return due != null ? due : Objects.requireNonNull(file).bulletin().begunOn();
    }
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("应公开日", "务别", "状态", false);
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(DisclosureKind.values()).map(disclosures::kindName).toList();
  }

  @Override
  public List<String> states() {
    return Stream.concat(Arrays.stream(SlotState.values()).map(SlotState::label), Stream.of(UNOWED))
        .toList();
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Long> counted =
        feedback.all().stream()
            .filter(f -> f.bulletinId() != null)
            .collect(Collectors.groupingBy(Feedback::bulletinId, Collectors.counting()));
    List<Made> made =
        all(filter, today).stream()
            .filter(m -> filter.admits(m.day(), disclosures.kindName(m.kind()), m.state()))
            .toList();
    List<Line> lines =
        IntStream.range(0, made.size())
            .mapToObj(i -> line(i + 1, made.get(i), counted, today))
            .toList();
    return List.of(Leaf.of("六务公开台账", COLUMNS, lines).marksUnder("标记").freeze(4));
  }

  private List<Made> all(LedgerFilter filter, LocalDate today) {
    Map<UUID, BulletinFile> files =
        disclosures.all().stream()
            .collect(Collectors.toMap(f -> f.bulletin().id(), Function.identity()));
    LocalDate from = filter.period().from();
    LocalDate to = filter.period().to();
    LocalDate back = today.minusYears(YEARS_BACK);
    LocalDate ahead = today.plusYears(YEARS_AHEAD);
    List<Made> all = new ArrayList<>();
    Set<UUID> owed = new HashSet<>();
    // Over more than is wanted, so that a bulletin is never parted from the day it was owed on.
    for (Owed slot :
        disclosures.owed(
            from == null || from.isAfter(back) ? back : from,
            to == null || to.isBefore(ahead) ? ahead : to)) {
      BulletinFile file = slot.bulletin() == null ? null : files.get(slot.bulletin());
      if (file != null) {
        owed.add(file.bulletin().id());
      }
      if (to == null && slot.due().isAfter(today) && slot.postedOn() == null) {
        continue;
      }
      all.add(
          new Made(
              slot.item().kind(),
              slot.title(),
              slot.item().frequency().label(),
              slot.due(),
              slot.state().label(),
              slot.postedOn(),
              file));
    }
    files.values().stream()
        .filter(f -> !owed.contains(f.bulletin().id()))
        .filter(f -> f.bulletin().state() != BulletinState.DROPPED)
        .filter(f -> f.firstPosting().isPresent())
        .map(this::unowed)
        .forEach(all::add);
    all.sort(Comparator.comparing(Made::day).thenComparing(Made::kind).thenComparing(Made::title));
    return all;
  }

  private Made unowed(BulletinFile file) {
    Bulletin bulletin = file.bulletin();
    return new Made(
        bulletin.subject().kind(),
        bulletin.text().title(),
        disclosures.item(bulletin).map(CatalogueItem::frequency).map(f -> f.label()).orElse(""),
        null,
        UNOWED,
        file.firstPosting().map(BulletinEvent::happenedOn).orElse(null),
        file);
  }

  private Line line(int number, Made made, Map<UUID, Long> counted, LocalDate today) {
    BulletinFile file = made.file();
    long late = overdue(made, today);
    boolean overdue = made.state().equals(SlotState.OVERDUE.label());
    return Line.of(
            Value.count(number),
            Value.text(file == null ? "" : file.bulletin().number()),
            Value.text(disclosures.kindName(made.kind())),
            Value.text(made.title()),
            Value.text(made.frequency()),
            Value.day(made.due()),
            Value.day(made.postedOn()),
            late > 0 ? Value.count(late) : Value.NONE,
            Value.day(event(file, BulletinEvent.Kind.POSTED, BulletinEvent::lastDay)),
            Value.day(event(file, BulletinEvent.Kind.ENDED, BulletinEvent::happenedOn)),
            Value.text(event(file, BulletinEvent.Kind.POSTED, BulletinEvent::words)),
            Value.text(event(file, BulletinEvent.Kind.APPROVED, BulletinEvent::actor)),
            Value.count(file == null ? 0 : counted.getOrDefault(file.bulletin().id(), 0L)),
            Value.text(made.state()))
        .marked(
            (late > 0 ? Mark.overdue("逾期 " + late + (overdue ? " 天，未张贴" : " 天张贴")) : Mark.NONE)
                .and(Mark.late(file == null ? "" : lateReason(file))));
  }

  private static long overdue(Made made, LocalDate today) {
    LocalDate due = made.due();
    if (due == null) {
      return 0;
    }
    LocalDate until =
        made.state().equals(SlotState.OVERDUE.label())
            ? today
            : made.postedOn() == null ? due : made.postedOn();
    return Math.max(0, ChronoUnit.DAYS.between(due, until));
  }

  private static <T> @Nullable T event(
      @Nullable BulletinFile file,
      BulletinEvent.Kind kind,
      Function<BulletinEvent, @Nullable T> what) {
    return file == null ? null : file.latest(kind).map(what).orElse(null);
  }

  private static String lateReason(BulletinFile file) {
    return file.events().stream()
        .map(BulletinEvent::lateReason)
        .filter(r -> !r.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
