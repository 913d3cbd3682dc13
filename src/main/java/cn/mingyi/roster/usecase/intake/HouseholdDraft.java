package cn.mingyi.roster.usecase.intake;

import java.util.List;

/**
 * A household as the file tells.
 *
 * @param number as written; empty when the file has none
 * @param headAssumed whether no row says who the head is, so that the first person stands for it
 * @param representative label of the representative; empty when not told
 * @param members those of its rows that were not refused
 * @param refusedNames names on its refused rows: they are not missing in the file
 */
public record HouseholdDraft(
    String number,
    String headName,
    boolean headAssumed,
    String group,
    String address,
    String microGrid,
    String representative,
    List<PersonDraft> members,
    List<String> refusedNames) {
  public HouseholdDraft {
    members = List.copyOf(members);
    refusedNames = List.copyOf(refusedNames);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "HouseholdDraft[" + number + "]";
  }
}
