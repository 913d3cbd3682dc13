package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.ScanOutcome;
import cn.mingyi.consultation.usecase.ScanReader;
import cn.mingyi.consultation.usecase.ScannedPage;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingyi consultation status | sheets | scan | import | certificate NO}. */
@Command(
    name = "consultation",
    description = "民议",
    subcommands = {
      ConsultationCommand.Status.class,
      ConsultationCommand.Sheets.class,
      ConsultationCommand.Scan.class,
      ConsultationImport.class,
      ConsultationCommand.Certify.class
    })
final class ConsultationCommand {
  private ConsultationCommand() {}

  /** A command on the latest round of a matter. */
  abstract static class OnRound extends DeskCommand {
    @Parameters(index = "0", paramLabel = "NO", description = "事项编号，如 槐议〔2026〕3号")
    @SuppressWarnings("NullAway.Init")
    String number;

    Answer onRound(BiFunction<AppServices, Consultation, Answer> work) {
      return withExisting(services ->
          services
              .deliberation()
              .queries()
              .byNumber(number)
              .map(file ->
                  services
                      .consultation()
                      .queries()
                      .latest(file.matter().id())
                      .map(round -> work.apply(services, round))
                      .orElseGet(() -> refused(List.of("“" + number + "”还没有开始民议。"))))
              .orElseGet(() -> refused(List.of("没有编号为“" + number + "”的事项。"))));
    }

    static Map<String, Object> head(Consultation round) {
      return Answer.fields(
          "number", round.round().matterNumber(),
          "round", round.round().number(),
          "plan", round.round().planVersion(),
          "basis", round.round().basis().label());
    }

    static String page(Consultation round, IssuedPage page) {
      return page.sheet(round.round()).number();
    }
  }

  @Command(name = "status", description = "征求到哪里了，完成证明还差什么")
  static final class Status extends OnRound {
    @Override
    Answer answer() {
      return onRound((services, round) -> {
        Evidence evidence = services.consultation().evidence().of(round);
        Coverage coverage = round.coverage();
        SheetRegister.Balance balance = evidence.sheets().balance();
        List<Condition> conditions = evidence.certification().conditions();
        List<String> lines = new ArrayList<>();
        lines.add(
            "%s  第 %d 轮  方案 v%d  %s"
                .formatted(
                    round.round().matterNumber(),
                    round.round().number(),
                    round.round().planVersion(),
                    coverage.sentence()));
        lines.add("意见表：" + balance.sentence());
        conditions.forEach(c -> lines.add("  " + (c.met() ? "✓ " : "× ") + c.sentence()));
        lines.add(
            evidence.certified()
                ? "民议完成证明有效。"
                : evidence.certificate() == null ? "还没有出具民议完成证明。" : "民议完成证明须重新出具。");
        Map<String, Object> fields = head(round);
        fields.put("frozen", coverage.frozen());
        fields.put("excluded", coverage.excluded());
        fields.put("consulted", coverage.consulted());
        fields.put("missing", coverage.missing());
        fields.put("complete", coverage.complete());
        fields.put("sentence", coverage.sentence());
        fields.put("onBehalf", coverage.onBehalf());
        fields.put("notVisited", coverage.notVisited());
        fields.put("unanswered", round.unanswered().size());
        fields.put(
            "sheets",
            object(
                "issued", balance.issued(),
                "returned", balance.returned(),
                "void", balance.voided(),
                "out", balance.out().size(),
                "scanned", balance.scanned()));
        fields.put(
            "conditions",
            conditions.stream()
                .map(c -> object("rule", c.rule().name(), "met", c.met(), "sentence", c.sentence()))
                .toList());
        fields.put("certified", evidence.certified());
        return new Answer(Answer.DONE, fields, lines);
      });
    }
  }

