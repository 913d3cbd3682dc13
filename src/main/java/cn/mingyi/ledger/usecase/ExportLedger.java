package cn.mingyi.ledger.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.VillageProfiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Writes a 台账 from the records; nothing in it is typed. */
public final class ExportLedger {
  private final MatterQueries matters;
  private final ConsultationRecords consultations;
  private final VillageProfiles villages;
  private final Ledgers ledgers;
  private final Clock clock;

  public ExportLedger(
      MatterQueries matters,
      ConsultationRecords consultations,
      VillageProfiles villages,
      Ledgers ledgers,
      Clock clock) {
    this.matters = matters;
    this.consultations = consultations;
    this.villages = villages;
    this.ledgers = ledgers;
    this.clock = clock;
  }

  /**
   * Writes the ledger as it stands now. Reads the records and writes the file on the calling
   * thread.
   *
   * @param trailMark first 8 characters of the trail's head
   * @param file replaced when it is there; whole or untouched
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   * @throws java.util.NoSuchElementException before the village was founded
   */
  public void export(LedgerKind kind, String trailMark, Path file) {
    Letterhead letterhead =
        new Letterhead(villages.find().orElseThrow(), trailMark, LocalDate.now(clock));
    switch (kind) {
      case MATTERS -> ledgers.write(matters(letterhead), file);
      case CONSULTATION -> ledgers.write(consultation(letterhead), file);
    }
  }

  MatterLedger matters(Letterhead letterhead) {
    return new MatterLedger(
        letterhead,
        oldestFirst().map(s -> new MatterLedgerRow(s, consultedLate(s)).read()).toList());
  }

  ConsultationLedger consultation(Letterhead letterhead) {
    List<MatterSummary> all = oldestFirst().toList();
    return new ConsultationLedger(
        letterhead, () -> all.stream().flatMap(this::households).iterator());
  }

  private Stream<MatterSummary> oldestFirst() {
    return matters.summaries().reversed().stream();
  }

  /** 补录 of a step is that of any of its records. */
  private boolean consultedLate(MatterSummary summary) {
    return consultations.ofMatter(summary.file().matter().id()).stream()
        .anyMatch(c -> c.round().late() || c.opinions().stream().anyMatch(Opinion::late));
  }

  private Stream<ConsultationLedger.Row> households(MatterSummary summary) {
    List<Round> rounds = consultations.rounds().ofMatter(summary.file().matter().id());
    if (rounds.isEmpty()) {
      return Stream.of();
    }
    Consultation latest = consultations.of(rounds.getLast());
    return latest.households().stream().map(h -> row(latest, h));
  }

  private ConsultationLedger.Row row(Consultation consultation, FrozenHousehold household) {
    Opinion opinion = consultation.currentOpinion(household).orElse(null);
    return new ConsultationLedger.Row(
        consultation.round(),
        household,
        consultation.exclusion(household).orElse(null),
        opinion,
        opinion == null ? null : consultation.response(opinion).orElse(null),
        opinion == null ? null : LocalDate.ofInstant(opinion.recordedAt(), clock.getZone()),
        opinion == null ? 0 : consultation.history(household).size() - 1);
  }
}
