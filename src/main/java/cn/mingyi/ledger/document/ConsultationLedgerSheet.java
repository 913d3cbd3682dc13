package cn.mingyi.ledger.document;

import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.ledger.usecase.ConsultationLedger;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.RowMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** 民议台账 (domain §7): the trace of every household. No ID and no telephone: nobody asks for them. */
final class ConsultationLedgerSheet {
  private static final String LATE = "补录";
  private static final int OPINION_COLUMNS = 14;
  private static final int ANSWER_COLUMNS = 3;

  private final ConsultationLedger ledger;

  ConsultationLedgerSheet(ConsultationLedger ledger) {
    this.ledger = ledger;
  }

  LedgerSheet sheet() {
    return LedgerSheet.of(
            LedgerKind.CONSULTATION.label(),
            LedgerKind.CONSULTATION.label(),
            LedgerColumn.text("事项编号"),
            LedgerColumn.text("事项名称"),
            LedgerColumn.number("轮次"),
            LedgerColumn.number("方案版本"),
            LedgerColumn.number("序号"),
            LedgerColumn.text("户编号"),
            LedgerColumn.text("户主或本人"),
            LedgerColumn.text("村民小组"),
            LedgerColumn.text("代表编号"),
            LedgerColumn.text("村民代表"),
            LedgerColumn.text("除外"),
            LedgerColumn.text("意见"),
            LedgerColumn.text("被征求人"),
            LedgerColumn.text("与户主关系"),
            LedgerColumn.text("方式"),
            LedgerColumn.text("意见原文"),
            LedgerColumn.date("征求日期"),
            LedgerColumn.text("征求人"),
            LedgerColumn.text("签字"),
            LedgerColumn.text("代签人"),
            LedgerColumn.text("代签依据"),
            LedgerColumn.text("见证人"),
            LedgerColumn.text("凭据"),
            LedgerColumn.date("登记日期"),
            LedgerColumn.number("更正次数"),
            LedgerColumn.text("采纳情况"),
            LedgerColumn.text("采纳理由"),
            LedgerColumn.date("答复日期"))
        .subhead(WorkbookLedgers.subhead(ledger.letterhead()))
        .rows(() ->
            StreamSupport.stream(ledger.rows().spliterator(), false)
                .map(ConsultationLedgerSheet::row)
                .iterator())
        .marksUnder(LATE)
        .freezeColumns(7)
        .onA3();
  }

  private static LedgerRow row(ConsultationLedger.Row row) {
    FrozenHousehold household = row.household();
    List<LedgerCell> cells =
        new ArrayList<>(
            List.of(
                LedgerCell.text(row.round().matterNumber()),
                LedgerCell.text(row.round().matterTitle()),
                LedgerCell.number(row.round().number()),
                LedgerCell.number(row.round().planVersion()),
                LedgerCell.number(household.position()),
                LedgerCell.text(household.code()),
                LedgerCell.text(household.name()),
                LedgerCell.text(household.villageGroup()),
                LedgerCell.text(household.representativeLabel()),
                LedgerCell.text(household.representativeName()),
                LedgerCell.text(excluded(row.exclusion()))));
    Opinion opinion = row.opinion();
    cells.addAll(opinion == null ? unasked(row.exclusion() != null) : opinion(opinion, row));
    cells.addAll(answer(row.response()));
    String late = opinion == null ? "" : opinion.lateReason();
    return new LedgerRow(cells, late.isEmpty() ? RowMark.NONE : RowMark.amber(LATE + "：" + late));
  }

  private static String excluded(@Nullable Exclusion exclusion) {
    return exclusion == null
        ? ""
        : "除外：%s（%s）".formatted(exclusion.reason().label(), exclusion.detail());
  }

  private static List<LedgerCell> unasked(boolean excluded) {
    List<LedgerCell> cells =
        new ArrayList<>(Collections.nCopies(OPINION_COLUMNS, LedgerCell.EMPTY));
    cells.set(0, LedgerCell.text(excluded ? "" : "未征求"));
    return cells;
  }

  private static List<LedgerCell> opinion(Opinion opinion, ConsultationLedger.Row row) {
    return List.of(
        LedgerCell.text(opinion.kind().label()),
        LedgerCell.text(opinion.asked()),
        LedgerCell.text(opinion.relation()),
        LedgerCell.text(opinion.channel().label()),
        LedgerCell.text(opinion.wording()),
        LedgerCell.day(opinion.askedOn()),
        LedgerCell.text(opinion.askedBy()),
        LedgerCell.text(
            opinion.signedOnBehalf() ? "代签" : opinion.channel().needsWitness() ? "" : "本人"),
        LedgerCell.text(opinion.signer()),
        LedgerCell.text(opinion.onBehalfGround()),
        LedgerCell.text(opinion.witness()),
        LedgerCell.text(evidence(opinion, row.page())),
        LedgerCell.day(row.recordedOn()),
        LedgerCell.number(row.corrections()));
  }

  private static String evidence(Opinion opinion, String page) {
    return (opinion.evidence() + (page.isEmpty() ? "" : " 意见表 " + page)).strip();
  }

  private static List<LedgerCell> answer(@Nullable OpinionResponse response) {
    return response == null
        ? Collections.nCopies(ANSWER_COLUMNS, LedgerCell.EMPTY)
        : List.of(
            LedgerCell.text(response.decision().label()),
            LedgerCell.text(response.reason()),
            LedgerCell.day(response.answeredOn()));
  }
}
