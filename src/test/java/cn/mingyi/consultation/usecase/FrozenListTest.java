package cn.mingyi.consultation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Refused;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.RegisterVillager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 按人: the list as the roster of the real engine has it. */
class FrozenListTest {
  @TempDir Path folder;

  @BeforeEach
  void sample() {
    SampleFolder.copyTo(folder);
  }

  private static OpenRound.Subject subject(AppServices services, Basis basis) {
    MatterFile consulting =
        services.deliberation().queries().summaries().stream()
            .map(s -> s.file())
            .filter(f -> f.matter().step() == Step.HOUSEHOLD_CONSULTATION)
            .findFirst()
            .orElseThrow();
    return new OpenRound.Subject(
        consulting.matter().id(), consulting.matter().number(), "选址", 1, basis, "");
  }

  @Test
  void every_villager_of_eighteen_years_is_asked_and_nobody_else() throws Exception {
    LocalDate today = LocalDate.now(SampleFolder.CLOCK);
    try (AppServices services = AppServices.open(new DataFolder(folder), SampleFolder.CLOCK)) {
      services.consultation().openRound().open(subject(services, Basis.PERSON), today, "");
      Consultation round =
          services
              .consultation()
              .queries()
              .latest(subject(services, Basis.PERSON).matterId())
              .orElseThrow();
      assertThat(round.coverage().sentence()).matches("应征求 [\\d]+ 人，除外 0 人，已征求 0 人，0.0 %");
      List<FrozenHousehold> people = round.households();
      assertThat(people).extracting(FrozenHousehold::code).doesNotHaveDuplicates();
      assertThat(people)
          .allMatch(p -> p.code().matches("\\d{4}-\\d+") && !p.personName().isEmpty());
      services.consultation().issueSheets().issue(round.round().id(), Set.of());
      assertThat(services.verify().findings()).isEmpty();
    }
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + new DataFolder(folder).database(), "mingyi", "");
        ResultSet adults =
            connection
                .createStatement()
                .executeQuery(
                    "select (select count(*) from villager v join household h on h.id = v.household_id"
                        + " where v.birth_date <= dateadd('year', -18, date '"
                        + today
                        + "') and (v.valid_to is null or v.valid_to >= date '"
                        + today
                        + "')), (select count(*) from frozen_household f join consultation_round r"
                        + " on r.id = f.round_id where r.basis = 'PERSON')")) {
      adults.next();
      assertThat(adults.getInt(2)).isEqualTo(adults.getInt(1)).isGreaterThan(412);
    }
  }

  @Test
  void who_has_no_birth_date_is_named_and_not_left_out() {
    try (AppServices services = AppServices.open(new DataFolder(folder), SampleFolder.CLOCK)) {
      Villager known =
          services.roster().queries().on(LocalDate.now(SampleFolder.CLOCK)).villagers().getFirst();
      new RegisterVillager(services.store().trail().unitOfWork(), services.roster().registers())
          .register(
              new Villager(
                  UUID.randomUUID(),
                  known.householdId(),
                  "王无龄",
                  null,
                  null,
                  null,
                  List.of(),
                  "长子",
                  Residence.RESIDENT,
                  "",
                  "",
                  DateRange.ALWAYS,
                  0));
      Refused no =
          catchThrowableOfType(
              Refused.class,
              () ->
                  services
                      .consultation()
                      .openRound()
                      .open(
                          subject(services, Basis.PERSON), LocalDate.now(SampleFolder.CLOCK), ""));
      assertThat(no.unmet().getFirst().rule()).isEqualTo(ConsultationRule.UNKNOWN_AGE);
      assertThat(no.sentences().getFirst()).contains("1 人", "王无龄");
    }
  }
}
