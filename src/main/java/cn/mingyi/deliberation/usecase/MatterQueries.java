package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.StepGate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What screens, papers and the command line read of matters. */
public final class MatterQueries {
  private final MatterFiles files;
  private final LatestRound latestRound;
  private final ConsultationRecords consultations;
  private final Rules rules;

  public MatterQueries(
      MatterFiles files, ConsultationRecords consultations, EvidenceQueries evidence, Rules rules) {
    this.files = files;
    this.latestRound = new LatestRound(consultations, evidence);
    this.consultations = consultations;
    this.rules = rules;
  }

  /**
   * The whole file of a matter.
   *
   * @throws java.util.NoSuchElementException when there is no such matter
   */
  public MatterFile file(UUID matter) {
    return files.find(matter).orElseThrow().with(latestRound.of(matter).orElse(null));
  }

  /** A matter as its papers need it. */
  public MatterPapers.Subject subject(UUID matter, Letterhead letterhead) {
    MatterFile file = file(matter);
    return new MatterPapers.Subject(letterhead, file, categoryLabel(file.matter()), rules.book());
  }

  public Optional<MatterFile> byNumber(String number) {
    return files.byNumber(number).map(m -> file(m.id()));
  }

  /** Every matter, the newest first. */
  public List<MatterSummary> summaries() {
    List<MatterFile> all = files.all();
    RuleBook book = rules.book();
    Map<UUID, Coverage> coverages =
        consultations.rounds().coverageOfMatters(all.stream().map(f -> f.matter().id()).toList());
    return all.stream()
        .map(f ->
            new MatterSummary(
                f, categoryLabel(book, f.matter()), inStepSince(f), coverages.get(f.matter().id())))
        .toList();
  }

  /** What the current step still lacks on that day, as its screen shows it. */
  public List<Condition> gate(MatterFile file, LocalDate day) {
    return StepGate.of(file.matter().step()).conditions(file, rules.book(), day, null);
  }

  public RuleBook rules() {
    return rules.book();
  }

  public String categoryLabel(Matter matter) {
    return categoryLabel(rules.book(), matter);
  }

  private static String categoryLabel(RuleBook book, Matter matter) {
    return book.category(matter.category(), matter.raisedOn())
        .map(Category::label)
        .orElse(matter.category());
  }

  private static LocalDate inStepSince(MatterFile file) {
    return file.events().stream()
        .filter(e -> e.step() != e.target())
        .map(MatterEvent::happenedOn)
        .reduce((a, b) -> b)
        .orElse(file.matter().raisedOn());
  }
}
