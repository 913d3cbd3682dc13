package cn.mingyi.app.desk;

import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.ScreenTools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is due, what is going on, and how the year's matters stand. */
public final class DeskViewModel {
  private final DeskSources sources;
  private final ScreenTools tools;
  private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();

  public DeskViewModel(DeskSources sources, ScreenTools tools) {
    this.sources = sources;
    this.tools = tools;
  }

  /**
   * Everything that the desk shows, read at one moment.
   *
   * @param going matters being dealt with, those nearest to their end first
   * @param ofYear matters raised this year by state
   * @param owedOfYear what falls due this year
   */
  public record Desk(
      LocalDate today,
      List<Todo> due,
      List<MatterSummary> going,
      Map<MatterState, Integer> ofYear,
      Map<DisclosureKind, String> kindNames,
      List<Owed> owedOfYear) {
    private ReportingPeriod quarter() {
      return ReportingPeriod.of(ReportingPeriod.Length.QUARTER, today);
    }

    public List<Owed> owedOfQuarter() {
      return owedOfYear.stream().filter(o -> quarter().contains(o.due())).toList();
    }

    /** The first month of the quarter, 1 to 10. */
    public int firstMonth() {
      return quarter().from().getMonthValue();
    }

    /** Overdue, due today, due within seven days. */
    public long overdue() {
      return due.stream().filter(d -> d.due().isBefore(today)).count();
    }

    public long dueToday() {
      return due.stream().filter(d -> d.due().equals(today)).count();
    }

    public long dueInWeek() {
      return due.stream()
          .filter(d -> d.due().isAfter(today) && !d.due().isAfter(today.plusDays(7)))
          .count();
    }
  }

  public void load() {
    LocalDate today = tools.today();
    tools.database().run(() -> read(today)).onSuccess(desk::set);
  }

  private Desk read(LocalDate today) {
    List<MatterSummary> all = sources.matters().summaries();
    Map<MatterState, Integer> ofYear = new EnumMap<>(MatterState.class);
    all.stream()
        .filter(s -> s.file().matter().raisedOn().getYear() == today.getYear())
        .forEach(s -> ofYear.merge(s.file().matter().state(), 1, Integer::sum));
    Map<DisclosureKind, String> names = new EnumMap<>(DisclosureKind.class);
    for (DisclosureKind kind : DisclosureKind.values()) {
      names.put(kind, sources.disclosures().kindName(kind));
    }
    ReportingPeriod year = ReportingPeriod.year(today.getYear());
    return new Desk(
        today,
        todos(today),
        all.stream()
            .filter(s -> s.file().matter().state() == MatterState.ACTIVE)
            .sorted((a, b) -> b.file().matter().step().compareTo(a.file().matter().step()))
            .toList(),
        ofYear,
        names,
        sources.disclosures().owed(year.from(), year.to()));
  }

  private List<Todo> todos(LocalDate today) {
    List<Todo> all = new ArrayList<>();
    sources.due().due(today).stream().map(Todo::of).forEach(all::add);
    sources.disclosureDue().due(today).stream().map(Todo::of).forEach(all::add);
    sources
        .finance()
        .overdueMonths()
        .forEach(m -> all.add(Todo.closing(m, sources.finance().dating().lastDayFor(m.to()))));
    all.sort(Comparator.comparing(Todo::due));
    return all;
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
    return desk.getReadOnlyProperty();
  }
}
