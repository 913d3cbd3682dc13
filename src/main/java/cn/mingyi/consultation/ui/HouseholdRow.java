package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A household of the frozen list with what was recorded of it.
 *
 * @param opinion the one that counts; null while none was recorded
 * @param exclusion the one that holds; null when it is not 除外
 * @param disputed 待核: called back and did not agree
 * @param page the page on which it signs; null while none was printed
 */
public record HouseholdRow(
    FrozenHousehold household,
    @Nullable Opinion opinion,
    @Nullable Exclusion exclusion,
    boolean disputed,
    @Nullable IssuedPage page) {
  static HouseholdRow of(Consultation consultation, Evidence evidence, FrozenHousehold household) {
    return new HouseholdRow(
        household,
        consultation.currentOpinion(household).orElse(null),
        consultation.exclusion(household).orElse(null),
        evidence.checks().disputed(household.id()),
        evidence.sheets().pageOf(household).orElse(null));
  }

  public boolean pending() {
    return opinion == null && exclusion == null;
  }

  HouseholdState state() {
    if (exclusion != null) {
      return HouseholdState.EXCLUDED;
    }
    if (opinion == null) {
      return HouseholdState.PENDING;
    }
    return disputed ? HouseholdState.DISPUTED : HouseholdState.of(opinion.kind());
  }

  /** Who is responsible, by name where the person was named. */
  String representative() {
    return household.representativeName().isEmpty()
        ? household.representativeLabel()
        : household.representativeLabel() + " " + household.representativeName();
  }

  @Override
  public String toString() {
    return "HouseholdRow[" + household.id() + "]";
  }
}
