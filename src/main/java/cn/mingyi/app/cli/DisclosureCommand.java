package cn.mingyi.app.cli;

import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mingyi disclosure due --date D}. */
@Command(name = "disclosure", description = "六务公开", subcommands = DisclosureCommand.Due.class)
final class DisclosureCommand {
  private DisclosureCommand() {}

  @Command(name = "due", description = "到某一天还没有张贴的：逾期的，和其后 30 天内到期的")
  static final class Due extends DeskCommand {
    private static final int DAYS_AHEAD = 30;

    @Option(names = "--date", paramLabel = "DATE", description = "以哪一天为准，如 2026-11-25；不写就是今天")
    @Nullable LocalDate date;

    @Override
    Answer answer() {
      LocalDate day = date == null ? LocalDate.now(clock()) : date;
      return withExisting(services -> due(services.disclosure().queries(), day));
    }

    private static Answer due(DisclosureQueries queries, LocalDate day) {
      List<Owed> owed = queries.unposted(day, DAYS_AHEAD);
      long overdue = owed.stream().filter(o -> o.state() == SlotState.OVERDUE).count();
      List<String> lines = new ArrayList<>();
      lines.add(
          "%s：逾期 %d 项，%d 天内到期 %d 项。".formatted(day, overdue, DAYS_AHEAD, owed.size() - overdue));
      owed.forEach(o ->
          lines.add(
              "  %s  %s  %s %s  %s%s"
                  .formatted(
                      o.due(),
                      queries.kindName(o.item().kind()),
                      o.item().code(),
                      o.title(),
                      o.state().label(),
                      late(o, day) > 0 ? " " + late(o, day) + " 天" : "")));
      return Answer.done(
          lines,
          "date",
          day.toString(),
          "overdue",
          overdue,
          "due",
          owed.stream().map(o -> json(queries, o, day)).toList());
    }

    private static long late(Owed owed, LocalDate day) {
      return Math.max(0, ChronoUnit.DAYS.between(owed.due(), day));
    }

    private static Map<String, Object> json(DisclosureQueries queries, Owed owed, LocalDate day) {
      ReportingPeriod period = owed.period();
      return object(
          "kind", queries.kindName(owed.item().kind()),
          "code", owed.item().code(),
          "item", owed.item().title(),
          "title", owed.title(),
          "period", period == null ? null : period.key(),
          "due", owed.due().toString(),
          "state", owed.state().label(),
          "daysLate", late(owed, day),
          "bulletin", owed.bulletin() == null ? null : owed.bulletin().toString());
    }
  }
}
