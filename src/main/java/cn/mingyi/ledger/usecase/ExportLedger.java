package cn.mingyi.ledger.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.village.domain.Letterhead;
import cn.mingyi.village.domain.Workday;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a 台账 from the records; nothing in it is typed. */
public final class ExportLedger {
  private final MatterQueries matters;
  private final ConsultationRecords consultations;
  private final EvidenceQueries evidence;
  private final Ledgers ledgers;
  private final Workday workday;

  public ExportLedger(
      MatterQueries matters,
      ConsultationRecords consultations,
      EvidenceQueries evidence,
      Ledgers ledgers,
      Workday workday) {
    this.matters = matters;
    this.consultations = consultations;
    this.evidence = evidence;
    this.ledgers = ledgers;
    this.workday = workday;
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
        new Letterhead(workday.profiles().find().orElseThrow(), trailMark, workday.today());
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
    SheetRegister sheets = evidence.of(latest).sheets();
    return latest.households().stream().map(h -> row(latest, sheets, h));
  }

  private ConsultationLedger.Row row(
      Consultation consultation, SheetRegister sheets, FrozenHousehold household) {
    Opinion opinion = consultation.currentOpinion(household).orElse(null);
    return new ConsultationLedger.Row(
        consultation.round(),
        household,
        consultation.exclusion(household).orElse(null),
        opinion,
        opinion == null ? null : consultation.response(opinion).orElse(null),
        opinion == null
            ? null
            : LocalDate.ofInstant(opinion.recordedAt(), workday.clock().getZone()),
        opinion == null ? 0 : consultation.history(household).size() - 1,
        opinion == null ? "" : page(consultation, sheets, opinion));
  }

  private static String page(Consultation consultation, SheetRegister sheets, Opinion opinion) {
    return Optional.ofNullable(opinion.pageId())
        .flatMap(sheets::page)
        .map(p -> p.sheet(consultation.round()).number())
        .orElse("");
  }
}
