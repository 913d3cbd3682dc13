package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 意见反馈台账: one row a feedback, in the order of the register. */
public final class FeedbackVolume implements LedgerReader {
  private static final String ANSWERED = "已答复";
  private static final String WAITING = "待答复";
  private static final String OVERDUE = "逾期未答复";

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.date("收到日期").needed(),
          Column.text("反馈人"),
          Column.text("渠道"),
          Column.text("公开期号"),
          Column.text("公开事项"),
          Column.text("反馈内容").needed().counted(),
          Column.date("应答复日"),
          Column.date("答复日期"),
          Column.text("答复人"),
          Column.text("答复内容"),
          Column.text("满意与否"),
          Column.text("是否重新公布"),
          Column.text("状态"));

  private final FeedbackRegister feedback;
  private final DisclosureQueries disclosures;
  private final Clock clock;

  public FeedbackVolume(FeedbackRegister feedback, DisclosureQueries disclosures, Clock clock) {
    this.feedback = feedback;
    this.disclosures = disclosures;
    this.clock = clock;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("收到日期", "渠道", "状态", false);
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(Feedback.Channel.values()).map(Feedback.Channel::label).toList();
  }

  @Override
  public List<String> states() {
    return List.of(ANSWERED, WAITING, OVERDUE);
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Bulletin> bulletins =
        disclosures.all().stream()
            .map(f -> f.bulletin())
            .collect(Collectors.toMap(Bulletin::id, Function.identity()));
    List<Line> lines =
        feedback.all().reversed().stream()
            .filter(f -> filter.admits(f.receivedOn(), f.channel().label(), state(f, today)))
            .map(f -> line(f, f.bulletinId() == null ? null : bulletins.get(f.bulletinId()), today))
            .toList();
    return List.of(Leaf.of("意见反馈台账", COLUMNS, lines).marksUnder("标记").freeze(3));
  }

  private static String state(Feedback f, LocalDate today) {
    return f.answer() != null ? ANSWERED : today.isAfter(f.dueOn()) ? OVERDUE : WAITING;
  }

  private static Line line(Feedback f, @Nullable Bulletin about, LocalDate today) {
    Feedback.Answer answer = f.answer();
    return Line.of(
            Value.count(f.serial()),
            Value.day(f.receivedOn()),
            Value.text(f.fromWhom()),
            Value.text(f.channel().label()),
            Value.text(about == null ? "" : about.number()),
            Value.text(about == null ? "" : about.text().title()),
            Value.text(f.words()),
            Value.day(f.dueOn()),
            Value.day(answer == null ? null : answer.answeredOn()),
            Value.text(answer == null ? "" : answer.answeredBy()),
            Value.text(answer == null ? "" : answer.words()),
            Value.text(answer == null ? "" : answer.satisfaction().label()),
            Value.text(answer == null ? "" : answer.republish() ? "是" : "否"),
            Value.text(state(f, today)))
        .marked(mark(f, today));
  }

  private static Mark mark(Feedback f, LocalDate today) {
    Feedback.Answer answer = f.answer();
    LocalDate until = answer == null ? today : answer.answeredOn();
    long late = ChronoUnit.DAYS.between(f.dueOn(), until);
    Mark overdue =
        late > 0 ? Mark.overdue("逾期 " + late + " 天" + (answer == null ? "，未答复" : "答复")) : Mark.NONE;
    return overdue.and(
        Mark.late(
            Stream.of(f.lateReason(), answer == null ? "" : answer.lateReason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"))));
  }
}
