package cn.mingyi.app.cli;

import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.usecase.EntryIntake;
import cn.mingyi.finance.usecase.EntryPlan;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.finance.usecase.ImportEntries;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi finance import FILE} and {@code mingyi finance check PERIOD}. */
@Command(
    name = "finance",
    description = "财务",
    subcommands = {FinanceCommand.Import.class, FinanceCommand.Check.class})
final class FinanceCommand {
  @Command(name = "import", description = "导入银行流水或账簿（.xlsx 或 .xls）")
  static final class Import extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "银行或账簿导出的文件")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--dry-run", description = "只核对，不写入")
    boolean dryRun;

    @Option(names = "--refused", paramLabel = "FILE", description = "把退回的行存成工作簿")
    @Nullable Path refusedFile;

    @Option(names = "--cash", description = "文件是现金账；不写就是银行账")
    boolean cash;

    @Option(names = "--handler", paramLabel = "NAME", description = "文件里没有经手人的行，经手人是谁")
    String handler = "";

    @Option(names = "--witness", paramLabel = "NAME", description = "文件里没有证明人的行，证明人是谁")
    String witness = "";

    @Option(names = "--approver", paramLabel = "NAME", description = "文件里没有审批人的支出，审批人是谁")
    String approver = "";

    @Option(names = "--late-reason", paramLabel = "TEXT", description = "补录原因，用于所有补录的行")
    String lateReason = "";

    @Override
    Answer answer() {
      if (overwritesItself()) {
        return refused(List.of("退回的行不能存到导入的文件自己里，请给 --refused 换一个文件名。"));
      }
      return withExisting(services -> run(services.finance().intake()));
    }

    private boolean overwritesItself() {
      return refusedFile != null
          && refusedFile.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }

    private Answer run(EntryIntake intake) {
      SourceBook book = intake.files().read(file);
      ImportEntries importing = intake.importEntries();
      EntryPlan plan =
          importing.plan(
              book,
              importing.recognise(book),
              new EntryDefaults(
                  cash ? FundPlace.CASH : FundPlace.BANK, handler, witness, approver, lateReason));
      if (refusedFile != null && plan.refused() > 0) {
        intake.files().writeRefused(plan, refusedFile);
      }
      boolean any = !plan.drafts().isEmpty();
      boolean written = !dryRun && any;
      if (written) {
        importing.apply(plan);
      }
      return new Answer(
          any ? Answer.DONE : Answer.REFUSED,
          Answer.fields(
              "read", plan.read(),
              "accepted", plan.accepted(),
              "warned", plan.warned(),
              "refused", plan.refused(),
              "skipped", plan.skippedRows(),
              "income", plan.total(Flow.INCOME).yuan(),
              "spending", plan.total(Flow.SPENDING).yuan(),
              "imported", written,
              "refusals", plan.refusals().stream().map(Import::json).toList(),
              "warnings", plan.warnings().stream().map(Import::json).toList()),
          lines(plan, written));
    }

    private List<String> lines(EntryPlan plan, boolean written) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "读入 %d 行：接受 %d，有提醒 %d，退回 %d；收入 %s，支出 %s。"
              .formatted(
                  plan.read(),
                  plan.accepted(),
                  plan.warned(),
                  plan.refused(),
                  plan.total(Flow.INCOME).yuan(),
                  plan.total(Flow.SPENDING).yuan()));
      plan.unreadSheets().forEach(s -> lines.add("  工作表“" + s + "”没有账目的表头，没有读。"));
      plan.refusals().forEach(f -> lines.add("  退回 " + place(f)));
      plan.warnings().forEach(f -> lines.add("  提醒 " + place(f)));
      lines.add(written ? "已导入。" : dryRun ? "这是核对，没有写入。" : "没有写入。");
      return lines;
    }

    private static String place(RowFinding f) {
      String column = f.columnLetters().isEmpty() ? f.label() : f.columnLetters() + "列";
      return "%s 第 %d 行 %s：%s".formatted(f.sheet(), f.row(), column, f.reason());
    }

    private static Map<String, Object> json(RowFinding finding) {
      return object(
          "sheet", finding.sheet(),
          "row", finding.row(),
          "column", finding.columnLetters(),
          "reason", finding.reason());
    }
  }

  @Command(name = "check", description = "按月、季、年检查账目")
  static final class Check extends DeskCommand {
    @Parameters(paramLabel = "PERIOD", description = "2026-10、2026Q3 或 2026")
    @SuppressWarnings("NullAway.Init")
    String period;

    @Override
    Answer answer() {
      Optional<ReportingPeriod> read = ReportingPeriod.parse(period);
      return read.isEmpty()
          ? refused(List.of("“%s”不是期间，请写 2026-10（月）、2026Q3（季）或 2026（年）。".formatted(period)))
          : withExisting(services -> check(services.finance().queries(), read.get()));
    }

    private Answer check(FinanceQueries queries, ReportingPeriod checked) {
      List<Condition> conditions = queries.checks(checked);
      boolean ok = FinanceChecks.blocking(conditions).isEmpty();
      List<String> lines = new ArrayList<>();
      lines.add(
          checked.label()
              + (queries.book().isClosed(checked) ? "（已结账）" : "")
              + (ok ? "：合格" : "：不合格"));
      conditions.forEach(c -> lines.add("  " + mark(c) + " " + c.sentence()));
      return new Answer(
          ok ? Answer.DONE : Answer.REFUSED,
          Answer.fields(
              "period", checked.key(),
              "ok", ok,
              "closed", queries.book().isClosed(checked),
              "checks", conditions.stream().map(Check::json).toList()),
          lines);
    }

    private static String mark(Condition condition) {
      return condition.met() ? "✓" : warns(condition) ? "!" : "×";
    }

    private static boolean warns(Condition condition) {
      return condition.rule() instanceof FinanceRule rule && rule.warnsOnly();
    }

    private static Map<String, Object> json(Condition condition) {
      return object(
          "rule", condition.rule().name(),
          "met", condition.met(),
          "warning", warns(condition),
          "sentence", condition.sentence());
    }
  }
}
