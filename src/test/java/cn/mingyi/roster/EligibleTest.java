package cn.mingyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Composition;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final List<Household> households = new ArrayList<>();
  private final List<Villager> villagers = new ArrayList<>();
  private final List<OfficeTerm> terms = new ArrayList<>();
  private final List<PartyMember> members = new ArrayList<>();
  private final List<LinkedHousehold> links = new ArrayList<>();

  private RosterOn on(LocalDate day) {
    return new Records(households, villagers, terms, members, links).on(day);
  }

  private Household household(String number, String group, DateRange validity) {
    Household added = new Household(UUID.randomUUID(), number, "户主", group, "", "", validity, 0);
    households.add(added);
    return added;
  }

  private Villager villager(
      Household home, Sex sex, @Nullable LocalDate birth, DateRange validity) {
    Villager added =
        new Villager(
            UUID.randomUUID(),
            home.id(),
            "村民" + villagers.size(),
            sex,
            birth,
            null,
            List.of(),
            "",
            Residence.RESIDENT,
            "",
            "",
            validity,
            0);
    villagers.add(added);
    return added;
  }

  private Villager adult(Household home) {
    return villager(home, Sex.MALE, LocalDate.of(1980, 1, 1), DateRange.ALWAYS);
  }

  private void term(Villager who, Office office, String scope, DateRange term) {
    terms.add(new OfficeTerm(UUID.randomUUID(), who.id(), office, scope, term, 0));
  }

  private int count(LocalDate day, Body body) {
    return on(day).eligible(body).count();
  }

  @Test
  void adults_are_counted_from_their_eighteenth_birthday_on() {
    Household home = household("1", "", DateRange.ALWAYS);
    villager(home, Sex.MALE, DAY.minusYears(18), DateRange.ALWAYS);
    villager(home, Sex.MALE, DAY.minusYears(18).plusDays(1), DateRange.ALWAYS);
    villager(home, Sex.MALE, null, DateRange.ALWAYS);
    assertThat(count(DAY, Body.ASSEMBLY_PERSON)).isEqualTo(1);
    assertThat(count(DAY.plusDays(1), Body.ASSEMBLY_PERSON)).isEqualTo(2);
    assertThat(on(DAY).ofUnknownAge()).hasSize(1);
  }

  @Test
  void adult_villagers_stand_for_members_and_offices_for_their_representatives() {
    Household home = household("1", "", DateRange.ALWAYS);
    villager(home, Sex.MALE, DAY.minusYears(18), DateRange.ALWAYS);
    villager(home, Sex.MALE, DAY.minusYears(17), DateRange.ALWAYS);
    assertThat(count(DAY, Body.MEMBERS)).isEqualTo(1);
    assertThat(count(DAY, Body.MEMBER_REPS)).isZero();
  }

  @Test
  void born_on_a_leap_day_is_of_age_on_the_first_of_march() {
    Household home = household("1", "", DateRange.ALWAYS);
    villager(home, Sex.FEMALE, LocalDate.of(2008, 2, 29), DateRange.ALWAYS);
    assertThat(count(LocalDate.of(2026, 2, 28), Body.ASSEMBLY_PERSON)).isZero();
    assertThat(count(LocalDate.of(2026, 3, 1), Body.ASSEMBLY_PERSON)).isEqualTo(1);
  }

  @Test
  void both_ends_of_a_validity_count() {
    Household home = household("1", "", new DateRange(DAY, DAY.plusDays(9)));
    villager(home, Sex.MALE, LocalDate.of(1980, 1, 1), DateRange.ALWAYS);
    assertThat(count(DAY.minusDays(1), Body.ASSEMBLY_HOUSEHOLD)).isZero();
    assertThat(count(DAY, Body.ASSEMBLY_HOUSEHOLD)).isEqualTo(1);
    assertThat(count(DAY.plusDays(9), Body.ASSEMBLY_PERSON)).isEqualTo(1);
    assertThat(count(DAY.plusDays(10), Body.ASSEMBLY_PERSON))
        .as("who lives in a closed household left with it")
        .isZero();
  }

  @Test
  void one_person_with_two_offices_is_counted_once_in_the_joint_meeting() {
    Household home = household("1", "", DateRange.ALWAYS);
    Villager both = adult(home);
    term(both, Office.BRANCH_SECRETARY, "", DateRange.ALWAYS);
    term(both, Office.COMMITTEE_CHAIR, "", DateRange.ALWAYS);
    term(adult(home), Office.BRANCH_MEMBER, "", DateRange.ALWAYS);
    term(adult(home), Office.COMMITTEE_MEMBER, "", new DateRange(DAY, null));
    term(adult(home), Office.SUPERVISION_CHAIR, "", DateRange.ALWAYS);
    assertThat(count(DAY, Body.BRANCH)).isEqualTo(2);
    assertThat(count(DAY, Body.JOINT)).isEqualTo(3);
    assertThat(count(DAY.minusDays(1), Body.JOINT)).isEqualTo(2);
    assertThat(count(DAY, Body.SUPERVISION)).isEqualTo(1);
  }

  @Test
  void only_full_party_members_vote() {
    Household home = household("1", "", DateRange.ALWAYS);
    Villager candidate = adult(home);
    members.add(
        new PartyMember(
            UUID.randomUUID(),
            candidate.id(),
            PartyStanding.PROBATIONARY,
            new DateRange(null, DAY.minusDays(1)),
            0));
    members.add(
        new PartyMember(
            UUID.randomUUID(), candidate.id(), PartyStanding.FULL, DateRange.since(DAY), 0));
    assertThat(count(DAY.minusDays(1), Body.PARTY)).isZero();
    assertThat(count(DAY, Body.PARTY)).isEqualTo(1);
  }

  @Test
  void the_representative_assembly_is_committee_and_representatives_each_once() {
    Household home = household("1", "", DateRange.ALWAYS);
    Villager chair = adult(home);
    term(chair, Office.COMMITTEE_CHAIR, "", DateRange.ALWAYS);
    term(chair, Office.REPRESENTATIVE, "代表01", DateRange.ALWAYS);
    for (int i = 2; i <= 5; i++) {
      Villager woman = villager(home, Sex.FEMALE, LocalDate.of(1980, 1, 1), DateRange.ALWAYS);
      term(woman, Office.REPRESENTATIVE, "代表0" + i, DateRange.ALWAYS);
    }
    term(adult(home), Office.COMMITTEE_MEMBER, "", DateRange.ALWAYS);
    assertThat(count(DAY, Body.REPRESENTATIVES)).isEqualTo(6);
    assertThat(on(DAY).composition()).isEqualTo(new Composition(6, 5, 4));
  }

  @Test
  void the_composition_is_judged_on_integers() {
    assertThat(new Composition(5, 4, 2).enoughRepresentatives()).isTrue();
    assertThat(new Composition(6, 4, 2).enoughRepresentatives()).isFalse();
    assertThat(new Composition(6, 5, 2).enoughWomen()).isTrue();
    assertThat(new Composition(7, 6, 2).enoughWomen()).isFalse();
  }

  @Test
  void a_group_meeting_counts_its_own_group() {
    Household first = household("1", "第1村民小组", DateRange.ALWAYS);
    Household second = household("1", "第2村民小组", DateRange.ALWAYS);
    household("2", "第2村民小组", DateRange.ALWAYS);
    adult(first);
    adult(first);
    adult(second);
    assertThat(on(DAY).eligible(Body.GROUP_PERSON, "第1村民小组").count()).isEqualTo(2);
    assertThat(on(DAY).eligible(Body.GROUP_HOUSEHOLD, "第2村民小组").count()).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> on(DAY).eligible(Body.GROUP_PERSON));
  }

  @Test
  void representatives_are_listed_with_their_households_also_before_they_are_named() {
    Household first = household("1", "", DateRange.ALWAYS);
    Household second = household("2", "", DateRange.ALWAYS);
    Villager named = adult(first);
    link(first, "代表01", DateRange.ALWAYS);
    link(second, "代表02", new DateRange(null, DAY));
    term(named, Office.REPRESENTATIVE, "代表01", DateRange.ALWAYS);
    assertThat(on(DAY).representatives())
        .containsExactly(
            new Representative("代表01", named, List.of(first)),
            new Representative("代表02", null, List.of(second)));
    assertThat(on(DAY.plusDays(1)).unlinked()).containsExactly(second);
  }

  private void link(Household household, String label, DateRange validity) {
    links.add(new LinkedHousehold(UUID.randomUUID(), household.id(), label, validity, 0));
  }
}