  @Command(name = "sheets", description = "发出还没有发出的意见表，把未收回的页打印成 PDF")
  static final class Sheets extends OnRound {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "存放 PDF 的文件夹")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Override
    Answer answer() {
      return onRound((services, round) -> {
        int issued =
            services.consultation().evidence().of(round).everyoneOnPage()
                ? 0
                : services.consultation().issueSheets().issue(round.round().id(), Set.of()).size();
        Evidence evidence = services.consultation().evidence().of(round);
        List<IssuedPage> pages = evidence.sheets().balance().out();
        if (pages.isEmpty()) {
          return refused(List.of("意见表都已收回，没有要打印的页。"));
        }
        Paper paper =
            PaperWiring.make()
                .consultations()
                .sheets(services.letterhead(), round, evidence, pages);
        Path file = out.resolve(paper.title() + ".pdf");
        write(file, paper);
        Map<String, Object> fields = head(round);
        fields.put("issued", issued);
        fields.put("pages", pages.stream().map(p -> page(round, p)).toList());
        fields.put("file", file.toString());
        return new Answer(
            Answer.DONE,
            fields,
            List.of("新发出 %d 页，打印 %d 页：%s".formatted(issued, pages.size(), file)));
      });
    }
  }

  @Command(name = "scan", description = "把扫描件归到意见表")
  static final class Scan extends OnRound {
    @Parameters(index = "1", paramLabel = "FOLDER", description = "图片、PDF，或放它们的文件夹")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    Answer answer() {
      return onRound((services, round) -> {
        List<ScanOutcome> outcomes = new ArrayList<>();
        try (ScanReader.Batch batch = PaperWiring.make().scans().open(List.of(folder))) {
          for (ScannedPage next = batch.next(); next != null; next = batch.next()) {
            ScanOutcome outcome =
                services.consultation().scanSheets().attach(round.round().id(), next);
            outcomes.add(outcome);
            tell(
                "%s 第 %d 页  %s  %s"
                    .formatted(
                        outcome.fileName(),
                        outcome.filePage(),
                        outcome.pageNumber(),
                        outcome.sentence()));
          }
        }
        List<IssuedPage> missing = services.consultation().scanSheets().missing(round.round().id());
        long attached = outcomes.stream().filter(ScanOutcome::attached).count();
        Map<String, Object> fields = head(round);
        fields.put(
            "recognised", outcomes.stream().filter(ScanOutcome::attached).map(Scan::json).toList());
        fields.put(
            "rejected", outcomes.stream().filter(o -> !o.attached()).map(Scan::json).toList());
        fields.put("missing", missing.stream().map(p -> page(round, p)).toList());
        return new Answer(
            attached == 0 ? Answer.REFUSED : Answer.DONE,
            fields,
            List.of(
                "看了 %d 张：归入 %d 张，没有归入 %d 张；还没有扫描件的 %d 页。"
                    .formatted(
                        outcomes.size(), attached, outcomes.size() - attached, missing.size())));
      });
    }

    private static Map<String, Object> json(ScanOutcome outcome) {
      return object(
          "file", outcome.fileName(),
          "filePage", outcome.filePage(),
          "verdict", outcome.verdict().name(),
          "page", outcome.pageNumber(),
          "reason", outcome.sentence());
    }
  }

  @Command(name = "certificate", description = "民议完成证明；没有有效的就出具一份")
  static final class Certify extends OnRound {
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "存成这个 PDF")
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--certifier", paramLabel = "NAME", description = "证明人，不写就是文书")
    @Nullable String certifier;

    @Option(names = "--supervisor", paramLabel = "NAME", description = "到场监督的村监会成员")
    @Nullable String supervisor;

    @Override
    Answer answer() {
      return onRound((services, round) -> {
        if (!services.consultation().evidence().of(round).certified()) {
          services
              .consultation()
              .certifyRound()
              .certify(
                  round.round().id(),
                  new CertifyRound.Signed(
                      certifier == null ? services.village().workday().operator() : certifier,
                      supervisor == null ? "" : supervisor,
                      LocalDate.now(clock()),
                      ""));
        }
        Evidence evidence = services.consultation().evidence().of(round);
        Certificate given = evidence.certificate();
        Paper paper =
            PaperWiring.make().consultations().certificate(services.letterhead(), round, evidence);
        write(out, paper);
        Map<String, Object> fields = head(round);
        fields.put("certificate", given == null ? 0 : given.number());
        fields.put("file", out.toString());
        fields.put("pages", paper.pages());
        return new Answer(Answer.DONE, fields, List.of("民议完成证明：" + out));
      });
    }
  }
}
