package cn.mingyi.roster.document;

import cn.mingyi.platform.excel.RefusedSheet;
import cn.mingyi.platform.excel.RefusedWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.RowOutcome;
import cn.mingyi.roster.usecase.intake.SourceCell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The refused rows under their own headers, sheet by sheet. What a row had from a merged cell or
 * from the row above it (household, head) is written out, so that the mended file can be imported.
 */
final class RefusedRowsSheet {
  private static final String TITLE = "退回的行，请改正着色的格子后再导入";

  private final ImportPlan plan;

  RefusedRowsSheet(ImportPlan plan) {
    this.plan = plan;
  }

  void saveTo(Path file) {
    new RefusedWorkbook(
            plan.sheets().stream()
                .map(s -> sheet(s, refused(s)))
                .filter(s -> !s.rows().isEmpty())
                .toList())
        .saveTo(file);
  }

  private List<RowOutcome> refused(RecognisedSheet source) {
    return plan.rows().stream()
        .filter(RowOutcome::refused)
        .filter(r -> r.sheet().sheet().name().equals(source.sheet().name()))
        .toList();
  }

  private static RefusedSheet sheet(RecognisedSheet source, List<RowOutcome> refused) {
    int width =
        Math.max(
            source.labels().size(),
            refused.stream().mapToInt(r -> r.row().cells().size()).max().orElse(0));
    return new RefusedSheet(
        source.sheet().name(),
        // The group in the title is what the import reads the group from.
        source.group().isEmpty() ? TITLE : source.group() + "：" + TITLE,
        IntStream.range(0, width).mapToObj(i -> heading(source, i)).toList(),
        refused.stream().map(r -> row(r, width)).toList(),
        needsHead(source) ? RosterColumn.HEAD_NAME.label() : "");
  }

  /** Torn from its neighbours, a row of a file without household columns would have no home. */
  private static boolean needsHead(RecognisedSheet source) {
    return !source.mapping().has(RosterColumn.HOUSEHOLD_NUMBER)
        && !source.mapping().has(RosterColumn.HEAD_NAME);
  }

  /** The word of the meaning where the clerk or a group head gave the column one. */
  private static String heading(RecognisedSheet source, int column) {
    RosterColumn meaning = source.mapping().columns().get(column);
    return meaning == null || RosterColumn.meaning(source.label(column)).isPresent()
        ? source.label(column)
        : meaning.label();
  }

  private static RefusedSheet.Row row(RowOutcome outcome, int width) {
    List<RowFinding> reasons = outcome.findings().stream().filter(RowFinding::refuses).toList();
    return new RefusedSheet.Row(
        IntStream.range(0, width).mapToObj(i -> cell(outcome, i)).toList(),
        reasons.stream().map(RowFinding::column).collect(Collectors.toSet()),
        reasons.stream().map(RowFinding::reason).collect(Collectors.joining("；")),
        outcome.row().number(),
        outcome.headName());
  }

  private static SheetCell cell(RowOutcome outcome, int column) {
    SourceCell source = outcome.row().cell(column);
    String text = source.isBlank() ? carried(outcome, column) : source.text();
    return source.kind() == SourceCell.Kind.NUMBER
        ? new SheetCell.Number(new BigDecimal(text))
        : new SheetCell.Text(text);
  }

  private static String carried(RowOutcome outcome, int column) {
    RosterColumn meaning = outcome.sheet().mapping().columns().get(column);
    if (meaning == RosterColumn.HOUSEHOLD_NUMBER) {
      return outcome.householdNumber();
    }
    return meaning == RosterColumn.HEAD_NAME ? outcome.headName() : "";
  }
}
