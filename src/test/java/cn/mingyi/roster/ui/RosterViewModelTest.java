package cn.mingyi.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PartyStanding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterViewModelTest {
  private static final LocalDate TODAY = RosterOffice.TODAY;

  @TempDir Path folder;
  private RosterOffice office;
  private QueueBackground work;
  private RosterViewModel model;

  @BeforeEach
  void open() {
    office = RosterOffice.here(folder.resolve("data"));
    office.load(SmallRoster.whole(folder));
    work = new QueueBackground();
    model = new RosterViewModel(office.keeping(), work.background(), RosterOffice.CLOCK);
    model.open();
    work.run();
  }

  @AfterEach
  void close() {
    assertThat(work.unhandled()).isEmpty();
    office.close();
  }

  @Test
  void the_page_counts_and_names_what_is_not_in_order() {
    RosterPage page = page();
    assertThat(page.households())
        .extracting(h -> h.household().number())
        .containsExactly("1", "2", "3");
    assertThat(page.households().getFirst().members())
        .extracting(VillagerLine::name)
        .containsExactly("王强", "李芳");
    assertThat(page.unlinked()).isEqualTo(1);
    assertThat(page.unnamed()).isEqualTo(2);
    assertThat(page.withoutBirthDate()).isEqualTo(1);
    assertThat(page.voters()).isZero();
    VillagerLine wang = person("王强");
    assertThat(wang.age()).isEqualTo(66);
    assertThat(wang.identity(false)).doesNotContain("19600101");
    assertThat(wang.identity(true)).isEqualTo(SmallRoster.WANG);
    assertThat(person("钱七").ageWords()).isEmpty();
    assertThat(model.lastImport()).isPresent();
  }

  @Test
  void a_deed_is_done_told_and_seen() {
    HandedForm form = new HandedForm();
    model
        .deeds()
        .appoint(
            new RosterDeeds.Appointment(person("王强"), Office.COMMITTEE_CHAIR, "", TODAY, null),
            form);
    assertThat(form.working).isTrue();
    work.run();
    assertThat(form.working).isFalse();
    assertThat(form.closed).isTrue();
    assertThat(Objects.requireNonNull(model.noticeProperty().get()).sentences())
        .containsExactly("已登记：王强 任村委会主任。");
    assertThat(page().terms()).hasSize(1);
    assertThat(person("王强").roles()).isEqualTo("村委会主任");
    assertThat(page().composition().enoughRepresentatives()).isFalse();

    HandedForm end = new HandedForm();
    model.deeds().endOffice(page().terms().getFirst(), TODAY, "", end);
    work.run();
    assertThat(end.fields).containsExactly("reason");
    assertThat(end.closed).isFalse();
    model.deeds().endOffice(page().terms().getFirst(), TODAY, "辞职", end);
    work.run();
    assertThat(end.closed).isTrue();
    model.dayProperty().set(TODAY.plusDays(1));
    work.run();
    assertThat(page().terms()).isEmpty();
  }

  @Test
  void representatives_are_named_and_households_linked() {
    HandedForm form = new HandedForm();
    model.deeds().nameRepresentative("代表01", person("李芳"), TODAY, null, form);
    work.run();
    assertThat(page().representatives().getFirst().name()).isEqualTo("李芳");
    model.deeds().link(List.of(page().households().get(2)), "代表03", TODAY, form);
    work.run();
    assertThat(page().unlinked()).isZero();
    assertThat(page().representatives()).hasSize(3);
    HandedForm none = new HandedForm();
    model.deeds().link(page().households(), " ", TODAY, none);
    model.deeds().nameRepresentative("", person("王强"), TODAY, null, none);
    model.deeds().nameRepresentative("代表01", person("王强"), TODAY, null, none);
    work.run();
    assertThat(none.fields).containsExactlyInAnyOrder("label", "scope");
    assertThat(none.said).anyMatch(s -> s.contains("已另有其人"));
    assertThat(none.closed).isFalse();
  }

  @Test
  void party_members_are_admitted_confirmed_and_leave() {
    HandedForm form = new HandedForm();
    LocalDate lastYear = TODAY.minusYears(1);
    model.deeds().admit(person("赵一"), PartyStanding.PROBATIONARY, lastYear, form);
    work.run();
    assertThat(page().voters()).isZero();
    model.deeds().confirm(page().party().getFirst(), null, form);
    assertThat(form.fields).containsExactly("from");
    model.deeds().confirm(page().party().getFirst(), TODAY, form);
    work.run();
    assertThat(page().voters()).isEqualTo(1);
    assertThat(person("赵一").roles()).isEqualTo("正式党员");
    model.deeds().endMembership(page().party().getFirst(), TODAY, "转出", form);
    work.run();
    model.dayProperty().set(TODAY.plusDays(1));
    work.run();
    assertThat(page().party()).isEmpty();
  }

  @Test
  void nothing_is_asked_of_the_store_for_a_form_that_is_not_filled_in() {
    HandedForm form = new HandedForm();
    model.deeds().appoint(new RosterDeeds.Appointment(null, Office.CLERK, "", TODAY, null), form);
    model.deeds().appoint(new RosterDeeds.Appointment(person("王强"), null, "", TODAY, null), form);
    model.deeds().endOffice(null, TODAY, "届满", form);
    model.deeds().admit(person("王强"), null, TODAY, form);
    model.deeds().endMembership(null, TODAY, "转出", form);
    assertThat(work.waiting()).isZero();
    assertThat(form.fields).containsExactly("person", "office", "term", "standing", "member");
  }

  @Test
  void the_last_import_is_undone_or_says_why_not() {
    HandedForm form = new HandedForm();
    model
        .deeds()
        .appoint(new RosterDeeds.Appointment(person("王强"), Office.CLERK, "", TODAY, null), form);
    work.run();
    HandedForm undo = new HandedForm();
    model.deeds().undo(model.lastImport().orElseThrow(), "文件选错了", undo);
    work.run();
    assertThat(undo.closed).isFalse();
    assertThat(undo.said).singleElement().asString().contains("不能整个撤销");
    assertThat(page().households()).hasSize(3);
  }

  @Test
  void an_answer_that_was_overtaken_by_a_later_day_is_dropped() {
    model.dayProperty().set(TODAY.minusDays(2));
    model.dayProperty().set(null);
    model.dayProperty().set(TODAY.minusDays(1));
    work.run();
    assertThat(page().day()).isEqualTo(TODAY.minusDays(1));
    model.close();
    model.dayProperty().set(TODAY);
    assertThat(work.waiting()).as("closed").isZero();
  }

  private RosterPage page() {
    return Objects.requireNonNull(model.pageProperty().get());
  }

  private VillagerLine person(String name) {
    return page().villagers().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }
}
