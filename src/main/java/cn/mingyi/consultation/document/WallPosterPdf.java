package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.usecase.ConsultationPapers.Poster;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.Align;
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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 百户墙 to be posted: asked or not, no opinion, no telephone. */
final class WallPosterPdf {
  private final Letterhead letterhead;
  private final Consultation consultation;
  private final Poster size;

  WallPosterPdf(Letterhead letterhead, Consultation consultation, Poster size) {
    this.letterhead = letterhead;
    this.consultation = consultation;
    this.size = size;
  }

  Section section() {
    Round round = consultation.round();
    SectionBuilder paper =
        Section.on(size == Poster.A3 ? PageForm.LANDSCAPE_A3 : PageForm.LANDSCAPE)
            .head((page, total) ->
                List.of(
                    RoundHead.line(
                        round.matterNumber(), round.planVersion(), round.number(), page, total),
                    HeadLine.of(
                        "事项名称：" + round.matterTitle(),
                        "截至 " + ChineseDate.of(letterhead.printedOn()))))
            .foot((page, total) -> letterhead.village().name() + "　" + letterhead.mark())
            .title("民议征求进度")
            .centered(consultation.coverage().sentence() + "　（√ 已征求　空白 未征求　／ 除外）");
    Map<String, List<FrozenHousehold>> groups =
        consultation.households().stream()
            .collect(
                Collectors.groupingBy(
                    FrozenHousehold::villageGroup, LinkedHashMap::new, Collectors.toList()));
    groups.forEach((group, households) ->
        paper
            .heading(
                2,
                "%s（%d %s）"
                    .formatted(
                        group.isEmpty() ? "未分组" : group, households.size(), round.basis().unit()))
            .add(grid(households)));
    return paper.build();
  }

  private FormGrid grid(List<FrozenHousehold> households) {
    int columns = size == Poster.A3 ? 14 : 10;
    float[] widths = new float[columns];
    Arrays.fill(widths, 1);
    FormGrid grid = FormGrid.columns(widths).size(size == Poster.A3 ? 11 : 9);
    for (int from = 0; from < households.size(); from += columns) {
      List<FrozenHousehold> part =
          households.subList(from, Math.min(households.size(), from + columns));
      List<GridCell> row = new ArrayList<>(part.stream().map(this::cell).toList());
      row.addAll(Collections.nCopies(columns - row.size(), GridCell.value("")));
      grid = grid.rows(row.toArray(GridCell[]::new));
    }
    return grid;
  }

  private GridCell cell(FrozenHousehold household) {
    String mark =
        consultation.excluded(household)
            ? "　／"
            : consultation.currentOpinion(household).isPresent() ? "　√" : "";
    return GridCell.value(Phrase.of(household.code() + mark + "\n").name(household.name()))
        .aligned(Align.CENTER)
        .tall(10);
  }
}
