package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.platform.fx.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A household of the frozen list with what was recorded of it.
 *
 * @param opinion the one that counts; null while none was recorded
 * @param exclusion the one that holds; null when it is not 除外
 */
public record HouseholdRow(
    FrozenHousehold household, @Nullable Opinion opinion, @Nullable Exclusion exclusion) {
  static HouseholdRow of(Consultation consultation, FrozenHousehold household) {
    return new HouseholdRow(
        household,
        consultation.currentOpinion(household).orElse(null),
        consultation.exclusion(household).orElse(null));
  }

  public boolean pending() {
    return opinion == null && exclusion == null;
  }

  /** Glyph and word: never colour alone. */
  String state(String pendingWords, String excludedWords) {
    if (exclusion != null) {
      return excludedWords;
    }
    return opinion == null ? pendingWords : opinion.kind().glyph() + " " + opinion.kind().label();
  }

  Tone tone() {
    if (exclusion != null || opinion == null) {
      return Tone.NEUTRAL;
    }
    return switch (opinion.kind()) {
      case AGREE -> Tone.OK;
      case DISAGREE -> Tone.BAD;
      case ABSTAIN -> Tone.INFO;
      case CONDITIONAL -> Tone.DUE;
    };
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
