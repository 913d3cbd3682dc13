package cn.mingyi.disclosure.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.disclosure.usecase.KeepCatalogue.ItemForm;
import cn.mingyi.disclosure.usecase.ReceiveFeedback;
import cn.mingyi.disclosure.usecase.ReviewBulletin;
import cn.mingyi.disclosure.usecase.TableIntake;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.storage.VillageStorage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of disclosure on the real store, looked at with SQL of the test's own. */
class DisclosureStorageTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DisclosureOffice office;

  @BeforeAll
  static void open() {
    office = new DisclosureOffice(folder.resolve("a"), "2026-11-03");
  }

  @AfterAll
  static void close() {
    assertThat(office.services().verify().findings()).isEmpty();
    office.close();
  }

  private UUID filled() {
    UUID id = office.draft("F14", ReportingPeriod.quarter(2026, 3));
    Bulletin b = office.file(id).bulletin();
    BulletinTable table = b.text().tables().getFirst();
    List<String> row = List.of("1", "李\t喆\n\\", "主任", "2000.00", "6000.00");
    office
        .desk()
        .writeBulletin()
        .save(
            id,
            b.version(),
            new BulletinText(
                "报酬",
                LocalDate.of(2026, 9, 30),
                "一、情况\n如下，电话13812345678。",
                List.of(TableIntake.filled(table, List.of(row))),
                "完"),
            b.hands());
    return id;
  }

  @Test
  void a_bulletin_its_events_and_releases_lie_in_their_rows_and_read_back_the_same() {
    UUID id = filled();
    Finding phone = ReviewBulletin.findings(office.file(id)).getFirst();
    office.desk().reviewBulletin().release(id, phone, "对外公布的电话");
    office.finish(id);
    office.desk().postBulletin().post(id, "财务公开栏", office.today(), "");
    office.desk().postBulletin().takeDown(id, "雨水打湿", office.today(), "");

    assertThat(
            office.sql(
                "select item, kind, period, title, data_until, state, edition, number, number_year,"
                    + " number_n, begun_on, finished_on from bulletin where id = '"
                    + id
                    + "'"))
        .containsExactly(
            "F14|FINANCE|2026Q3|报酬|2026-09-30|FINAL|1|槐财公〔2026〕1号|2026|1|2026-11-03|2026-11-03");
    assertThat(
            office.sql(
                "select position, kind, happened_on, actor, words, last_day from bulletin_event where"
                    + " bulletin_id = '"
                    + id
                    + "' order by position"))
        .containsExactly(
            "1|SUBMITTED|2026-11-03|王秀英||null",
            "2|APPROVED|2026-11-03|赵建国||null",
            "3|FINISHED|2026-11-03|王秀英|槐财公〔2026〕1号|null",
            "4|POSTED|2026-11-03|王秀英|财务公开栏|2026-11-18",
            "5|DOWN_EARLY|2026-11-03|王秀英|雨水打湿|null");
    assertThat(office.sql("select kind, masked, reason, length(found_hash) from privacy_release"))
        .containsExactly("PHONE|138****5678|对外公布的电话|64");
    BulletinFile before = office.file(id);
    assertThat(before.bulletin().text().tables().getFirst().rows().getFirst().get(1))
        .isEqualTo("李\t喆\n\\");
    List<BulletinFile> all = office.desk().queries().all();
    office.reopen();
    assertThat(office.file(id)).isEqualTo(before);
    assertThat(office.desk().queries().all()).isEqualTo(all);
    assertThat(office.desk().queries().byNumber("槐财公〔2026〕1号")).contains(before);
    assertThat(office.desk().queries().byNumber("")).isEmpty();
  }

  @Test
  void numbers_run_through_a_kind_and_a_year_without_a_gap() {
    try (DisclosureOffice own = new DisclosureOffice(folder.resolve("b"), "2026-11-03")) {
      UUID first = own.draft("F14", ReportingPeriod.quarter(2026, 1));
      UUID dropped = own.draft("F14", ReportingPeriod.quarter(2026, 2));
      UUID second = own.draft("F14", ReportingPeriod.quarter(2026, 3));
      UUID other = own.draft("W04", ReportingPeriod.month(2026, 9));
      UUID waiting = own.draft("F09", LocalDate.of(2026, 11, 1));
      own.approve(waiting);
      assertThat(own.finish(first).bulletin().number()).isEqualTo("槐财公〔2026〕1号");
      own.desk().writeBulletin().drop(dropped, "重了");
      assertThat(own.finish(other).bulletin().number()).isEqualTo("槐服公〔2026〕1号");
      assertThat(own.finish(second).bulletin().number()).isEqualTo("槐财公〔2026〕2号");
      own.goTo("2027-01-04");
      assertThat(own.desk().reviewBulletin().finish(waiting).bulletin().number())
          .isEqualTo("槐财公〔2027〕1号");
      UUID next = own.draft("F09", LocalDate.of(2027, 1, 4));
      assertThat(own.finish(next).bulletin().number()).isEqualTo("槐财公〔2027〕2号");
      assertThat(
              own.sql(
                  "select kind, number_year, max(number_n) - count(*) from bulletin where number <>"
                      + " '' group by kind, number_year"))
          .hasSize(3)
          .allMatch(l -> l.endsWith("|0"));
      assertThat(own.services().verify().findings()).isEmpty();
    }
  }

  @Test
  void who_read_before_another_saved_is_refused_and_nothing_is_written() {
    UUID id = office.draft("F14", ReportingPeriod.quarter(2025, 3));
    Bulletin read = office.file(id).bulletin();
    office.type(id, "先存的。");
    long entries = office.entries();
    BulletinText later = new BulletinText("后存的", null, "后存的。", List.of(), "");
    assertThatThrownBy(
            () -> office.desk().writeBulletin().save(id, read.version(), later, read.hands()))
        .isInstanceOf(StaleRecord.class);
    assertThat(office.entries()).isEqualTo(entries);
    assertThat(office.sql("select body from bulletin where id = '" + id + "'"))
        .containsExactly("先存的。");
  }

  @Test
  void the_catalogue_and_the_names_of_kinds_are_appended_in_their_order() {
    ItemForm form = office.form("F02", "收支月报", "2026-11-03");
    office.desk().keepCatalogue().change(form);
    office.desk().keepCatalogue().change(office.form("F02", "收支简报", "2026-12-01"));
    office
        .desk()
        .keepCatalogue()
        .rename(DisclosureKind.CURRENT_AFFAIRS, "实务", "", "乡镇通知", office.today());
    assertThat(
            office.sql(
                "select position, code, title, valid_from, due_from, due_days from catalogue_item"
                    + " order by position"))
        .containsExactly("1|F02|收支月报|2026-11-03|END|15", "2|F02|收支简报|2026-12-01|END|15");
    assertThat(office.sql("select position, kind, name, valid_from from kind_name"))
        .containsExactly("1|CURRENT_AFFAIRS|实务|2026-11-03");
    office.reopen();
    assertThat(office.desk().keepCatalogue().catalogue().history("F02")).hasSize(3);
    assertThat(office.desk().queries().kindName(DisclosureKind.CURRENT_AFFAIRS)).isEqualTo("实务");
    assertThat(
            office
                .desk()
                .keepCatalogue()
                .name(DisclosureKind.CURRENT_AFFAIRS, office.today().minusDays(1)))
        .isEqualTo("时务");
  }

  @Test
  void feedback_is_numbered_and_answered_once() {
    Feedback first =
        office
            .desk()
            .receiveFeedback()
            .receive(
                new ReceiveFeedback.Received(
                    null, office.today(), "", Feedback.Channel.BOX, "路灯电费多了", ""));
    UUID id = office.draft("F14", ReportingPeriod.quarter(2025, 2));
    office
        .desk()
        .receiveFeedback()
        .receive(
            new ReceiveFeedback.Received(
                id, office.today(), "李喆", Feedback.Channel.SPOKEN, "报酬怎么算", ""));
    ReceiveFeedback.Answered answer =
        new ReceiveFeedback.Answered(
            first.id(), office.today(), "王秀英", "新装六盏", Feedback.Satisfaction.SATISFIED, false, "");
    office.desk().receiveFeedback().answer(answer);
    assertThatThrownBy(() -> office.desk().receiveFeedback().answer(answer))
        .isInstanceOf(cn.mingyi.kernel.Refused.class);
    assertThat(
            office.sql(
                "select f.serial, f.channel, f.due_on, a.words from feedback f left join"
                    + " feedback_answer a on a.feedback_id = f.id order by f.serial"))
        .containsExactly("1|BOX|2026-11-13|新装六盏", "2|SPOKEN|2026-11-13|null");
    List<Feedback> all = office.desk().receiveFeedback().all();
    office.reopen();
    assertThat(office.desk().receiveFeedback().all()).isEqualTo(all);
    assertThat(all).extracting(Feedback::serial).containsExactly(2, 1);
  }

  @Test
  void a_year_of_holidays_takes_the_place_of_the_one_before() {
    VillageStorage village = new VillageStorage(office.services().store().database());
    Holiday first = new Holiday(LocalDate.of(2027, 1, 1), "元旦", false, "甲");
    Holiday second = new Holiday(LocalDate.of(2027, 1, 2), "元旦", true, "乙");
    for (Holiday day : List.of(first, second)) {
      office
          .services()
          .store()
          .trail()
          .unitOfWork()
          .run(new Deed("载入节假日", "2027"), () -> village.holidays().replaceYear(2027, List.of(day)));
    }
    assertThat(office.sql("select on_day, name, working, source from holiday"))
        .containsExactly("2027-01-02|元旦|TRUE|乙");
    office.reopen();
    assertThat(office.services().village().keepHolidays().calendar().of(2027))
        .containsExactly(second);
  }
}
