package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.finance.domain.Balances;
import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 财务收支台账: one row an entry of the book, each with the balance after it. */
public final class FinanceVolume implements LedgerReader {
  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.date("日期").needed(),
          Column.text("凭证号").counted(),
          Column.text("收支"),
          Column.text("科目"),
          Column.text("摘要").needed(),
          Column.money("收入").summed(),
          Column.money("支出").summed(),
          Column.money("余额").carried(),
          Column.text("存放处"),
          Column.text("对方"),
          Column.text("资金来源"),
          Column.text("经手人"),
          Column.text("证明人"),
          Column.text("审批人"),
          Column.text("决议编号"),
          Column.text("记账方式"),
          Column.text("更正原因"));

  private final FinanceQueries finance;

  public FinanceVolume(FinanceQueries finance) {
    this.finance = finance;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("日期", "收支", "记账方式", false);
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(Flow.values()).map(Flow::label).toList();
  }

  @Override
  public List<String> states() {
    return Arrays.stream(EntryKind.values()).map(EntryKind::label).toList();
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    Book book = finance.book();
    List<Line> lines = new ArrayList<>();
    LocalDate from = filter.period().from();
    Balances now =
        from == null
            ? book.opening().map(OpeningBalance::balances).orElse(Balances.NONE)
            : book.before(from);
    LocalDate to = filter.period().to();
    if (filter.admits("", "")) {
      opening(book, from, now, to).ifPresent(lines::add);
    }
    int number = 0;
    for (BookRecord record : book.records()) {
      if (!filter.period().contains(record.day())) {
        continue;
      }
      now = record.appliedTo(now);
      if (record instanceof Entry entry
          && filter.admits(entry.facts().flow().label(), entry.kind().label())) {
        lines.add(line(++number, entry, now));
      }
    }
    return List.of(
        Leaf.of("财务收支台账", COLUMNS, lines).marksUnder(LATE_HEAD).freeze(3).onLargePaper());
  }

  /** With a filter of kinds the rows are no account, so nothing is carried forward. */
  private static Optional<Line> opening(
      Book book, @Nullable LocalDate from, Balances now, @Nullable LocalDate to) {
    return book.opening()
        .filter(first -> to == null || !first.day().isAfter(to))
        .map(first -> {
          List<Value> cells = new ArrayList<>(COLUMNS.stream().map(c -> Value.NONE).toList());
          cells.set(1, Value.day(from == null || from.isBefore(first.day()) ? first.day() : from));
          cells.set(5, Value.text("期初余额"));
          cells.set(8, Value.money(now.total()));
          return new Line(cells, Mark.NONE);
        });
  }

  private static Line line(int number, Entry entry, Balances after) {
    EntryFacts facts = entry.facts();
    return Line.of(
            Value.count(number),
            Value.day(entry.day()),
            Value.text(entry.voucher()),
            Value.text(facts.flow().label()),
            Value.text(entry.item().label()),
            Value.text(entry.summary()),
            Value.money(entry.income()),
            Value.money(entry.spending()),
            Value.money(after.total()),
            Value.text(facts.place().label()),
            Value.text(facts.party()),
            Value.text(facts.source()),
            Value.text(facts.handler()),
            Value.text(facts.witness()),
            Value.text(facts.approver()),
            Value.text(facts.resolution()),
            Value.text(entry.kind().label()),
            Value.text(entry.reason()))
        .marked(Mark.late(entry.lateReason()));
  }
}
