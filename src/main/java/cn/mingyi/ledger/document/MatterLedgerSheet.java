package cn.mingyi.ledger.document;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.MatterLedger;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.RowMark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 六议两公开事项总台账 (domain §7). */
final class MatterLedgerSheet {
  private static final String LATE = "补录";

  private final MatterLedger ledger;

  MatterLedgerSheet(MatterLedger ledger) {
    this.ledger = ledger;
  }

  LedgerSheet sheet() {
    List<LedgerRow> rows =
        IntStream.range(0, ledger.rows().size())
            .mapToObj(i -> row(i + 1, ledger.rows().get(i)))
            .toList();
    return LedgerSheet.of(
            LedgerKind.MATTERS.label(),
            LedgerKind.MATTERS.label(),
            columns().toArray(LedgerColumn[]::new))
        .subhead(WorkbookLedgers.subhead(ledger.letterhead()))
        .rows(rows)
        .marksUnder(LATE)
        .freezeColumns(3)
        .onA3();
  }

  private static List<LedgerColumn> columns() {
    List<LedgerColumn> columns =
        new ArrayList<>(
            List.of(
                LedgerColumn.number("序号"),
                LedgerColumn.text("编号"),
                LedgerColumn.text("名称"),
                LedgerColumn.text("类别"),
                LedgerColumn.text("动议人"),
                LedgerColumn.text("来源"),
                LedgerColumn.money("涉及金额")));
    for (Step step : Step.values()) {
      columns.add(LedgerColumn.date(step.label() + "日期"));
      columns.add(LedgerColumn.text(step.label() + "结论"));
      if (step == Step.HOUSEHOLD_CONSULTATION) {
        columns.add(LedgerColumn.percent("征求率"));
      } else if (step == Step.RESOLUTION) {
        List.of("应到", "实到", "赞成", "反对", "弃权")
            .forEach(head -> columns.add(LedgerColumn.number(head)));
      } else if (step.isDisclosure()) {
        columns.add(LedgerColumn.date("公示起"));
        columns.add(LedgerColumn.date("公示止"));
      }
    }
    columns.add(LedgerColumn.text("实施状态"));
    columns.add(LedgerColumn.money("已付款"));
    columns.add(LedgerColumn.text("办理状态"));
    return columns;
  }

  private static LedgerRow row(int number, MatterLedger.Row row) {
    List<LedgerCell> cells =
        new ArrayList<>(
            List.of(
                LedgerCell.number(number),
                LedgerCell.text(row.number()),
                LedgerCell.text(row.title()),
                LedgerCell.text(row.category()),
                LedgerCell.text(row.movers()),
                LedgerCell.text(row.source()),
                LedgerCell.money(row.amount())));
    for (Step step : Step.values()) {
      MatterLedger.Entry entry = row.steps().get(step);
      cells.add(LedgerCell.day(entry == null ? null : entry.day()));
      cells.add(LedgerCell.text(entry == null ? null : entry.verdict()));
      switch (step) {
        case HOUSEHOLD_CONSULTATION -> cells.add(rate(row.coverage()));
        case RESOLUTION -> cells.addAll(vote(row.resolution()));
        case RESOLUTION_DISCLOSURE -> cells.addAll(period(row.posted()));
        case OUTCOME_DISCLOSURE -> cells.addAll(period(row.outcome()));
        default -> {}
      }
    }
    cells.add(LedgerCell.text(row.implementation()));
    cells.add(LedgerCell.money(row.paid()));
    cells.add(LedgerCell.text(row.state()));
    RowMark mark = row.late().isEmpty() ? RowMark.NONE : RowMark.amber(LATE + "：" + row.late());
    return new LedgerRow(cells, mark);
  }

  private static LedgerCell rate(@Nullable Coverage coverage) {
    return coverage == null
        ? LedgerCell.EMPTY
        : LedgerCell.share(coverage.consulted(), coverage.due());
  }

  private static List<LedgerCell> vote(@Nullable Meeting meeting) {
    return meeting == null
        ? List.of(
            LedgerCell.EMPTY,
            LedgerCell.EMPTY,
            LedgerCell.EMPTY,
            LedgerCell.EMPTY,
            LedgerCell.EMPTY)
        : List.of(
            LedgerCell.number(meeting.eligible()),
            LedgerCell.number(meeting.present()),
            LedgerCell.number(meeting.ballot().inFavour()),
            LedgerCell.number(meeting.ballot().against()),
            LedgerCell.number(meeting.ballot().abstained()));
  }

  /** The day of posting does not count into the period (民法典 201). */
  private static List<LedgerCell> period(@Nullable Posting posting) {
    return posting == null
        ? List.of(LedgerCell.EMPTY, LedgerCell.EMPTY)
        : List.of(
            LedgerCell.day(posting.postedOn().plusDays(1)), LedgerCell.day(posting.lastDay()));
  }
}
