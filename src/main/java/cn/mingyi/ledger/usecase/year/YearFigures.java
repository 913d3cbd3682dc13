package cn.mingyi.ledger.usecase.year;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year; {@link ReckonYear} reckons them.
 *
 * @param until the last day that is in them
 * @param categories that had a matter, in the order in which they first came
 * @param coverages of the matters of the year that were taken to the households
 * @param bodies that met, in their order
 * @param steps that a matter left in the year
 * @param disclosures in the order of the six 务
 * @param money null when no book was kept
 */
public record YearFigures(
    int year,
    LocalDate until,
    List<CategoryLine> categories,
    List<CoverageLine> coverages,
    List<BodyLine> bodies,
    List<StepLine> steps,
    List<DisclosureLine> disclosures,
    FeedbackFigures feedback,
    @Nullable PeriodTotals money,
    List<DutyLine> duties) {
  public YearFigures {
    categories = List.copyOf(categories);
    coverages = List.copyOf(coverages);
    bodies = List.copyOf(bodies);
    steps = List.copyOf(steps);
    disclosures = List.copyOf(disclosures);
    duties = List.copyOf(duties);
  }

  /** What became of a matter. */
  public enum Outcome {
    CARRIED("决议通过"),
    FAILED("决议未通过"),
    ENDED("终止或未受理"),
    UNDER_WAY("办理中");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The matters of a category that were raised in the year. */
  public record CategoryLine(String label, Map<Outcome, Integer> outcomes) {
    public CategoryLine {
      outcomes = Map.copyOf(outcomes);
    }

    public int count(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }

    public int total() {
      return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** 征求率 of a matter. */
  public record CoverageLine(String number, String title, Coverage coverage) {}

  /**
   * How a body met; a meeting that steps or matters share is one.
   *
   * @param eligible 应到 of all its meetings together
   */
  public record BodyLine(Body body, int meetings, int eligible, int present) {}

  /**
   * How long matters stayed in a step, in whole days.
   *
   * @param median the middle one; of two the mean, rounded
   */
  public record StepLine(Step step, int matters, int median, int average, int longest) {}

  /** What was owed of one 务. */
  public record DisclosureLine(String kind, int inTime, int late, int missing) {
    public int total() {
      return inTime + late + missing;
    }
  }

  /**
   * 意见反馈 received in the year.
   *
   * @param inTime answered by the day they were due
   * @param open not answered yet
   * @param overdue those of the open ones that are past their day
   */
  public record FeedbackFigures(
      int received,
      int inTime,
      int late,
      int open,
      int overdue,
      Map<Feedback.Satisfaction, Integer> satisfaction) {
    public FeedbackFigures {
      satisfaction = Map.copyOf(satisfaction);
    }
  }

  /**
   * Meetings that have to be held (domain §11).
   *
   * @param perQuarter whether once a quarter, else once a year
   * @param quarters how many were held in each, four numbers
   * @param due how many quarters, or years, are over
   * @param met in how many of them one was held
   */
  public record DutyLine(
      String label, String source, boolean perQuarter, List<Integer> quarters, int due, int met) {
    public DutyLine {
      quarters = List.copyOf(quarters);
    }
  }

  public int matters() {
    return categories.stream().mapToInt(CategoryLine::total).sum();
  }

  public int matters(Outcome outcome) {
    return categories.stream().mapToInt(c -> c.count(outcome)).sum();
  }
}
