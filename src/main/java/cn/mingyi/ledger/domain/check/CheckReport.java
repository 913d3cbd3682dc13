package cn.mingyi.ledger.domain.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 自检报告.
 *
 * @param madeOn the day as of which overdue is overdue
 * @param scope the number of the matter; empty = the whole village
 */
public record CheckReport(LocalDate madeOn, String scope, List<CheckLine> lines) {
  public CheckReport {
    lines = List.copyOf(lines);
  }

  /**
   * How an area stands.
   *
   * @param applied verdicts of checks that applied, 提示 not counted
   * @param met those without a fault
   */
  public record Score(int applied, int met) {
    /** Rounded down, so that it reads 100 % only when nothing is against it. */
    public String percent() {
      if (applied == 0) {
        return "—";
      }
      if (met == applied) {
        return "100 %";
      }
      int perMille = (int) (1000L * met / applied);
      return perMille / 10 + "." + perMille % 10 + " %";
    }

    Score plus(Score other) {
      return new Score(applied + other.applied, met + other.met);
    }
  }

  /** What was found, the heaviest first. */
  public List<CheckLine> faults() {
    return lines.stream()
        .filter(l -> !l.outcome().met())
        .sorted(
            Comparator.<CheckLine, Severity>comparing(l -> l.check().severity())
                .thenComparing(l -> l.check().area()))
        .toList();
  }

  public List<CheckLine> of(Check<?> check) {
    return lines.stream().filter(l -> l.check() == check).toList();
  }

  /** Every area, also one in which nothing applied. */
  public Map<CheckArea, Score> scores() {
    Map<CheckArea, Score> scores = new EnumMap<>(CheckArea.class);
    for (CheckArea area : CheckArea.values()) {
      scores.put(area, new Score(0, 0));
    }
    lines.stream()
        .filter(l -> l.outcome().applies() && l.check().severity() != Severity.ADVICE)
        .forEach(l ->
            scores.merge(l.check().area(), new Score(1, l.outcome().met() ? 1 : 0), Score::plus));
    return scores;
  }

  public Score total() {
    return scores().values().stream().reduce(new Score(0, 0), Score::plus);
  }

  public long count(Severity severity) {
    return faults().stream().filter(l -> l.check().severity() == severity).count();
  }
}
