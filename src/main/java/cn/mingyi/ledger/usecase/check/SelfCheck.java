package cn.mingyi.ledger.usecase.check;

import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Checks;
import cn.mingyi.ledger.domain.check.MatterCase;
import cn.mingyi.ledger.domain.check.RoundCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;

/** 程序自检: what an inspector would ask, asked before he comes. Reads only. */
public final class SelfCheck {
  private final CheckSources sources;

  public SelfCheck(CheckSources sources) {
    this.sources = sources;
  }

  /**
   * Checks the whole village. On the database thread; some seconds where there are many records.
   *
   * @throws cn.mingyi.kernel.Cancelled when it was given up
   */
  public CheckReport village(Progress progress) {
    Cases cases = new Cases(sources);
    List<MatterSummary> matters = sources.matters().summaries().reversed();
    List<BulletinFile> bulletins = cases.bulletins();
    Counter counter = new Counter(progress, matters.size() + bulletins.size() + 1L);
    List<CheckLine> lines = new ArrayList<>();
    List<RoundCase> rounds = new ArrayList<>();
    for (MatterSummary summary : matters) {
      counter.next();
      MatterCase matter = cases.matter(summary.file().matter().id());
      rounds.addAll(matter.rounds());
      lines.addAll(Checks.of(matter));
    }
    for (BulletinFile bulletin : bulletins) {
      counter.next();
      lines.addAll(Checks.of(cases.bulletin(bulletin)));
    }
    add(lines, cases.owed(), Checks::of);
    add(lines, cases.feedback(), Checks::of);
    add(lines, cases.periods(), Checks::of);
    counter.next();
    lines.addAll(Checks.of(cases.village(rounds)));
    return new CheckReport(sources.workday().today(), "", lines);
  }

  /**
   * Checks one matter and its bulletins.
   *
   * @throws NoSuchElementException when there is no such matter
   */
  public CheckReport matter(UUID id) {
    Cases cases = new Cases(sources);
    MatterCase matter = cases.matter(id);
    List<CheckLine> lines = new ArrayList<>(Checks.of(matter));
    cases.bulletins().stream()
        .filter(f -> id.equals(f.bulletin().subject().matter()))
        .forEach(f -> lines.addAll(Checks.of(cases.bulletin(f))));
    return new CheckReport(sources.workday().today(), matter.file().matter().number(), lines);
  }

  private static <C> void add(
      List<CheckLine> lines, Collection<C> cases, Function<C, List<CheckLine>> check) {
    cases.forEach(c -> lines.addAll(check.apply(c)));
  }

  /** Counts what is done. */
  private static final class Counter {
    private final Progress progress;
    private final long all;
    private long done;

    Counter(Progress progress, long all) {
      this.progress = progress;
      this.all = all;
    }

    void next() {
      progress.at(done++, all);
    }
  }
}
