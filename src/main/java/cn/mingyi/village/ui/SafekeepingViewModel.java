package cn.mingyi.village.ui;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.usecase.Safekeeping;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** 备份与核对: the last backup, a backup that was chosen for restoring, what a check found. */
public final class SafekeepingViewModel {
  private static final Texts TEXTS = Texts.beside(SafekeepingViewModel.class);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final SettingsDesk desk;
  private final ScreenTools tools;
  private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Chosen> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Safekeeping.@Nullable Checked> checked =
      new ReadOnlyObjectWrapper<>();

  public SafekeepingViewModel(SettingsDesk desk, ScreenTools tools) {
    this.desk = desk;
    this.tools = tools;
  }

  /** What was done or refused, in words. */
  public record Notice(Tone tone, List<String> sentences) {}

  /** A backup that was chosen, and what restoring it would do. */
  public record Chosen(Path file, Safekeeping.Comparison comparison) {}

  public void load() {
    tools
        .database()
        .run(() -> desk.safekeeping().lastBackup())
        .onSuccess(
            at -> last.set(at.map(SafekeepingViewModel::moment).orElse(TEXTS.say("backup.none"))))
        .onUnavailable(away -> notice.set(bad(List.of(away.sentence()))));
  }

  /** Onto this computer. */
  public void backup() {
    work(() -> desk.safekeeping().backup().toString());
  }

  /** To a place of the user's choice. */
  public void backupElsewhere() {
    work(() -> desk.keepProfile().find().map(v -> v.name()), this::backupOf);
  }

  private void backupOf(Optional<String> village) {
    String name =
        TEXTS.say("backup.file", village.orElse(TEXTS.say("backup.noVillage")), tools.today());
    tools
        .files()
        .save(TEXTS.say("backup.elsewhere.head"), name, kind())
        .map(SafekeepingViewModel::asZip)
        .ifPresent(file ->
            work(() -> {
              desk.safekeeping().backupTo(file);
              return file.toString();
            }));
  }

  private static Path asZip(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")
        ? file
        : file.resolveSibling(name + ".zip");
  }

  private void work(java.util.concurrent.Callable<String> backup) {
    work(
        backup,
        file -> {
          notice.set(new Notice(Tone.OK, List.of(TEXTS.say("backup.done", file))));
          load();
        });
  }

  private static FileChoices.Kind kind() {
    return new FileChoices.Kind(TEXTS.say("backup.kind"), List.of("zip"));
  }

  /** Chooses a backup and compares it with now; nothing is restored yet. */
  public void chooseBackup() {
    tools
        .files()
        .open(TEXTS.say("restore.head"), kind())
        .ifPresent(file -> {
          chosen.set(null);
          work(
              () -> desk.safekeeping().describe(file),
              comparison -> chosen.set(new Chosen(file, comparison)));
        });
  }

  public void cancelRestore() {
    chosen.set(null);
  }

  /** Restores what was chosen, once the name of the village that is replaced was typed. */
  public void restore() {
    Chosen now = chosen.get();
    if (now == null) {
      return;
    }
    Safekeeping.Comparison comparison = now.comparison();
    tools
        .dialogs()
        .confirmTyped(
            new Dialogs.Question(
                TEXTS.say("restore.ask"),
                TEXTS.say("restore.text", comparison.backup().entries(), comparison.lost()),
                TEXTS.say("restore.do"),
                true),
            comparison.now().village(),
            () -> desk.restore().accept(now.file()));
  }

  public void verify() {
    checked.set(null);
    work(() -> desk.safekeeping().verify(), checked::set);
  }

  private <T> void work(
      java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> then) {
    notice.set(null);
    working.set(true);
    tools
        .database()
        .run(work)
        .onSuccess(then)
        .onRefused(no -> notice.set(bad(no.sentences())))
        .onUnavailable(away -> notice.set(bad(List.of(away.sentence()))))
        .always(() -> working.set(false));
  }

  private static Notice bad(List<String> sentences) {
    return new Notice(Tone.BAD, sentences);
  }

  /** 2026年11月23日 09:30. */
  static String moment(LocalDateTime at) {
    return ChineseDate.of(at.toLocalDate()) + " " + CLOCK.format(at);
  }

  /** When the last backup was made, in words. */
  public ReadOnlyStringProperty lastProperty() {
    return last.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Chosen> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Null while nothing was checked. */
  public ReadOnlyObjectProperty<Safekeeping.@Nullable Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }
}
