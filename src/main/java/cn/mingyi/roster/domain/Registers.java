package cn.mingyi.roster.domain;

/** The five registers that the roster consists of. */
public record Registers(
    Households households,
    Villagers villagers,
    OfficeTerms officeTerms,
    PartyMembers partyMembers,
    LinkedHouseholds links) {
  /** All of them as they are now. */
  public Records read() {
    return new Records(
        households.all(), villagers.all(), officeTerms.all(), partyMembers.all(), links.all());
  }
}
