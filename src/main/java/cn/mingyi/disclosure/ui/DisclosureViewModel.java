package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Catalogue;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.disclosure.usecase.WriteBulletin;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** 六务公开 as a whole: what a quarter owes, the bulletins, the catalogue, boards and feedback. */
public final class DisclosureViewModel {
  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<ReportingPeriod> quarter;

  /**
   * Everything that the screen shows, read at one moment.
   *
   * @param quarter what falls due in the quarter that is looked at
   * @param year what falls due in its year
   */
  public record Page(
      LocalDate today,
      ReportingPeriod period,
      Map<DisclosureKind, String> names,
      List<Owed> quarter,
      List<Owed> year,
      List<BulletinFile> files,
      List<CatalogueItem> items,
      Catalogue catalogue,
      List<DisclosureQueries.Hanging> hanging,
      List<Feedback> feedback,
      WorkCalendar calendar) {
    public String name(DisclosureKind kind) {
      return names.getOrDefault(kind, kind.label());
    }
  }

  public DisclosureViewModel(DisclosureDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
    quarter =
        new SimpleObjectProperty<>(
            ReportingPeriod.of(ReportingPeriod.Length.QUARTER, tools.today()));
    quarter.subscribe((before, now) -> load());
  }

  public void load() {
    LocalDate today = tools.today();
    ReportingPeriod shown = quarter.get();
    tools.database().run(() -> read(today, shown)).onSuccess(page::set);
  }

  private Page read(LocalDate today, ReportingPeriod shown) {
    Map<DisclosureKind, String> names = new EnumMap<>(DisclosureKind.class);
    for (DisclosureKind kind : DisclosureKind.values()) {
      names.put(kind, desk.queries().kindName(kind));
    }
    Catalogue catalogue = desk.keepCatalogue().catalogue();
    ReportingPeriod year = ReportingPeriod.year(shown.year());
    List<Owed> owed = desk.queries().owed(year.from(), year.to());
    return new Page(
        today,
        shown,
        names,
        owed.stream().filter(o -> shown.contains(o.due())).toList(),
        owed,
        desk.queries().all(),
        catalogue.all(today),
        catalogue,
        desk.queries().hanging(),
        desk.receiveFeedback().all(),
        desk.keepHolidays().calendar());
  }

  /** Begins a bulletin and goes on with it. */
  public void begin(
      WriteBulletin.Begin wanted,
      Consumer<UUID> then,
      Consumer<cn.mingyi.kernel.RuleViolation> refused) {
    tools
        .database()
        .run(() -> desk.writeBulletin().begin(wanted).bulletin().id())
        .onSuccess(then)
        .onRefused(refused);
  }

  /** Null until it was read. */
  public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The quarter that is looked at. */
  public ObjectProperty<ReportingPeriod> quarterProperty() {
    return quarter;
  }
}
