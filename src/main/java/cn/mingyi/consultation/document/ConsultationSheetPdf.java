package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages of 民议征求意见表 (domain §5), each a section of its own with the number it was issued under. */
final class ConsultationSheetPdf {
  /** As much of a title as leaves the head its three lines, see {@link SheetLayout}. */
  private static final int TITLE = 50;

  /** What frame and padding add to the room for the changes, in millimetres. */
  private static final float CHANGES_FRAME = 3.6f;

  /** From 被征求人 on, to be filled in by hand. */
  private static final List<Phrase> BLANK =
      List.of(
          Phrase.EMPTY,
          Phrase.EMPTY,
          Phrase.of("□同意　□不同意\n□弃权　□有条件"),
          Phrase.EMPTY,
          Phrase.EMPTY,
          Phrase.EMPTY,
          Phrase.EMPTY);

  private final Letterhead letterhead;
  private final Consultation consultation;
  private final SheetRegister register;

  ConsultationSheetPdf(Letterhead letterhead, Consultation consultation, SheetRegister register) {
    this.letterhead = letterhead;
    this.consultation = consultation;
    this.register = register;
  }

  Section section(IssuedPage issued) {
    Round round = consultation.round();
    SheetPage page = issued.sheet(round);
    List<FrozenHousehold> households = register.householdsOn(issued);
    SectionBuilder paper =
        Section.on(PageForm.LANDSCAPE)
            .head((number, total) -> head(issued, page, households))
            .codes((number, total) -> page.qr(), (number, total) -> page.qr())
            .foot((number, total) ->
                "%s　一页一码，签名页不得用于其他事项　留痕 %s"
                    .formatted(letterhead.village().name(), page.trailMark()))
            .withoutPageNumbers();
    if (issued.page() == 1) {
      paper.title("民议征求意见表");
      if (!round.changes().isEmpty()) {
        paper.add(
            FormGrid.columns(24, 237)
                .rows(
                    GridCell.label("本轮改了\n什么"),
                    GridCell.value(round.changes()).tall(SheetLayout.CHANGES - CHANGES_FRAME))
                .size(10));
      }
    }
    return paper.add(table(issued, households)).build();
  }

  private List<HeadLine> head(IssuedPage issued, SheetPage page, List<FrozenHousehold> households) {
    Round round = consultation.round();
    int open =
        (int)
            households.stream()
                .filter(h -> !consultation.excluded(h))
                .filter(h ->
                    consultation
                        .currentOpinion(h)
                        .filter(o -> provenElsewhere(issued, o))
                        .isEmpty())
                .count();
    Phrase who = Phrase.of("村民代表：");
    String label = issued.representativeLabel();
    who =
        label.isEmpty() || issued.representative().equals(label)
            ? who.text(label.isEmpty() ? issued.representative() : label + "　（尚未登记姓名）")
            : who.text(label + "　").name(issued.representative().substring(label.length() + 1));
    return List.of(
        RoundHead.line(
            page.matterNumber(),
            page.planVersion(),
            page.round(),
            "本页 %d %s，须填写 %d　".formatted(households.size(), round.basis().unit(), open),
            page.page(),
            page.total()),
        HeadLine.of("事项名称：" + shortened(round.matterTitle())),
        new HeadLine(who, Phrase.of("页编号：%s　页校验码：%s".formatted(page.number(), page.code()))));
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
  }

  private DataTable table(IssuedPage issued, List<FrozenHousehold> households) {
    String unit = consultation.round().basis().unit();
    return DataTable.of(
            new DataTable.Column("序号", 12, Align.CENTER),
            new DataTable.Column("户编号", 18, Align.CENTER),
            new DataTable.Column(consultation.round().basis().nameLabel(), 19, Align.CENTER),
            new DataTable.Column("被征求人\n（与户主关系）", 28, Align.CENTER),
            new DataTable.Column("方式", 15, Align.CENTER),
            new DataTable.Column("意见", 38, Align.LEFT),
            new DataTable.Column("意见原文", 52, Align.LEFT),
            new DataTable.Column("日期", 23, Align.CENTER),
            new DataTable.Column("签字\n（按印）", 32, Align.CENTER),
            new DataTable.Column("备注", 20, Align.LEFT))
        .fixedRows(SheetLayout.ROW)
        .rows(households.stream().map(h -> row(issued, h)).toList())
        .pageFoot(
            GridCell.label("本页小计").across(2),
            GridCell.value(
                    Arrays.stream(OpinionKind.values())
                        .map(k -> k.label() + "　　" + unit)
                        .collect(Collectors.joining("　")))
                .across(4)
                .tall(11),
            GridCell.value("村民代表签字："),
            GridCell.value("村监会抽查签字：").across(2),
            GridCell.value("日期：").aligned(Align.LEFT));
  }

  private List<Phrase> row(IssuedPage issued, FrozenHousehold household) {
    List<Phrase> row = new ArrayList<>();
    row.add(Phrase.of(Integer.toString(household.position())));
    row.add(Phrase.of(household.code()));
    row.add(Phrase.ofName(household.name()));
    row.addAll(
        consultation
            .exclusion(household)
            .map(ConsultationSheetPdf::excluded)
            .or(() ->
                consultation
                    .currentOpinion(household)
                    .filter(o -> provenElsewhere(issued, o))
                    .map(ConsultationSheetPdf::recorded))
            .orElse(BLANK));
    return row;
  }

  /** Only what has another original is printed: a line that is to be signed stays empty. */
  private boolean provenElsewhere(IssuedPage issued, Opinion opinion) {
    if (opinion.channel().needsWitness()) {
      return true;
    }
    return Optional.ofNullable(opinion.pageId())
        .filter(id -> !id.equals(issued.id()))
        .flatMap(register::page)
        .filter(p -> register.state(p) == PageState.RETURNED)
        .isPresent();
  }

  private static List<Phrase> excluded(Exclusion exclusion) {
    Phrase none = Phrase.of("／");
    return List.of(
        none,
        none,
        none,
        Phrase.of("除外户：" + exclusion.reason().label()),
        none,
        none,
        Phrase.of("除外"));
  }

  /** What is on record already is printed, so that nobody signs for the household once more. */
  private static List<Phrase> recorded(Opinion opinion) {
    Phrase asked = Phrase.ofName(opinion.asked());
    return List.of(
        opinion.relation().isBlank() ? asked : asked.text("（" + opinion.relation() + "）"),
        Phrase.of(opinion.channel().label()),
        Phrase.of(opinion.kind().label()),
        Phrase.of(shortened(opinion.wording())),
        Phrase.of(opinion.askedOn().toString()),
        Phrase.of("见原表"),
        Phrase.of("已登记"));
  }
}
