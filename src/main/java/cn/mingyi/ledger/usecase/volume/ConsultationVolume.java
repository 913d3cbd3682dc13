package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 民议台账: one row a household and matter, of the latest round of each matter. A matter is read when
 * its rows are wanted, so that the ledger of many years is never in memory at once. No ID and no
 * telephone: nobody asks for them.
 */
public final class ConsultationVolume implements LedgerReader {
  private final MatterQueries matters;
  private final ConsultationRecords consultations;
  private final EvidenceQueries evidence;
  private final ZoneId zone;

  public ConsultationVolume(
      MatterQueries matters,
      ConsultationRecords consultations,
      EvidenceQueries evidence,
      ZoneId zone) {
    this.matters = matters;
    this.consultations = consultations;
    this.evidence = evidence;
    this.zone = zone;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("民议开始日期", "事项编号", "意见", false);
  }

  @Override
  public List<String> kinds() {
    return matters.summaries().stream()
        .filter(s -> s.coverage() != null)
        .map(s -> s.file().matter().number())
        .toList();
  }

  @Override
  public List<String> states() {
    return Stream.concat(
            Arrays.stream(OpinionKind.values()).map(OpinionKind::label),
            Stream.of(HouseholdLine.UNASKED, HouseholdLine.EXCLUDED))
        .toList();
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LedgerFilter byMatter = new LedgerFilter(filter.period(), filter.kind(), "");
    List<MatterSummary> asked =
        matters.summaries().reversed().stream().filter(s -> s.coverage() != null).toList();
    long households =
        asked.stream()
            .map(MatterSummary::coverage)
            .filter(Objects::nonNull)
            .mapToLong(Coverage::frozen)
            .sum();
    Iterable<Line> lines =
        () -> asked.stream().flatMap(s -> households(s, byMatter, filter.state())).iterator();
    return List.of(
        Leaf.streamed("民议台账", HouseholdLine.COLUMNS, lines, households)
            .marksUnder(LATE_HEAD)
            .freeze(7)
            .onLargePaper());
  }

  private Stream<Line> households(MatterSummary summary, LedgerFilter filter, String state) {
    List<Round> rounds = consultations.rounds().ofMatter(summary.file().matter().id());
    if (rounds.isEmpty()
        || !filter.admits(rounds.getLast().openedOn(), summary.file().matter().number(), "")) {
      return Stream.of();
    }
    Consultation latest = consultations.of(rounds.getLast());
    SheetRegister sheets = evidence.of(latest).sheets();
    return latest.households().stream()
        .map(h -> new HouseholdLine(latest, sheets, h, zone))
        .filter(row -> state.isEmpty() || state.equals(row.state()))
        .map(HouseholdLine::line);
  }
}
