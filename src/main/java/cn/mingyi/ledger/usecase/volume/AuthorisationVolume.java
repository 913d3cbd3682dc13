package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.roster.domain.Body;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** 授权台账: what 村民会议 let 村民代表会议 decide, until when (村组法 28). */
public final class AuthorisationVolume implements LedgerReader {
  private static final String VALID = "有效";
  private static final String EXPIRED = "已到期";
  private static final String TO_COME = "未生效";

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.text("授权类别").needed().counted(),
          Column.text("授权内容").needed(),
          Column.date("授权日期").needed(),
          Column.date("有效期起"),
          Column.date("有效期止"),
          Column.text("授权依据"),
          Column.number("已据此决议"),
          Column.text("状态"));

  private final MatterQueries matters;
  private final Clock clock;

  public AuthorisationVolume(MatterQueries matters, Clock clock) {
    this.matters = matters;
    this.clock = clock;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("授权日期", "授权类别", "状态", false);
  }

  @Override
  public List<String> kinds() {
    return matters.rules().categories().stream()
        .filter(Category::delegable)
        .map(Category::label)
        .distinct()
        .toList();
  }

  @Override
  public List<String> states() {
    return List.of(VALID, EXPIRED, TO_COME);
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LocalDate today = LocalDate.now(clock);
    RuleBook rules = matters.rules();
    List<Authorisation> wanted =
        rules.authorisations().stream()
            .filter(a -> filter.admits(a.grantedOn(), category(rules, a), state(a, today)))
            .sorted(Comparator.comparing(Authorisation::grantedOn))
            .toList();
    List<Resolved> resolved = resolved();
    return List.of(
        Leaf.of(
                "授权台账",
                COLUMNS,
                IntStream.range(0, wanted.size())
                    .mapToObj(i -> line(i + 1, wanted.get(i), rules, resolved, today))
                    .toList())
            .freeze(2));
  }

  private static String category(RuleBook rules, Authorisation a) {
    return rules.category(a.category(), a.grantedOn()).map(Category::label).orElse(a.category());
  }

  private static String state(Authorisation a, LocalDate today) {
    DateRange validity = a.validity();
    LocalDate from = validity.from();
    return validity.contains(today)
        ? VALID
        : from != null && today.isBefore(from) ? TO_COME : EXPIRED;
  }

  private static Line line(
      int number, Authorisation a, RuleBook rules, List<Resolved> resolved, LocalDate today) {
    return Line.of(
        Value.count(number),
        Value.text(category(rules, a)),
        Value.text(a.scope()),
        Value.day(a.grantedOn()),
        Value.day(a.validity().from()),
        Value.day(a.validity().to()),
        Value.text(a.document()),
        Value.count(
            resolved.stream()
                .filter(r -> r.category().equals(a.category()))
                .filter(r -> a.covers(r.category(), r.on()))
                .count()),
        Value.text(state(a, today)));
  }

  /** What 村民代表会议 carried, and of which category. */
  private record Resolved(String category, LocalDate on) {}

  private List<Resolved> resolved() {
    return matters.summaries().stream()
        .flatMap(s ->
            s.file().decidingMeeting(Step.RESOLUTION).stream()
                .filter(m -> m.body() == Body.REPRESENTATIVES)
                .map(m -> new Resolved(s.file().matter().category(), m.heldOn())))
        .toList();
  }
}
