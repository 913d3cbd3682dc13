package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.usecase.ScanOutcome;
import cn.mingyi.consultation.usecase.ScanReader;
import cn.mingyi.consultation.usecase.ScannedPage;
import cn.mingyi.consultation.usecase.SheetOffice;
import cn.mingyi.platform.fx.ScreenTools;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One batch of scans: a page is read, bound, and only then the next one read, so that pictures do
 * not pile up and what was bound stays bound when the rest is cancelled.
 */
public final class ScanViewModel {
  /**
   * What became of a page.
   *
   * @param page kept while the clerk may still name its page; null otherwise
   */
  public record Line(ScanOutcome outcome, @Nullable ScannedPage page) {}

  private final SheetOffice sheets;
  private final ScreenTools tools;
  private final Runnable changed;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private boolean cancelled;

  /**
   * @param changed told when a batch has ended
   */
  public ScanViewModel(SheetOffice sheets, ScreenTools tools, Runnable changed) {
    this.sheets = sheets;
    this.tools = tools;
    this.changed = changed;
  }

  public ObservableList<Line> lines() {
    return lines;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  public void scan(UUID round, List<Path> filesOrFolders) {
    if (running.get() || filesOrFolders.isEmpty()) {
      return;
    }
    lines.clear();
    cancelled = false;
    running.set(true);
    next(round, sheets.reader().open(filesOrFolders));
  }

  /** Ends the batch after the page in hand. */
  public void cancel() {
    cancelled = true;
  }

  private void next(UUID round, ScanReader.Batch batch) {
    if (cancelled) {
      end(batch);
      return;
    }
    Step<Read> read = new Step<>(() -> new Read(batch.next()));
    tools
        .documents()
        .run(read)
        .always(() -> read.unlessDone(() -> end(batch)))
        .onSuccess(page -> {
          if (page.page() == null) {
            end(batch);
          } else {
            bind(round, batch, page.page());
          }
        });
  }

  private record Read(@Nullable ScannedPage page) {}

  /** Knows whether it came to its end, whatever stopped it: a batch never hangs. */
  private static final class Step<T> implements Callable<T> {
    private final Callable<T> work;
    private volatile boolean done;

    Step(Callable<T> work) {
      this.work = work;
    }

    @Override
    public T call() throws Exception {
      T result = work.call();
      done = true;
      return result;
    }

    void unlessDone(Runnable then) {
      if (!done) {
        then.run();
      }
    }
  }

  private void bind(UUID round, ScanReader.Batch batch, ScannedPage page) {
    Step<ScanOutcome> bound = new Step<>(() -> sheets.scan().attach(round, page));
    tools
        .database()
        .run(bound)
        .always(() -> bound.unlessDone(() -> end(batch)))
        .onRefused(no -> tools.dialogs().message(no.sentences().getFirst(), List.of()))
        .onSuccess(outcome -> {
          boolean nameable = outcome.verdict() == ScanOutcome.Verdict.NO_CODE;
          lines.add(new Line(outcome, nameable ? page : null));
          next(round, batch);
        });
  }

  private void end(ScanReader.Batch batch) {
    tools.documents().run(batch::close);
    running.set(false);
    changed.run();
  }

  /** The clerk names the page of a picture whose codes could not be read. */
  public void name(UUID round, Line line, UUID pageId) {
    ScannedPage page = line.page();
    if (page == null) {
      return;
    }
    tools
        .database()
        .run(() -> sheets.scan().attachByHand(round, pageId, page))
        .onRefused(no -> tools.dialogs().message(no.sentences().getFirst(), List.of()))
        .onSuccess(outcome -> {
          lines.set(lines.indexOf(line), new Line(outcome, outcome.attached() ? null : page));
          changed.run();
        });
  }
}
