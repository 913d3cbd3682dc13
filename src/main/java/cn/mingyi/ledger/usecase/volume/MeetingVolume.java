package cn.mingyi.ledger.usecase.volume;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.roster.domain.Body;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 会议台账: one row a meeting of the line, the earliest first. */
public final class MeetingVolume implements LedgerReader {
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.date("会议日期").needed(),
          Column.text("事项编号").needed().counted(),
          Column.text("事项名称"),
          Column.text("步骤"),
          Column.text("会议形式").needed(),
          Column.text("地点"),
          Column.date("通知日期"),
          Column.text("主持人"),
          Column.text("记录人"),
          Column.number("应到"),
          Column.number("实到"),
          Column.percent("到会比例"),
          Column.number("赞成").summed(),
          Column.number("反对").summed(),
          Column.number("弃权").summed(),
          Column.text("结论"),
          Column.text("乡镇参会人员"),
          Column.text("应到更改理由"),
          Column.text("一肩挑"));

  private final MatterQueries matters;

  public MeetingVolume(MatterQueries matters) {
    this.matters = matters;
  }

  /**
   * A meeting that was held.
   *
   * @param meeting the record that stands for it
   * @param other 一肩挑: the record of the step that was dealt with at the same meeting
   */
  private record Held(Matter matter, Meeting meeting, @Nullable Meeting other) {
    Stream<Meeting> records() {
      return Stream.of(other, meeting).filter(Objects::nonNull);
    }

    /** What both records say; both sayings where they differ. */
    String both(Function<Meeting, String> what) {
      return records().map(what).filter(w -> !w.isEmpty()).distinct().collect(joining("、"));
    }

    String shared() {
      Meeting m = other;
      return m == null
          ? ""
          : "%s与%s是同一次会议；%s：%s，应到 %d 实到 %d，赞成 %d 反对 %d 弃权 %d，%s"
              .formatted(
                  m.step().label(),
                  meeting.step().label(),
                  m.step().label(),
                  m.bodyLabel(),
                  m.eligible(),
                  m.present(),
                  m.ballot().inFavour(),
                  m.ballot().against(),
                  m.ballot().abstained(),
                  m.outcome());
    }
  }

  private static Stream<Held> held(MatterFile file) {
    Map<UUID, Meeting> others = new HashMap<>();
    for (Meeting m : file.meetings()) {
      if (m.sharedWith() != null) {
        file.meetings().stream()
            .filter(o -> o.step() == m.sharedWith() && o.heldOn().equals(m.heldOn()))
            .reduce((a, b) -> b)
            .ifPresent(o -> others.put(m.id(), o));
      }
    }
    Set<UUID> told = others.values().stream().map(Meeting::id).collect(toSet());
    return file.meetings().stream()
        .filter(m -> !told.contains(m.id()))
        .map(m -> new Held(file.matter(), m, others.get(m.id())));
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("会议日期", "会议形式", "结论", false);
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(Body.values())
        .filter(b -> b != Body.SUPERVISION)
        .map(Body::label)
        .toList();
  }

  @Override
  public List<String> states() {
    return List.of("通过", "未通过", "会议无效");
  }

  private static String state(Meeting meeting) {
    return meeting.carried() ? "通过" : meeting.quorate() ? "未通过" : "会议无效";
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    List<Held> held =
        matters.summaries().reversed().stream()
            .flatMap(s -> held(s.file()))
            .filter(h ->
                h.records().anyMatch(m -> filter.admits(m.heldOn(), m.body().label(), state(m))))
            .sorted(Comparator.comparing(h -> h.meeting().heldOn()))
            .toList();
    return List.of(
        Leaf.of(
                "会议台账",
                COLUMNS,
                IntStream.range(0, held.size()).mapToObj(i -> line(i + 1, held.get(i))).toList())
            .marksUnder(LATE_HEAD)
            .freeze(4)
            .onLargePaper());
  }

  private static Line line(int number, Held held) {
    Meeting m = held.meeting();
    return Line.of(
            Value.count(number),
            Value.day(m.heldOn()),
            Value.text(held.matter().number()),
            Value.text(held.matter().title()),
            Value.text(held.both(r -> r.step().label())),
            Value.text(m.bodyLabel()),
            Value.text(m.place()),
            Value.day(m.noticeOn()),
            Value.text(m.chair()),
            Value.text(m.recorder()),
            Value.count(m.eligible()),
            Value.count(m.present()),
            Value.share(m.present(), m.eligible()),
            Value.count(m.ballot().inFavour()),
            Value.count(m.ballot().against()),
            Value.count(m.ballot().abstained()),
            Value.text(m.outcome()),
            Value.text(m.townshipAttendees()),
            Value.text(held.both(Meeting::eligibleReason)),
            Value.text(held.shared()))
        .marked(Mark.late(held.both(Meeting::lateReason)));
  }
}
