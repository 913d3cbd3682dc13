package cn.mingyi.app.window;

import cn.mingyi.platform.task.Activity;
import cn.mingyi.platform.task.Background;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two worker threads of the desk, and the only doors to them. */
final class DeskThreads {
  private static final Logger LOG = LoggerFactory.getLogger(DeskThreads.class);
  private static final int CLOSING_SECONDS = 30;

  private final ExecutorService databaseThread = worker("database");
  private final ExecutorService documentThread = worker("documents");
  private final Background database;
  private final Background documents;

  /**
   * @param afterDeed runs on the database thread after each piece of its work
   */
  DeskThreads(
      Executor screen, Consumer<Throwable> unhandled, Activity activity, Runnable afterDeed) {
    database =
        new Background(
            work ->
                databaseThread.execute(() -> {
                  work.run();
                  quietly(afterDeed);
                }),
            screen,
            unhandled,
            activity);
    documents = new Background(documentThread, screen, unhandled, activity);
  }

  /** What is only shown must not end the thread that everything is written on. */
  private static void quietly(Runnable afterDeed) {
    try {
      afterDeed.run();
    } catch (RuntimeException e) {
      LOG.warn("the status bar could not be brought up to date", e);
    }
  }

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
  }

  Background database() {
    return database;
  }

  Background documents() {
    return documents;
  }

  /** Lets what was handed in finish, then the last work, then ends. */
  void close(Runnable last) {
    documentThread.shutdown();
    databaseThread.execute(last);
    databaseThread.shutdown();
    try {
      documentThread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
      if (!databaseThread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        databaseThread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
