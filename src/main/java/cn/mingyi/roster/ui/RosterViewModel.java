package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.LatestWins;
import cn.mingyi.platform.task.Background;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterImport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** 花名册 as of a day: loads it, reloads it after every deed. */
public final class RosterViewModel {
  private record Loaded(RosterPage page, Optional<RosterImport> lastImport) {}

  private final RosterKeeping keeping;
  private final Background database;
  private final Clock clock;
  private final Texts texts = Texts.beside(RosterViewModel.class);
  private final LatestWins latest = new LatestWins();
  private final RosterDeeds deeds;
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");
  private final BooleanProperty wholeIdentity = new SimpleBooleanProperty(this, "wholeIdentity");
  private final ReadOnlyObjectWrapper<@Nullable RosterPage> page =
      new ReadOnlyObjectWrapper<>(this, "page");
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice");
  private Optional<RosterImport> lastImport = Optional.empty();
  private boolean open;

  public RosterViewModel(RosterKeeping keeping, Background database, Clock clock) {
    this.keeping = keeping;
    this.database = database;
    this.clock = clock;
    day.set(today());
    deeds = new RosterDeeds(keeping, database, texts, this::done);
    day.subscribe(now -> {
      if (open && now != null) {
        load();
      }
    });
  }

  void open() {
    open = true;
    load();
  }

  void close() {
    open = false;
    latest.forget();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  ZoneId zone() {
    return clock.getZone();
  }

  /** 截至日期; null while what is typed is no day, then the last page stays. */
  ObjectProperty<@Nullable LocalDate> dayProperty() {
    return day;
  }

  /** Whether IDs are shown in full. */
  BooleanProperty wholeIdentityProperty() {
    return wholeIdentity;
  }

  /** Null until the roster has been read once. */
  ReadOnlyObjectProperty<@Nullable RosterPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  Optional<RosterImport> lastImport() {
    return lastImport;
  }

  RosterDeeds deeds() {
    return deeds;
  }

  void dismiss() {
    notice.set(null);
  }

  private void done(Notice what) {
    notice.set(what);
    load();
  }

  private void load() {
    LocalDate asked = day.get() == null ? today() : day.get();
    database
        .run(() ->
            new Loaded(
                RosterLayout.of(keeping.queries().on(asked)),
                keeping.queries().imports().stream().findFirst()))
        .onSuccess(latest.only(this::show));
  }

  private void show(Loaded loaded) {
    lastImport = loaded.lastImport();
    page.set(loaded.page());
  }
}
