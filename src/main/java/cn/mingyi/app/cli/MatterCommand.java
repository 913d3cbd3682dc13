package cn.mingyi.app.cli;

import cn.mingyi.app.AppServices;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.usecase.MatterSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mingyi matter list | show NO}. */
@Command(
    name = "matter",
    description = "事项",
    subcommands = {MatterCommand.ListAll.class, MatterCommand.Show.class})
final class MatterCommand {
  @Command(name = "list", description = "列出全部事项")
  static final class ListAll extends DeskCommand {
    @Override
    Answer answer() {
      return withExisting(services -> {
        List<MatterSummary> all = services.deliberation().queries().summaries();
        return Answer.done(
            all.stream().map(ListAll::line).toList(),
            "matters",
            all.stream().map(ListAll::json).toList());
      });
    }

    private static String line(MatterSummary summary) {
      Matter matter = summary.file().matter();
      Coverage coverage = summary.coverage();
      return "%s  %s  %s  %s%s%s"
          .formatted(
              matter.number(),
              matter.title(),
              matter.step().label(),
              matter.state().label(),
              coverage == null ? "" : "  " + coverage.sentence(),
              summary.file().late() ? "  补录" : "");
    }

    private static Map<String, Object> json(MatterSummary summary) {
      Map<String, Object> fields = head(summary.file());
      fields.put("category", summary.categoryLabel());
      fields.put("inStepSince", summary.inStepSince().toString());
      fields.put("coverage", coverage(summary.coverage()));
      return fields;
    }
  }

  @Command(name = "show", description = "一件事项的办理情况，和下一步还差什么")
  static final class Show extends DeskCommand {
    @Parameters(paramLabel = "NO", description = "事项编号，如 槐议〔2026〕3号")
    @SuppressWarnings("NullAway.Init")
    String number;

    @Override
    Answer answer() {
      return withExisting(services ->
          services
              .deliberation()
              .queries()
              .byNumber(number)
              .map(file -> shown(services, file))
              .orElseGet(() -> refused(List.of("没有编号为“" + number + "”的事项。"))));
    }

    private Answer shown(AppServices services, MatterFile file) {
      LocalDate today = LocalDate.now(clock());
      List<cn.mingyi.kernel.Condition> gate = services.deliberation().queries().gate(file, today);
      List<String> lines = new ArrayList<>();
      lines.add(
          "%s  %s  %s  %s"
              .formatted(
                  file.matter().number(),
                  file.matter().title(),
                  file.matter().step().label(),
                  file.matter().state().label()));
      file.events()
          .forEach(e ->
              lines.add(
                  "  %s  %s  %s%s%s"
                      .formatted(
                          e.happenedOn(),
                          e.step().label(),
                          e.kind().label(),
                          e.reason().isEmpty() ? "" : "：" + e.reason(),
                          e.late() ? "  补录" : "")));
      gate.forEach(c -> lines.add("  " + (c.met() ? "✓ " : "× ") + c.sentence()));
      Map<String, Object> fields = head(file);
      fields.put("category", services.deliberation().queries().categoryLabel(file.matter()));
      fields.put("plan", file.planNumber());
      fields.put(
          "events",
          file.events().stream()
              .map(e ->
                  object(
                      "date", e.happenedOn().toString(),
                      "step", e.step().label(),
                      "event", e.kind().label(),
                      "reason", e.reason(),
                      "recordedAt", e.recordedAt().toString(),
                      "late", e.late()))
              .toList());
      fields.put("meetings", file.meetings().stream().map(Show::meeting).toList());
      ConsultationStatus round = file.consultation();
      fields.put("coverage", coverage(round == null ? null : round.coverage()));
      fields.put(
          "gate",
          gate.stream()
              .map(c -> object("rule", c.rule().name(), "met", c.met(), "sentence", c.sentence()))
              .toList());
      return new Answer(Answer.DONE, fields, lines);
    }

    private static Map<String, Object> meeting(Meeting meeting) {
      return object(
          "date", meeting.heldOn().toString(),
          "step", meeting.step().label(),
          "body", meeting.body().label(),
          "eligible", meeting.eligible(),
          "present", meeting.present(),
          "inFavour", meeting.ballot().inFavour(),
          "against", meeting.ballot().against(),
          "abstained", meeting.ballot().abstained(),
          "carried", meeting.carried());
    }
  }

  private static Map<String, Object> head(MatterFile file) {
    Matter matter = file.matter();
    return Answer.fields(
        "number", matter.number(),
        "title", matter.title(),
        "step", matter.step().label(),
        "state", matter.state().label(),
        "late", file.late());
  }

  private static @Nullable Map<String, Object> coverage(@Nullable Coverage coverage) {
    return coverage == null
        ? null
        : Answer.fields(
            "frozen", coverage.frozen(),
            "excluded", coverage.excluded(),
            "consulted", coverage.consulted(),
            "missing", coverage.missing(),
            "complete", coverage.complete(),
            "sentence", coverage.sentence());
  }
}
