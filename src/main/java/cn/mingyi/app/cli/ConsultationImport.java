package cn.mingyi.app.cli;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.OpinionIntake;
import cn.mingyi.consultation.usecase.OpinionPlan;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi consultation import NO FILE}. */
@Command(name = "import", description = "导入填好的待征求表（.xlsx 或 .xls）")
final class ConsultationImport extends ConsultationCommand.OnRound {
  @Parameters(index = "1", paramLabel = "FILE", description = "填好的待征求表")
  @SuppressWarnings("NullAway.Init")
  Path file;

  @Option(names = "--dry-run", description = "只核对，不写入")
  boolean dryRun;

  @Option(names = "--refused", paramLabel = "FILE", description = "把退回的行存成工作簿")
  @Nullable Path refusedFile;

  @Option(names = "--late-reason", paramLabel = "TEXT", description = "补录原因，用于所有补录的行")
  String lateReason = "";

  @Override
  Answer answer() {
    if (overwritesItself()) {
      return refused(List.of("退回的行不能存到待征求表自己的文件里，请给 --refused 换一个文件名。"));
    }
    return onRound((services, round) -> run(services.consultation().opinionIntake(), round));
  }

  private boolean overwritesItself() {
    return refusedFile != null
        && refusedFile.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  private Answer run(OpinionIntake intake, Consultation consultation) {
    UUID round = consultation.round().id();
    SourceBook book = intake.files().read(file);
    OpinionPlan plan = intake.importOpinions().plan(round, book, lateReason);
    if (refusedFile != null && plan.refused() > 0) {
      intake.files().writeRefused(plan, refusedFile);
    }
    boolean written = !dryRun && plan.accepted() > 0;
    if (written) {
      intake.importOpinions().apply(plan);
    }
    return new Answer(
        plan.accepted() == 0 ? Answer.REFUSED : Answer.DONE,
        Answer.fields(
            "read", plan.read(),
            "accepted", plan.accepted(),
            "refused", plan.refused(),
            "blank", plan.blank(),
            "imported", written,
            "refusals", plan.refusals().stream().map(ConsultationImport::json).toList()),
        lines(plan, written));
  }

  private List<String> lines(OpinionPlan plan, boolean written) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "读入 %d 行：可登记 %d，退回 %d，未填 %d。"
            .formatted(plan.read(), plan.accepted(), plan.refused(), plan.blank()));
    plan.skippedSheets().forEach(s -> lines.add("  工作表“" + s + "”没有待征求表的表头，没有读。"));
    plan.refusals()
        .forEach(f ->
            lines.add(
                "  %s 第 %d 行 %s列：%s".formatted(f.sheet(), f.row(), f.columnLetters(), f.reason())));
    String unit = plan.round().basis().unit();
    lines.add(
        written ? "已登记 " + plan.accepted() + " " + unit + "。" : dryRun ? "这是核对，没有写入。" : "没有写入。");
    return lines;
  }

  private static Map<String, Object> json(RowFinding finding) {
    return object(
        "sheet", finding.sheet(),
        "row", finding.row(),
        "column", finding.columnLetters(),
        "reason", finding.reason());
  }
}
