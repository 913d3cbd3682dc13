package cn.mingyi.roster;

import static cn.mingyi.roster.SampleIds.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.AdmitPartyMember;
import cn.mingyi.roster.usecase.CloseHousehold;
import cn.mingyi.roster.usecase.EndOffice;
import cn.mingyi.roster.usecase.LinkHousehold;
import cn.mingyi.roster.usecase.NameRepresentative;
import cn.mingyi.roster.usecase.RegisterHousehold;
import cn.mingyi.roster.usecase.RegisterVillager;
import cn.mingyi.roster.usecase.RosterRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterKeepingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;
  private RosterDesk desk;
  private UnitOfWork unitOfWork;
  private RegisterHousehold registerHousehold;
  private RegisterVillager registerVillager;
  private Household home;
  private Villager wang;
  private Villager li;

  @BeforeEach
  void open() {
    desk = RosterDesk.open(folder);
    unitOfWork = desk.store.trail().unitOfWork();
    registerHousehold = new RegisterHousehold(unitOfWork, desk.registers);
    registerVillager = new RegisterVillager(unitOfWork, desk.registers);
    home = registerHousehold.register("1", "王 强", "第1村民小组", "", null);
    wang = villager("王强", id("19850312", 1));
    li = villager("李芳", id("19870505", 2));
    registerVillager.register(wang);
    registerVillager.register(li);
  }

  @AfterEach
  void close() {
    assertThat(desk.store.verify().findings()).isEmpty();
    desk.close();
  }

  private Villager villager(String name, String number) {
    IdentityNumber identity = new IdentityNumber(number);
    return new Villager(
        UUID.randomUUID(),
        home.id(),
        name,
        identity.sex(),
        identity.birthDate(),
        identity,
        List.of("13800001234", "0351-7654321"),
        "",
        Residence.AWAY,
        "群众",
        "备注 一",
        DateRange.ALWAYS,
        0);
  }

  private static void assertRule(Refused refused, RosterRule rule) {
    assertThat(refused.unmet().getFirst().rule()).isEqualTo(rule);
  }

  @Test
  void what_was_registered_comes_back_equal() {
    assertThat(desk.registers.villagers().all()).containsExactly(wang, li);
    assertThat(desk.registers.villagers().find(li.id())).contains(li);
    assertThat(desk.registers.households().find(home.id())).contains(home);
    assertThat(home.headName()).isEqualTo("王强");
    assertThat(desk.sql("select action, subject from trail_entry order by number desc limit 1"))
        .containsExactly("登记村民|1");
  }

  @Test
  void a_number_or_an_id_is_given_once_only() {
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> registerHousehold.register("1", "赵一", "第1村民小组", "", null))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("number"));
    registerHousehold.register("1", "赵一", "第2村民小组", "", null);
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> registerVillager.register(villager("王二", id("19850312", 1))))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("identity"));
    assertThat(desk.count("villager")).isEqualTo(2);
  }

  @Test
  void a_change_of_what_was_changed_meanwhile_is_stale() {
    registerHousehold.correct(home, "");
    assertThatExceptionOfType(StaleRecord.class)
        .isThrownBy(() -> registerHousehold.correct(home, ""));
    assertThat(desk.sql("select version from household")).containsExactly("1");
  }

  @Test
  void a_term_of_office_begins_and_ends_and_counts_between() {
    OfficeTerm term = desk.appointOffice.appoint(wang.id(), Office.BRANCH_SECRETARY, "", DAY, null);
    new EndOffice(unitOfWork, desk.registers).end(term, DAY.plusDays(9), "换届");
    assertThat(desk.sql("select office, scope, valid_from, valid_to, version from office_term"))
        .containsExactly("BRANCH_SECRETARY||2026-03-01|2026-03-10|1");
    assertThat(desk.queries.on(DAY.plusDays(9)).eligible(Body.BRANCH).count()).isEqualTo(1);
    assertThat(desk.queries.on(DAY.plusDays(10)).eligible(Body.BRANCH).count()).isZero();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> new EndOffice(unitOfWork, desk.registers).end(term, DAY.minusDays(1), ""))
        .satisfies(e -> assertRule(e, RosterRule.ENDS_BEFORE_BEGIN));
  }

  @Test
  void a_term_and_a_membership_end_with_a_reason_only() {
    OfficeTerm term = desk.appointOffice.appoint(wang.id(), Office.CLERK, "", DAY, null);
    AdmitPartyMember admission = new AdmitPartyMember(unitOfWork, desk.registers);
    admission.admit(wang.id(), PartyStanding.FULL, DAY);
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> new EndOffice(unitOfWork, desk.registers).end(term, DAY, " "))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("reason"));
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> admission.end(desk.registers.partyMembers().all().getFirst(), DAY, ""))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("reason"));
    assertThat(desk.sql("select valid_to from office_term union select valid_to from party_member"))
        .containsExactly("null");
  }

  @Test
  void several_households_are_linked_in_one_deed_all_or_none() {
    Household second = registerHousehold.register("2", "赵一", "第1村民小组", "", null);
    LinkHousehold linking = new LinkHousehold(unitOfWork, desk.registers);
    long entries = desk.count("trail_entry");
    linking.link(List.of(home.id(), second.id()), "代表01", null);
    assertThat(desk.count("trail_entry")).isEqualTo(entries + 1);
    assertThat(desk.queries.on(DAY).representatives().getFirst().households())
        .containsExactlyInAnyOrder(home, second);
    linking.link(home.id(), "代表02", DAY);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> linking.link(List.of(second.id(), home.id()), "代表03", DAY.minusDays(9)));
    assertThat(desk.count("linked_household where representative_label = '代表03'")).isZero();
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> linking.link(List.of(), "代表01", DAY))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("household"));
  }

  @Test
  void nobody_sits_in_committee_and_supervision_at_once() {
    desk.appointOffice.appoint(wang.id(), Office.COMMITTEE_MEMBER, "", null, DAY);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () -> desk.appointOffice.appoint(wang.id(), Office.SUPERVISION_CHAIR, "", DAY, null))
        .satisfies(e -> assertRule(e, RosterRule.INCOMPATIBLE_OFFICE));
    desk.appointOffice.appoint(wang.id(), Office.SUPERVISION_CHAIR, "", DAY.plusDays(1), null);
    assertThat(desk.count("office_term")).isEqualTo(2);
  }

  @Test
  void a_representative_is_named_for_a_label_that_stays_when_the_person_changes() {
    new LinkHousehold(unitOfWork, desk.registers).link(home.id(), "代表01", null);
    NameRepresentative naming = new NameRepresentative(desk.appointOffice);
    naming.name("代表01", wang.id(), null, DAY);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> naming.name("代表01", li.id(), DAY, null))
        .satisfies(e -> assertRule(e, RosterRule.ALREADY_SO));
    naming.name("代表01", li.id(), DAY.plusDays(1), null);
    assertThat(desk.queries.on(DAY).representatives())
        .singleElement()
        .satisfies(r -> {
          assertThat(r.villager()).isEqualTo(wang);
          assertThat(r.households()).containsExactly(home);
        });
    assertThat(desk.queries.on(DAY.plusDays(1)).representatives().getFirst().villager())
        .isEqualTo(li);
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> naming.name(" ", li.id(), DAY, null));
  }

  @Test
  void a_household_is_linked_to_one_representative_at_a_time() {
    LinkHousehold linking = new LinkHousehold(unitOfWork, desk.registers);
    linking.link(home.id(), "代表01", null);
    linking.link(home.id(), "代表02", DAY);
    linking.link(home.id(), "代表03", DAY);
    assertThat(
            desk.sql(
                "select representative_label, valid_from, valid_to from linked_household"
                    + " order by 1"))
        .containsExactly("代表01|null|2026-02-28", "代表03|2026-03-01|null");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> linking.link(home.id(), "代表04", DAY.minusDays(9)))
        .satisfies(e -> assertRule(e, RosterRule.ALREADY_SO));
  }

  @Test
  void a_candidate_becomes_a_full_member_without_a_gap() {
    AdmitPartyMember admission = new AdmitPartyMember(unitOfWork, desk.registers);
    admission.admit(wang.id(), PartyStanding.PROBATIONARY, DAY.minusYears(1));
    admission.admit(wang.id(), PartyStanding.FULL, DAY);
    assertThat(
            desk.sql("select standing, valid_from, valid_to from party_member order by valid_from"))
        .containsExactly("PROBATIONARY|2025-03-01|2026-02-28", "FULL|2026-03-01|null");
    assertThat(desk.queries.on(DAY.minusDays(1)).eligible(Body.PARTY).count()).isZero();
    assertThat(desk.queries.on(DAY).eligible(Body.PARTY).count()).isEqualTo(1);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> admission.admit(wang.id(), PartyStanding.FULL, DAY.plusDays(3)))
        .satisfies(e -> assertRule(e, RosterRule.ALREADY_SO));
  }

  @Test
  void a_closed_household_takes_its_people_and_its_link_along() {
    new LinkHousehold(unitOfWork, desk.registers).link(home.id(), "代表01", null);
    CloseHousehold closing = new CloseHousehold(unitOfWork, desk.registers);
    assertThatExceptionOfType(FieldRefused.class).isThrownBy(() -> closing.close(home, DAY, " "));
    closing.close(home, DAY, "整户迁出");
    assertThat(
            desk.sql(
                "select valid_to from household union all select valid_to from villager union all"
                    + " select valid_to from linked_household"))
        .hasSize(4)
        .containsOnly("2026-03-01");
    assertThat(desk.queries.on(DAY).villagers()).hasSize(2);
    assertThat(desk.queries.on(DAY.plusDays(1)).villagers()).isEmpty();
  }
}
