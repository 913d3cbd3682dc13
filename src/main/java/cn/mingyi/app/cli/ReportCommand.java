package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.usecase.year.YearFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi report YEAR --out FILE}. */
@Command(name = "report", description = "年度报告（PDF，带图表）")
final class ReportCommand extends DeskCommand {
  @Parameters(paramLabel = "YEAR", description = "年份，如 2026")
  int year;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "写到哪个文件")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Override
  Answer answer() {
    if (year < 1900 || year > 2999) {
      return wrongUse("年份请写四位数，如 2026。");
    }
    return withExisting(this::report);
  }

  private Answer report(AppServices services) {
    YearFigures figures = services.archive().year().of(year);
    Paper paper = PaperWiring.make().year().of(services.letterhead(), figures, new Watch(this));
    write(out, paper);
    return Answer.done(
        List.of("已写成 %s：%s（%d 页）。".formatted(paper.title(), out, paper.pages())),
        "ok",
        true,
        "title",
        paper.title(),
        "file",
        out.toString(),
        "pages",
        paper.pages(),
        "matters",
        figures.matters(),
        "carried",
        figures.matters(Outcome.CARRIED));
  }
}
