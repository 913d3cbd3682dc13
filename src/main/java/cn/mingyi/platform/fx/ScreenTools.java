package cn.mingyi.platform.fx;

import cn.mingyi.platform.task.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What every screen needs beside its use cases.
 *
 * @param database work that reads or writes records
 * @param documents work that reads or writes files
 */
public record ScreenTools(
    Background database,
    Background documents,
    Dialogs dialogs,
    FileChoices files,
    PaperDesk papers,
    Navigator navigator,
    Drafts drafts,
    TableFiles tables,
    Clock clock) {
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Hands a filled-in form to the database thread; the form stays open until it was taken. */
  public <T> void submit(Dialogs.OpenForm open, Callable<T> work, Consumer<T> then) {
    open.working(true);
    database
        .run(work)
        .onSuccess(result -> {
          open.close();
          then.accept(result);
        })
        .onRefused(open::refused)
        .onStale(old -> open.unavailable(KitTexts.say("form.stale")))
        .onUnavailable(away -> open.unavailable(away.sentence()))
        .always(() -> open.working(false));
  }
}
