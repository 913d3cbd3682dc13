package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 六议两公开事项总台账: one row a matter, the oldest first. */
public final class MatterVolume implements LedgerReader {
  private final MatterQueries matters;
  private final ConsultationRecords consultations;
  private final EvidenceQueries evidence;

  public MatterVolume(
      MatterQueries matters, ConsultationRecords consultations, EvidenceQueries evidence) {
    this.matters = matters;
    this.consultations = consultations;
    this.evidence = evidence;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("动议日期", "类别", "办理状态", false);
  }

  @Override
  public List<String> kinds() {
    return matters.rules().categories().stream().map(Category::label).distinct().toList();
  }

  @Override
  public List<String> states() {
    return Arrays.stream(MatterState.values()).map(MatterState::label).toList();
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    List<MatterRow> rows =
        matters.summaries().reversed().stream()
            .filter(s ->
                filter.admits(
                    s.file().matter().raisedOn(),
                    s.categoryLabel(),
                    s.file().matter().state().label()))
            .map(s -> new MatterRow(s, consultedLate(s)))
            .toList();
    List<Line> lines =
        IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).line(i + 1)).toList();
    return List.of(
        Leaf.of("六议两公开事项总台账", columns(), lines).marksUnder(LATE_HEAD).freeze(3).onLargePaper());
  }

  private static List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.number("序号"),
                Column.text("编号").needed(),
                Column.text("名称").needed().counted(),
                Column.text("类别"),
                Column.text("动议人"),
                Column.text("来源"),
                Column.money("涉及金额").summed()));
    for (Step step : Step.values()) {
      columns.add(Column.date(step.label() + "日期"));
      columns.add(Column.text(step.label() + "结论"));
      switch (step) {
        case HOUSEHOLD_CONSULTATION -> columns.add(Column.percent("征求率"));
        case RESOLUTION ->
            List.of("应到", "实到", "赞成", "反对", "弃权").forEach(head -> columns.add(Column.number(head)));
        case RESOLUTION_DISCLOSURE -> {
          columns.add(Column.date("公示起"));
          columns.add(Column.date("公示止"));
        }
        case OUTCOME_DISCLOSURE -> {
          columns.add(Column.date("结果公示起"));
          columns.add(Column.date("结果公示止"));
        }
        default -> {}
      }
    }
    columns.add(Column.text("实施状态"));
    columns.add(Column.money("已付款").summed());
    columns.add(Column.text("办理状态"));
    return columns;
  }

  /** 补录 of a step is that of any of its records. */
  private boolean consultedLate(MatterSummary summary) {
    return consultations.ofMatter(summary.file().matter().id()).stream()
        .anyMatch(c ->
            c.round().late()
                || c.opinions().stream().anyMatch(Opinion::late)
                || c.exclusions().stream().anyMatch(e -> !e.lateReason().isEmpty())
                || consultations.responses().ofRound(c.round().id()).stream()
                    .anyMatch(r -> !r.lateReason().isEmpty())
                || Optional.ofNullable(evidence.of(c).certificate())
                    .filter(given -> !given.lateReason().isEmpty())
                    .isPresent());
  }
}
