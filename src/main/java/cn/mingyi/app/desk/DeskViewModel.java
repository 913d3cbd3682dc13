package cn.mingyi.app.desk;

import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.usecase.DueItem;
import cn.mingyi.deliberation.usecase.DueQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.platform.fx.ScreenTools;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is due, what is going on, and how the year's matters stand. */
public final class DeskViewModel {
  private final MatterQueries matters;
  private final DueQueries due;
  private final ScreenTools tools;
  private final ReadOnlyObjectWrapper<@Nullable Desk> desk = new ReadOnlyObjectWrapper<>();

  public DeskViewModel(MatterQueries matters, DueQueries due, ScreenTools tools) {
    this.matters = matters;
    this.due = due;
    this.tools = tools;
  }

  /**
   * Everything that the desk shows, read at one moment.
   *
   * @param going matters being dealt with, those nearest to their end first
   * @param ofYear matters raised this year by state
   */
  public record Desk(
      LocalDate today,
      List<DueItem> due,
      List<MatterSummary> going,
      Map<MatterState, Integer> ofYear) {
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
    List<MatterSummary> all = matters.summaries();
    Map<MatterState, Integer> ofYear = new EnumMap<>(MatterState.class);
    all.stream()
        .filter(s -> s.file().matter().raisedOn().getYear() == today.getYear())
        .forEach(s -> ofYear.merge(s.file().matter().state(), 1, Integer::sum));
    return new Desk(
        today,
        due.due(today),
        all.stream()
            .filter(s -> s.file().matter().state() == MatterState.ACTIVE)
            .sorted((a, b) -> b.file().matter().step().compareTo(a.file().matter().step()))
            .toList(),
        ofYear);
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable Desk> deskProperty() {
    return desk.getReadOnlyProperty();
  }
}
