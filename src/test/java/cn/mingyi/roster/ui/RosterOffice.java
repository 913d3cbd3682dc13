package cn.mingyi.roster.ui;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.RosterWiring;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real store in a folder, on the calling thread or on a database thread of its own. */
final class RosterOffice implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final @Nullable ExecutorService thread;
  private @Nullable AppServices services;

  private RosterOffice(@Nullable ExecutorService thread) {
    this.thread = thread;
  }

  static RosterOffice here(Path folder) {
    return new RosterOffice(null).opened(folder);
  }

  static RosterOffice onItsThread(Path folder) {
    return new RosterOffice(Executors.newSingleThreadExecutor()).opened(folder);
  }

  private RosterOffice opened(Path folder) {
    services = call(() -> AppServices.open(new DataFolder(folder), CLOCK));
    return this;
  }

  AppServices services() {
    return Objects.requireNonNull(services);
  }

  RosterWiring roster() {
    return services().roster();
  }

  Executor databaseThread() {
    return thread == null ? Runnable::run : thread;
  }

  /** On the database thread. */
  <T> T call(Callable<T> work) {
    try {
      return thread == null ? work.call() : thread.submit(work).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void run(Runnable work) {
    call(() -> {
      work.run();
      return true;
    });
  }

  /** Imports a file without anybody looking. */
  void load(Path file) {
    run(() -> {
      ImportRoster importing = roster().importRoster();
      SourceBook book = roster().files().read(file);
      ImportPlan plan = importing.plan(book, importing.recognise(book), TODAY);
      importing.apply(plan, Set.of());
    });
  }

  RosterOn now() {
    return call(() -> roster().queries().on(TODAY));
  }

  RosterKeeping keeping() {
    RosterWiring all = roster();
    return new RosterKeeping(
        all.queries(),
        all.undoImport(),
        all.appointOffice(),
        all.endOffice(),
        all.nameRepresentative(),
        all.admitPartyMember(),
        all.linkHousehold());
  }

  RosterIntake intake() {
    RosterWiring all = roster();
    return new RosterIntake(all.files(), all.importRoster(), all.undoImport());
  }

  static Path village(String name) {
    return Path.of(System.getProperty("mingyi.shared"), "rosters", name);
  }

  @Override
  public void close() {
    run(() -> services().close());
    if (thread != null) {
      thread.shutdown();
    }
  }
}
