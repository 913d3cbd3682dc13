package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row of a household in a round: its whole trace. */
final class HouseholdLine {
  static final String UNASKED = "未征求";
  static final String EXCLUDED = "除外";

  static final List<Column> COLUMNS =
      List.of(
          Column.text("事项编号").needed(),
          Column.text("事项名称"),
          Column.number("轮次"),
          Column.number("方案版本"),
          Column.number("序号"),
          Column.text("户编号").needed().counted(),
          Column.text("户主或本人").needed(),
          Column.text("村民小组"),
          Column.text("代表编号"),
          Column.text("村民代表"),
          Column.text("除外"),
          Column.text("意见").needed(),
          Column.text("被征求人"),
          Column.text("与户主关系"),
          Column.text("方式"),
          Column.text("意见原文"),
          Column.date("征求日期"),
          Column.text("征求人"),
          Column.text("签字"),
          Column.text("代签人"),
          Column.text("代签依据"),
          Column.text("见证人"),
          Column.text("凭据"),
          Column.date("登记日期"),
          Column.number("更正次数"),
          Column.text("采纳情况"),
          Column.text("采纳理由"),
          Column.date("答复日期"));

  private static final int OPINION_COLUMNS = 14;
  private static final int ANSWER_COLUMNS = 3;

  private final Consultation consultation;
  private final SheetRegister sheets;
  private final FrozenHousehold household;
  private final @Nullable Exclusion exclusion;
  private final @Nullable Opinion opinion;
  private final ZoneId zone;

  HouseholdLine(
      Consultation consultation, SheetRegister sheets, FrozenHousehold household, ZoneId zone) {
    this.consultation = consultation;
    this.sheets = sheets;
    this.household = household;
    this.exclusion = consultation.exclusion(household).orElse(null);
    this.opinion = consultation.currentOpinion(household).orElse(null);
    this.zone = zone;
  }

  /** What the filter of states compares. */
  String state() {
    return opinion != null ? opinion.kind().label() : exclusion != null ? EXCLUDED : UNASKED;
  }

  Line line() {
    Round round = consultation.round();
    List<Value> cells = new ArrayList<>(COLUMNS.size());
    cells.add(Value.text(round.matterNumber()));
    cells.add(Value.text(round.matterTitle()));
    cells.add(Value.count(round.number()));
    cells.add(Value.count(round.planVersion()));
    cells.add(Value.count(household.position()));
    cells.add(Value.text(household.code()));
    cells.add(Value.text(household.name()));
    cells.add(Value.text(household.villageGroup()));
    cells.add(Value.text(household.representativeLabel()));
    cells.add(Value.text(household.representativeName()));
    cells.add(Value.text(excluded()));
    Opinion said = opinion;
    cells.addAll(said == null ? unasked() : opinion(said));
    cells.addAll(answer(said == null ? null : consultation.response(said).orElse(null)));
    return new Line(cells, Mark.late(late()));
  }

  /** Of every record of the household: a correction does not make timely what was late. */
  private String late() {
    return Stream.of(
            consultation.exclusions().stream()
                .filter(e -> e.frozenId().equals(household.id()))
                .map(Exclusion::lateReason),
            consultation.history(household).stream().map(Opinion::lateReason),
            consultation.history(household).stream()
                .flatMap(o -> consultation.response(o).stream())
                .map(OpinionResponse::lateReason))
        .flatMap(reasons -> reasons)
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  private String excluded() {
    return exclusion == null
        ? ""
        : EXCLUDED + "：%s（%s）".formatted(exclusion.reason().label(), exclusion.detail());
  }

  private List<Value> unasked() {
    List<Value> cells = new ArrayList<>(Collections.nCopies(OPINION_COLUMNS, Value.NONE));
    cells.set(0, Value.text(exclusion == null ? UNASKED : ""));
    return cells;
  }

  private List<Value> opinion(Opinion said) {
    return List.of(
        Value.text(said.kind().label()),
        Value.text(said.asked()),
        Value.text(said.relation()),
        Value.text(said.channel().label()),
        Value.text(said.wording()),
        Value.day(said.askedOn()),
        Value.text(said.askedBy()),
        Value.text(said.signedOnBehalf() ? "代签" : said.channel().needsWitness() ? "" : "本人"),
        Value.text(said.signer()),
        Value.text(said.onBehalfGround()),
        Value.text(said.witness()),
        Value.text(evidence(said)),
        Value.day(LocalDate.ofInstant(said.recordedAt(), zone)),
        Value.count(consultation.history(household).size() - 1));
  }

  private String evidence(Opinion said) {
    String page =
        Optional.ofNullable(said.pageId())
            .flatMap(sheets::page)
            .map(p -> " 意见表 " + p.sheet(consultation.round()).number())
            .orElse("");
    return (said.evidence() + page).strip();
  }

  private static List<Value> answer(@Nullable OpinionResponse response) {
    return response == null
        ? Collections.nCopies(ANSWER_COLUMNS, Value.NONE)
        : List.of(
            Value.text(response.decision().label()),
            Value.text(response.reason()),
            Value.day(response.answeredOn()));
  }
}
