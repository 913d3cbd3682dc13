package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.shell.ShellState;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterOn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.application.Platform;

/** What the status bar says of the open folder; read on the database thread. */
final class StatusReport {
  private static final Texts TEXTS = Texts.beside(StatusReport.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  private final ShellState state;
  private final Clock clock;

  StatusReport(ShellState state, Clock clock) {
    this.state = state;
    this.clock = clock;
  }

  /** The trail's head and the last backup. */
  void trail(AppServices services) {
    long entries = services.store().trail().entries();
    String mark = services.store().trail().mark();
    Optional<LocalDateTime> backup = services.store().backups().last();
    Platform.runLater(() -> {
      state.showTrail(entries, mark);
      backup.ifPresentOrElse(at -> state.showBackup(words(at)), state::showNoBackup);
    });
  }

  /** How many households and people are on the roster today. */
  void counts(AppServices services) {
    RosterOn roster = services.roster().queries().on(LocalDate.now(clock));
    int households = roster.households().size();
    int people = roster.villagers().size();
    Platform.runLater(() -> state.showCounts(households, people));
  }

  private String words(LocalDateTime at) {
    return at.toLocalDate().equals(LocalDate.now(clock))
        ? TEXTS.say("today", at.format(TIME))
        : at.format(DAY_TIME);
  }
}
