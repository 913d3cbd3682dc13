package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.RowOutcome;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do; nothing is written yet. Every row is accepted, warned or refused, and
 * the three add up to the rows read.
 *
 * @param effective day from which what is new holds; null = since before the records began
 * @param rows every row about a person, in the order of the file
 * @param drafts the households as the file tells them
 * @param newHouseholds to be added
 * @param newVillagers to be added
 * @param changedHouseholds on the roster, but told differently
 * @param changedVillagers on the roster, but told differently
 * @param unchanged villagers who are on the roster just so
 * @param missingHouseholds on the roster, in a group that the file covers, but not in the file
 * @param missingVillagers same; without those of missing households
 * @param links label of the representative by household
 * @param standings party standing by villager
 * @param offices offices by villager, with the scope
 * @param basis the roster that the file was compared with
 */
public record ImportPlan(
    SourceBook book,
    @Nullable LocalDate effective,
    List<RecognisedSheet> sheets,
    List<RowOutcome> rows,
    List<HouseholdDraft> drafts,
    int skippedRows,
    List<String> skippedSheets,
    List<Household> newHouseholds,
    List<Villager> newVillagers,
    List<RecordChange<Household>> changedHouseholds,
    List<RecordChange<Villager>> changedVillagers,
    int unchanged,
    List<Household> missingHouseholds,
    List<Villager> missingVillagers,
    Map<UUID, String> links,
    Map<UUID, PartyStanding> standings,
    Map<UUID, Map<Office, String>> offices,
    Records basis) {
  /** Rows about people. */
  public int read() {
    return rows.size();
  }

  public int accepted() {
    return read() - warned() - refused();
  }

  /** Accepted, but with something to look at. */
  public int warned() {
    return (int) rows.stream().filter(RowOutcome::warned).count();
  }

  public int refused() {
    return (int) rows.stream().filter(RowOutcome::refused).count();
  }

  /** Households of the file with at least one accepted row. */
  public int households() {
    return (int) drafts.stream().filter(d -> !d.members().isEmpty()).count();
  }

  /** Households of the file of which every row was refused: they will not be on the roster. */
  public List<HouseholdDraft> lostHouseholds() {
    return drafts.stream().filter(d -> d.members().isEmpty()).toList();
  }

  /** People of the file whose row was not refused. */
  public int villagers() {
    return drafts.stream().mapToInt(d -> d.members().size()).sum();
  }

  /** Why rows were refused, with sheet, row and column. */
  public List<RowFinding> refusals() {
    return findings(true);
  }

  /** What is to be looked at in rows that were accepted. */
  public List<RowFinding> warnings() {
    return rows.stream().filter(RowOutcome::warned).flatMap(r -> r.findings().stream()).toList();
  }

  private List<RowFinding> findings(boolean refuses) {
    return rows.stream()
        .flatMap(r -> r.findings().stream())
        .filter(f -> f.refuses() == refuses)
        .toList();
  }

  /** Whether the file tells nothing that the roster does not say already. */
  public boolean changesNothing() {
    return Stream.of(newHouseholds, newVillagers, changedHouseholds, changedVillagers)
            .allMatch(List::isEmpty)
        && links.isEmpty()
        && standings.isEmpty()
        && offices.isEmpty();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "ImportPlan[read=%d, refused=%d]".formatted(read(), refused());
  }
}
