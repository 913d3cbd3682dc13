package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.usecase.intake.OpinionColumn;
import cn.mingyi.consultation.usecase.intake.RoundMark;
import cn.mingyi.platform.excel.FormColumn;
import cn.mingyi.platform.excel.FormSheet;
import cn.mingyi.platform.excel.FormWorkbook;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 待征求表: the households that are still to be asked, a sheet for each representative. */
final class PendingWorkbook {
  private static final String HOW =
      "怎样填：点“方式”“意见”格子右边的箭头选；日期写成 %s 的样子。"
          + "“有条件”的写明意见原文；电话、微信、信函征求的填见证人和凭据；代签的填代签人和代签事由。"
          + "还没有征求到的户，“意见”空着。灰色的格子不要改。备注只供自己看，不导入。";
  private static final int FROZEN = 3;

  private final Consultation consultation;
  private final Round round;

  PendingWorkbook(Consultation consultation) {
    this.consultation = consultation;
    this.round = consultation.round();
  }

  void saveTo(Path file) {
    Map<String, List<FrozenHousehold>> byLabel =
        new LinkedHashMap<>(consultation.pendingByRepresentative());
    List<FrozenHousehold> nobodys = byLabel.remove("");
    List<FormSheet> sheets = new ArrayList<>();
    byLabel.values().forEach(part -> sheets.add(sheet(part)));
    if (nobodys != null) {
      sheets.add(sheet(nobodys));
    }
    new FormWorkbook(sheets, RoundMark.HIDDEN_SHEET, round.id().toString()).saveTo(file);
  }

  private FormSheet sheet(List<FrozenHousehold> households) {
    FrozenHousehold first = households.getFirst();
    boolean nobodys = first.representativeLabel().isEmpty();
    String who =
        nobodys
            ? "没有代表的户"
            : (first.representativeLabel() + " " + first.representativeName()).strip();
    List<OpinionColumn> columns =
        Arrays.stream(OpinionColumn.values())
            // Who asked is known by the sheet, unless it is nobody's.
            .filter(c -> c != OpinionColumn.ASKED_BY || nobodys)
            .toList();
    return new FormSheet(
        who,
        "待征求表　" + round.matterTitle(),
        List.of(
            RoundMark.line(round)
                + "　代表：%s　共 %d %s".formatted(who, households.size(), round.basis().unit()),
            HOW.formatted(round.openedOn())),
        columns.stream().map(this::column).toList(),
        households.stream().map(h -> columns.stream().map(c -> cell(h, c)).toList()).toList(),
        FROZEN);
  }

  private FormColumn column(OpinionColumn column) {
    String head = column.label();
    return switch (column) {
      case POSITION -> FormColumn.locked(head, LedgerColumn.Kind.NUMBER, 6);
      case CODE -> FormColumn.locked(head, LedgerColumn.Kind.TEXT, 11);
      case NAME ->
          FormColumn.locked(
              round.basis() == Basis.PERSON ? "姓名" : head, LedgerColumn.Kind.TEXT, 11);
      case ASKED, WITNESS, SIGNER, ASKED_BY -> FormColumn.text(head, 11);
      case RELATION -> FormColumn.text(head, 12);
      case CHANNEL ->
          FormColumn.choice(head, 8, Arrays.stream(Channel.values()).map(Channel::label).toList());
      case KIND ->
          FormColumn.choice(
              head, 9, Arrays.stream(OpinionKind.values()).map(OpinionKind::label).toList());
      case WORDING -> FormColumn.text(head, 26);
      case DAY -> FormColumn.date(head, 12, round.openedOn());
      case GROUND, EVIDENCE, NOTE -> FormColumn.text(head, 15);
    };
  }

  private LedgerCell cell(FrozenHousehold household, OpinionColumn column) {
    return switch (column) {
      case POSITION -> LedgerCell.number(household.position());
      case CODE -> LedgerCell.text(household.code());
      case NAME, ASKED -> LedgerCell.text(household.name());
      case RELATION -> LedgerCell.text(round.basis() == Basis.PERSON ? "本人" : "户主");
      case CHANNEL -> LedgerCell.text(Channel.VISIT.label());
      case KIND, WORDING, DAY, SIGNER, GROUND, WITNESS, EVIDENCE, ASKED_BY, NOTE ->
          LedgerCell.EMPTY;
    };
  }
}
