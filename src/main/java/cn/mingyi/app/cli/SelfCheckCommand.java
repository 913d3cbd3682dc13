package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.ledger.usecase.check.CheckReports;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingyi selfcheck [--matter NO] --out FILE}. */
@Command(name = "selfcheck", description = "程序自检：逐项核对记录，写出报告（.pdf 或 .xlsx）")
final class SelfCheckCommand extends DeskCommand {
  @Option(names = "--matter", paramLabel = "NO", description = "只查一件事项，如 槐议〔2026〕3号")
  @Nullable String matter;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "写到哪个文件，.pdf 或 .xlsx")
  @SuppressWarnings("NullAway.Init")
  Path out;

  @Override
  Answer answer() {
    String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".pdf") || name.endsWith(".xlsx")
        ? withExisting(services -> check(services, name.endsWith(".pdf")))
        : refused(List.of("报告写成 .pdf 或 .xlsx，请给文件名加上其中一个后缀：" + out));
  }

  private Answer check(AppServices services, boolean paper) {
    if (services.village().profiles().find().isEmpty()) {
      return refused(List.of("这个数据文件夹里还没有建立村档案，请先打开明议填写本村资料。"));
    }
    Optional<CheckReport> report = report(services);
    if (report.isEmpty()) {
      return refused(List.of("没有编号为“" + matter + "”的事项。"));
    }
    CheckReports reports = PaperWiring.make().checkReports();
    if (paper) {
      write(out, reports.paper(services.letterhead(), report.get()));
    } else {
      reports.workbook(services.letterhead(), report.get(), out);
    }
    return told(report.get());
  }

  private Optional<CheckReport> report(AppServices services) {
    if (matter == null) {
      return Optional.of(services.selfCheck().village(Progress.NONE));
    }
    return services
        .deliberation()
        .queries()
        .byNumber(matter.strip())
        .map(MatterFile::matter)
        .map(m -> services.selfCheck().matter(m.id()));
  }

  private Answer told(CheckReport report) {
    CheckReport.Score total = report.total();
    long violations = report.count(Severity.VIOLATION);
    long deficiencies = report.count(Severity.DEFICIENCY);
    return Answer.done(
        List.of(
            "自检报告：%s。应查 %d 项次，符合 %d，得分 %s；不合规 %d，应补正 %d，提示 %d。"
                .formatted(
                    out,
                    total.applied(),
                    total.met(),
                    total.percent(),
                    violations,
                    deficiencies,
                    report.count(Severity.ADVICE))),
        "ok",
        true,
        "file",
        out.toString(),
        "applied",
        total.applied(),
        "met",
        total.met(),
        "violations",
        violations,
        "deficiencies",
        deficiencies,
        "advice",
        report.count(Severity.ADVICE),
        "findings",
        report.faults().stream()
            .map(l ->
                object(
                    "id", l.check().id(),
                    "severity", l.check().severity().name(),
                    "subject", l.subject().name(),
                    "faults", l.outcome().faults().size()))
            .toList());
  }
}
