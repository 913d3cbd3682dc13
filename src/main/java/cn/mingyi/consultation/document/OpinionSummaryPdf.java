package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.Tally;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 民意汇总表 and 意见采纳情况. */
final class OpinionSummaryPdf {
  private static final float SMALL = 10.5f;

  private final Letterhead letterhead;
  private final Consultation consultation;

  OpinionSummaryPdf(Letterhead letterhead, Consultation consultation) {
    this.letterhead = letterhead;
    this.consultation = consultation;
  }

  Section section() {
    Round round = consultation.round();
    Coverage all = consultation.coverage();
    SectionBuilder paper =
        Section.on(PageForm.LANDSCAPE)
            .watermark("内部存档 不得张贴")
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of("事项名称：" + round.matterTitle()),
                    HeadLine.of(
                        "征求时间：%s至%s"
                            .formatted(
                                ChineseDate.of(round.openedOn()), ChineseDate.of(lastAskedOn())),
                        "打印日期：" + ChineseDate.of(letterhead.printedOn()))))
            .foot((page, total) -> letterhead.village().name() + "　内部存档，不得张贴　" + letterhead.mark())
            .title("民意汇总表")
            .add(figures(all))
            .heading(2, "（一）按村民小组")
            .add(tallies("村民小组", false, consultation.tallyByGroup(), all))
            .heading(2, "（二）按村民代表")
            .add(tallies("村民代表", true, consultation.tallyByRepresentative(), all))
            .heading(2, "（三）意见采纳情况");
    answers(paper);
    return paper.together(s -> s.gap(4).signatures("汇总人", "村委会负责人", "村监会")).build();
  }

  /** The latest day on which a household was asked; the first day while none was. */
  private LocalDate lastAskedOn() {
    return consultation.opinions().stream()
        .map(Opinion::askedOn)
        .max(Comparator.naturalOrder())
        .orElse(consultation.round().openedOn());
  }

  /** The figures of the whole round; 除外 and 代签 are never left out. */
  private DataTable figures(Coverage all) {
    int unanswered = consultation.unanswered().size();
    return DataTable.of(
            new DataTable.Column("征求率", 5, Align.CENTER),
            new DataTable.Column("代签率", 2, Align.CENTER),
            new DataTable.Column("非入户率", 2, Align.CENTER),
            new DataTable.Column("未答复意见", 2, Align.CENTER))
        .row(
            all.sentence(),
            "%s（%d）".formatted(all.onBehalfPercent(), all.onBehalf()),
            "%s（%d）".formatted(all.notVisitedPercent(), all.notVisited()),
            unanswered + " 件");
  }

  private DataTable tallies(String head, boolean persons, List<Tally> rows, Coverage all) {
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(new DataTable.Column(head, persons ? 30 : 34, Align.LEFT));
    List<String> counts = new ArrayList<>(List.of("应征求", "除外", "已征求", "未征求", "征求率"));
    Arrays.stream(OpinionKind.values()).map(OpinionKind::label).forEach(counts::add);
    counts.add("代签");
    Arrays.stream(Channel.values()).map(Channel::label).forEach(counts::add);
    counts.forEach(c ->
        columns.add(
            new DataTable.Column(
                c, c.equals("征求率") ? 15 : c.length() > 3 ? 12 : 11, Align.CENTER)));
    return DataTable.of(columns.toArray(DataTable.Column[]::new))
        .size(SMALL)
        .rows(rows.stream().map(OpinionSummaryPdf::row).toList())
        .total(total(rows, all));
  }

  private static List<Phrase> row(Tally tally) {
    List<Phrase> row = new ArrayList<>();
    row.add(
        tally.key().isEmpty()
            ? Phrase.of("（未分配）")
            : Phrase.of(tally.person().isEmpty() ? tally.key() : tally.key() + " ")
                .name(tally.person()));
    numbers(tally.coverage()).forEach(n -> row.add(Phrase.of(n)));
    for (Channel channel : Channel.values()) {
      row.add(Phrase.of(Integer.toString(tally.by(channel))));
    }
    return row;
  }

  private static GridCell[] total(List<Tally> rows, Coverage all) {
    List<GridCell> total = new ArrayList<>();
    total.add(GridCell.label("合计"));
    numbers(all).forEach(n -> total.add(GridCell.label(n)));
    for (Channel channel : Channel.values()) {
      int sum = rows.stream().mapToInt(t -> t.by(channel)).sum();
      total.add(GridCell.label(Integer.toString(sum)));
    }
    return total.toArray(GridCell[]::new);
  }

  /** 应征求 is the frozen list, 除外 included, as in {@link Coverage#sentence}. */
  private static List<String> numbers(Coverage c) {
    return List.of(
        Integer.toString(c.frozen()),
        Integer.toString(c.excluded()),
        Integer.toString(c.consulted()),
        Integer.toString(c.missing()),
        c.percent(),
        Integer.toString(c.agree()),
        Integer.toString(c.disagree()),
        Integer.toString(c.abstain()),
        Integer.toString(c.conditional()),
        Integer.toString(c.onBehalf()));
  }

  private void answers(SectionBuilder paper) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (FrozenHousehold household : consultation.households()) {
      consultation
          .currentOpinion(household)
          .filter(o -> o.kind().needsResponse() && !consultation.excluded(household))
          .ifPresent(o -> rows.add(answer(rows.size() + 1, household, o)));
    }
    if (rows.isEmpty()) {
      paper.paragraph("本轮没有不同意或者有条件的意见。");
      return;
    }
    paper.add(
        DataTable.of(
                new DataTable.Column("序号", 5, Align.CENTER),
                new DataTable.Column("户编号", 9, Align.CENTER),
                new DataTable.Column(consultation.round().basis().nameLabel(), 9, Align.CENTER),
                new DataTable.Column("意见", 7, Align.CENTER),
                new DataTable.Column("意见原文", 30, Align.LEFT),
                new DataTable.Column("采纳情况", 9, Align.CENTER),
                new DataTable.Column("理由", 30, Align.LEFT),
                new DataTable.Column("答复日期", 13, Align.CENTER))
            .rows(rows));
  }

  private List<Phrase> answer(int number, FrozenHousehold household, Opinion opinion) {
    Optional<OpinionResponse> response = consultation.response(opinion);
    return List.of(
        Phrase.of(Integer.toString(number)),
        Phrase.of(household.code()),
        Phrase.ofName(household.name()),
        Phrase.of(opinion.kind().label()),
        Phrase.of(opinion.wording()),
        Phrase.of(response.map(r -> r.decision().label()).orElse("未答复")),
        Phrase.of(response.map(OpinionResponse::reason).orElse("")),
        Phrase.of(response.map(r -> ChineseDate.of(r.answeredOn())).orElse("")));
  }
}
