package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.village.domain.Letterhead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** 民议征求意见表 (domain §5), a section for each representative. */
final class ConsultationSheetPdf {
  private static final String NOBODY = "（无代表）";

  /** Room for a signature and a thumb print, in millimetres. */
  private static final float ROW = 12;

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

  ConsultationSheetPdf(Letterhead letterhead, Consultation consultation) {
    this.letterhead = letterhead;
    this.consultation = consultation;
  }

  List<Section> sections(Set<String> wanted) {
    Map<String, List<FrozenHousehold>> byLabel =
        consultation.households().stream()
            .collect(
                Collectors.groupingBy(
                    FrozenHousehold::representativeLabel, LinkedHashMap::new, Collectors.toList()));
    // Last, because nobody carries them around: the office must hand them to somebody.
    List<FrozenHousehold> nobodys = byLabel.remove("");
    if (nobodys != null) {
      byLabel.put("", nobodys);
    }
    List<Section> sections =
        byLabel.entrySet().stream()
            .filter(e -> wanted.isEmpty() || wanted.contains(e.getKey()))
            .map(e -> section(e.getValue()))
            .toList();
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("no household of these representatives is on the list");
    }
    return sections;
  }

  private Section section(List<FrozenHousehold> households) {
    FrozenHousehold first = households.getFirst();
    String label = first.representativeLabel();
    String name = first.representativeName();
    Round round = consultation.round();
    String representative = label.isEmpty() ? NOBODY : (label + " " + name).strip();
    BiFunction<Integer, Integer, SheetPage> page =
        (number, total) ->
            new SheetPage(
                round.matterNumber(),
                round.matterTitle(),
                round.planVersion(),
                round.number(),
                representative,
                number,
                total,
                letterhead.trailMark());
    return Section.on(PageForm.LANDSCAPE)
        .head((number, total) -> head(page.apply(number, total), label, name))
        .codes(
            (number, total) -> page.apply(number, total).qr(),
            (number, total) -> page.apply(number, total).qr())
        .foot((number, total) ->
            "%s　本表一页一码，签名页不得用于其他事项　%s".formatted(letterhead.village().name(), letterhead.mark()))
        .title("民议征求意见表")
        .add(table(households))
        .build();
  }

  private static List<HeadLine> head(SheetPage page, String label, String name) {
    Phrase who = Phrase.of("村民代表：");
    who =
        label.isEmpty()
            ? who.text(NOBODY)
            : who.text(label + "　").name(name.isEmpty() ? "（尚未登记姓名）" : name);
    return List.of(
        RoundHead.line(
            page.matterNumber(), page.planVersion(), page.round(), page.page(), page.total()),
        HeadLine.of("事项名称：" + page.matterTitle()),
        new HeadLine(who, Phrase.of("页校验码：" + page.code())));
  }

  private DataTable table(List<FrozenHousehold> households) {
    int excluded = (int) households.stream().filter(consultation::excluded).count();
    int recorded =
        (int)
            households.stream()
                .filter(
                    h -> !consultation.excluded(h) && consultation.currentOpinion(h).isPresent())
                .count();
    return DataTable.of(
            new DataTable.Column("序号", 12, Align.CENTER),
            new DataTable.Column("户编号", 18, Align.CENTER),
            new DataTable.Column("户主", 19, Align.CENTER),
            new DataTable.Column("被征求人\n（与户主关系）", 28, Align.CENTER),
            new DataTable.Column("方式", 15, Align.CENTER),
            new DataTable.Column("意见", 38, Align.LEFT),
            new DataTable.Column("意见原文", 55, Align.LEFT),
            new DataTable.Column("日期", 20, Align.CENTER),
            new DataTable.Column("签字\n（按印）", 32, Align.CENTER),
            new DataTable.Column("备注", 20, Align.LEFT))
        .rowHeight(ROW)
        .rows(households.stream().map(this::row).toList())
        .total(
            GridCell.label("合计").across(2),
            GridCell.value(
                    "本表应征求 %d 户，其中除外 %d 户，%s须填写意见 %d 户"
                        .formatted(
                            households.size(),
                            excluded,
                            recorded == 0 ? "" : "已登记 %d 户，".formatted(recorded),
                            households.size() - excluded - recorded))
                .across(8)
                .tall(7))
        .pageFoot(
            GridCell.label("本页小计").across(2),
            GridCell.value(
                    Arrays.stream(OpinionKind.values())
                        .map(k -> k.label() + "　　户")
                        .collect(Collectors.joining("　")))
                .across(4)
                .tall(11),
            GridCell.value("村民代表签字："),
            GridCell.value("村监会抽查签字：").across(2),
            GridCell.value("日期：").aligned(Align.LEFT));
  }

  private List<Phrase> row(FrozenHousehold household) {
    List<Phrase> row = new ArrayList<>();
    row.add(Phrase.of(Integer.toString(household.position())));
    row.add(Phrase.of(household.code()));
    row.add(Phrase.ofName(household.headName()));
    row.addAll(
        consultation
            .exclusion(household)
            .map(ConsultationSheetPdf::excluded)
            .or(() -> consultation.currentOpinion(household).map(ConsultationSheetPdf::recorded))
            .orElse(BLANK));
    return row;
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
        Phrase.of(opinion.wording()),
        Phrase.of(ChineseDate.of(opinion.askedOn())),
        Phrase.of("见原表"),
        Phrase.of("已登记"));
  }
}
