package cn.mingyi.roster.domain;

import java.time.LocalDate;
import java.util.List;

/** All that the roster knows, over all time. */
public record Records(
    List<Household> households,
    List<Villager> villagers,
    List<OfficeTerm> officeTerms,
    List<PartyMember> partyMembers,
    List<LinkedHousehold> links) {
  public Records {
    households = List.copyOf(households);
    villagers = List.copyOf(villagers);
    officeTerms = List.copyOf(officeTerms);
    partyMembers = List.copyOf(partyMembers);
    links = List.copyOf(links);
  }

  /** The roster as it stood on a day. */
  public RosterOn on(LocalDate day) {
    return new RosterOn(this, day);
  }
}
