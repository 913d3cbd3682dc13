package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi roster import FILE}. */
@Command(name = "roster", description = "花名册", subcommands = RosterCommand.Import.class)
final class RosterCommand {
  @Command(name = "import", description = "导入 .xlsx 或 .xls 花名册")
  static final class Import extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "花名册文件")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--dry-run", description = "只核对，不写入")
    boolean dryRun;

    @Option(names = "--refused", paramLabel = "FILE", description = "把退回的行存成工作簿")
    @Nullable Path refusedFile;

    @Option(
        names = "--effective",
        paramLabel = "DATE",
        description = "名册里已有人时，这次变动从哪一天起算，如 2026-11-25；不写就是今天")
    @Nullable LocalDate effective;

    @Override
    Answer answer() {
      if (overwritesItself()) {
        return refused(List.of("退回的行不能存到花名册自己的文件里，请给 --refused 换一个文件名。"));
      }
      // Read before the data folder is touched: a file that is no roster leaves nothing behind.
      SourceBook book = new WorkbookRosterFiles().read(file);
      return with(services -> run(services, book));
    }

    private boolean overwritesItself() {
      return refusedFile != null
          && refusedFile.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }

    private Answer run(AppServices services, SourceBook book) {
      ImportRoster importing = services.roster().importRoster();
      LocalDate from = effective == null ? LocalDate.now(clock()) : effective;
      ImportPlan plan = importing.plan(book, importing.recognise(book), from);
      if (refusedFile != null && plan.refused() > 0) {
        services.roster().files().writeRefused(plan, refusedFile);
      }
      boolean written = !dryRun && plan.villagers() > 0 && !plan.changesNothing();
      if (written) {
        importing.apply(plan, Set.of());
      }
      return new Answer(
          plan.villagers() == 0 ? Answer.REFUSED : Answer.DONE,
          Answer.fields(
              "read", plan.read(),
              "accepted", plan.accepted(),
              "warned", plan.warned(),
              "refused", plan.refused(),
              "households", plan.households(),
              "villagers", plan.villagers(),
              "imported", written,
              "refusals", plan.refusals().stream().map(Import::json).toList()),
          lines(plan, written));
    }

    private List<String> lines(ImportPlan plan, boolean written) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "读入 %d 行：接受 %d，有提醒 %d，退回 %d；%d 户 %d 人。"
              .formatted(
                  plan.read(),
                  plan.accepted(),
                  plan.warned(),
                  plan.refused(),
                  plan.households(),
                  plan.villagers()));
      plan.refusals()
          .forEach(f ->
              lines.add(
                  "  %s 第 %d 行 %s列：%s"
                      .formatted(f.sheet(), f.row(), f.columnLetters(), f.reason())));
      lines.add(
          written
              ? "已导入。"
              : dryRun ? "这是核对，没有写入。" : plan.changesNothing() ? "与名册一致，没有要改的。" : "没有写入。");
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
}
