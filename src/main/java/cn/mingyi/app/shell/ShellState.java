package cn.mingyi.app.shell;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What head, side bar and status bar show. Needs no toolkit. */
public final class ShellState {
  private final Texts texts = Texts.beside(ShellState.class);
  private final ReadOnlyStringWrapper village = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper day = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper operator = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
  private final BooleanProperty backedUp = new SimpleBooleanProperty(true);
  private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper task = new ReadOnlyStringWrapper("");
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObservableMap<Area, Integer> badges = FXCollections.observableHashMap();
  private Runnable cancel = () -> {};

  public void showVillage(String name) {
    village.set(name);
  }

  public void showDay(LocalDate today) {
    day.set(
        ChineseDate.of(today)
            + " "
            + today.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
  }

  /**
   * @param role e.g. 文书
   */
  public void showOperator(String role, String name) {
    operator.set(texts.say("operator", role, name));
  }

  /**
   * @param when in words, e.g. 今天 08:02
   */
  public void showBackup(String when) {
    backup.set(texts.say("backup.done", when));
    backedUp.set(true);
  }

  public void showNoBackup() {
    backup.set(texts.say("backup.none"));
    backedUp.set(false);
  }

  /**
   * @param mark the first letters of the trail's head
   */
  public void showTrail(long number, String mark) {
    trail.set(texts.say("trail", number, mark));
  }

  public void showCounts(int households, int people) {
    counts.set(texts.say("counts", households, people));
  }

  /** Long work has begun; {@link #progressProperty()} follows it, -1 while nobody knows how far. */
  public void begin(String words, Runnable onCancel) {
    cancel = onCancel;
    progress.set(-1);
    task.set(words);
  }

  /** Long work has ended. */
  public void end() {
    task.set("");
    cancel = () -> {};
  }

  /** The user gives up the long work that is shown. */
  public void cancelTask() {
    cancel.run();
  }

  /** How many things wait in an area; no entry for none. */
  public ObservableMap<Area, Integer> badges() {
    return badges;
  }

  /** To be bound to a {@link cn.mingyi.platform.fx.Busy}. */
  public BooleanProperty busyProperty() {
    return busy;
  }

  public DoubleProperty progressProperty() {
    return progress;
  }

  ReadOnlyStringProperty villageProperty() {
    return village.getReadOnlyProperty();
  }

  ReadOnlyStringProperty dayProperty() {
    return day.getReadOnlyProperty();
  }

  ReadOnlyStringProperty operatorProperty() {
    return operator.getReadOnlyProperty();
  }

  ReadOnlyStringProperty backupProperty() {
    return backup.getReadOnlyProperty();
  }

  BooleanProperty backedUpProperty() {
    return backedUp;
  }

  ReadOnlyStringProperty trailProperty() {
    return trail.getReadOnlyProperty();
  }

  ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** The words of the long work that is shown; empty = none. */
  public ReadOnlyStringProperty taskProperty() {
    return task.getReadOnlyProperty();
  }
}
