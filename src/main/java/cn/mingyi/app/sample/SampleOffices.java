package cn.mingyi.app.sample;

import cn.mingyi.app.RosterWiring;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Fills the offices of the sample: representatives, 两委, 村监会, party members. */
final class SampleOffices {
  private static final int FULL_MEMBERS = 46;
  private static final int PROBATIONARY = 2;

  private final RosterWiring roster;
  private final LocalDate from;
  private final Deque<Villager> candidates;

  /**
   * @param from first day of every term
   */
  SampleOffices(RosterWiring roster, LocalDate from) {
    this.roster = roster;
    this.from = from;
    // By birthday, so that offices fall into many families; nobody of these is very old.
    this.candidates =
        new ArrayDeque<>(
            roster.queries().on(from).adults().stream()
                .filter(v -> birthday(v).getYear() > 1958)
                .sorted(Comparator.comparing(v -> birthday(v).getDayOfYear()))
                .toList());
  }

  private static LocalDate birthday(Villager adult) {
    return Objects.requireNonNull(adult.birthDate(), "adults have a birth date");
  }

  void fill() {
    RosterOn village = roster.queries().on(from);
    int label = 0;
    for (Representative representative : village.representatives()) {
      Sex wanted = label++ % 5 < 2 ? Sex.FEMALE : Sex.MALE;
      Villager person = adultOf(village, representative, wanted);
      roster.nameRepresentative().name(representative.label(), person.id(), from, null);
      candidates.remove(person);
    }
    Villager secretary = appoint(Office.BRANCH_SECRETARY);
    // 一肩挑: the secretary chairs the village committee too.
    roster.appointOffice().appoint(secretary.id(), Office.COMMITTEE_CHAIR, "", from, null);
    List.of(
            Office.BRANCH_DEPUTY_SECRETARY,
            Office.BRANCH_MEMBER,
            Office.COMMITTEE_VICE_CHAIR,
            Office.COMMITTEE_MEMBER,
            Office.COMMITTEE_MEMBER,
            Office.SUPERVISION_CHAIR,
            Office.SUPERVISION_MEMBER,
            Office.SUPERVISION_MEMBER)
        .forEach(this::appoint);
    for (int i = 3; i < FULL_MEMBERS; i++) {
      roster.admitPartyMember().admit(candidates.pop().id(), PartyStanding.FULL, from);
    }
    for (int i = 0; i < PROBATIONARY; i++) {
      roster.admitPartyMember().admit(candidates.pop().id(), PartyStanding.PROBATIONARY, from);
    }
  }

  private Villager appoint(Office office) {
    Villager person = candidates.pop();
    roster.appointOffice().appoint(person.id(), office, "", from, null);
    if (office.inBranchCommittee()) {
      roster.admitPartyMember().admit(person.id(), PartyStanding.FULL, from);
    }
    return person;
  }

  private Villager adultOf(RosterOn village, Representative representative, Sex wanted) {
    List<Villager> adults =
        representative.households().stream()
            .flatMap(h -> village.members(h).stream())
            .filter(v -> v.isAdultOn(from))
            .toList();
    return adults.stream()
        .filter(v -> v.sex() == wanted && candidates.contains(v))
        .findFirst()
        .orElse(adults.getFirst());
  }
}
