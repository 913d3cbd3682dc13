package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the file tells, checked but not yet compared with the roster. */
public record PersonDraft(
    String sheet,
    int row,
    String name,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable IdentityNumber identity,
    List<String> phones,
    String relation,
    Residence residence,
    String politicalStatus,
    List<Office> offices,
    String note) {
  public PersonDraft {
    phones = List.copyOf(phones);
    offices = List.copyOf(offices);
  }

  PersonDraft as(String changedRelation) {
    return new PersonDraft(
        sheet,
        row,
        name,
        sex,
        birthDate,
        identity,
        phones,
        changedRelation,
        residence,
        politicalStatus,
        offices,
        note);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "PersonDraft[" + sheet + ":" + row + "]";
  }
}
