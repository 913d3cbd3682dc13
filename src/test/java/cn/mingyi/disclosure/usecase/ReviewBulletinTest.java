package cn.mingyi.disclosure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.privacy.Finding;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 送审, 审核, 定稿: what of persons stops them, how it is masked or released; 更正 and 重新生成. */
class ReviewBulletinTest {
  private static final String PHONE = "13812345678";
  private static final String ID = "11010519491231002X";
  private static final LocalDate EVENT = LocalDate.of(2026, 11, 2);

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DisclosureOffice office;

  @BeforeAll
  static void open() {
    office = new DisclosureOffice(folder, "2026-11-03");
  }

  @AfterAll
  static void close() {
    assertThat(office.services().verify().findings()).isEmpty();
    office.close();
  }

  private ReviewBulletin reviewing() {
    return office.desk().reviewBulletin();
  }

  private static List<Enum<?>> rules(Refused no) {
    return no.unmet().stream().<Enum<?>>map(Condition::rule).toList();
  }

  private Refused refusedSubmit(UUID id) {
    return catchThrowableOfType(Refused.class, () -> reviewing().submit(id, office.today(), ""));
  }

  @Test
  void a_number_of_a_person_stops_sending_in_and_finishing() {
    UUID id = office.draft("S05", EVENT);
    office.type(id, "咨询请打 " + PHONE + "。");
    Refused no = refusedSubmit(id);
    assertThat(rules(no)).containsExactly(ReviewBulletin.Rule.PRIVACY);
    assertThat(no.sentences().getFirst()).contains("138****5678").doesNotContain(PHONE);
    assertThat(no.getMessage()).doesNotContain("138");

    office.type(id, "咨询请到村委会。");
    office.approve(id);
    assertThat(office.file(id).bulletin().state()).isEqualTo(BulletinState.APPROVED);
    assertThat(reviewing().finish(id).bulletin().state()).isEqualTo(BulletinState.FINAL);
  }

  @Test
  void finishing_looks_again() {
    UUID id = office.draft("S05", EVENT);
    BulletinFile approved = office.approve(id);
    Bulletin b = approved.bulletin();
    BulletinFile with =
        new BulletinFile(
            b.with(new BulletinText(b.text().title(), null, ID, List.of(), ""), b.hands()),
            approved.events(),
            approved.releases());
    assertThat(reviewing().gate(with))
        .anyMatch(c -> c.rule() == ReviewBulletin.Rule.PRIVACY && !c.met());
    assertThat(reviewing().gate(approved)).allMatch(Condition::met);
  }

  @Test
  void a_release_needs_a_reason_and_lets_this_one_number_pass() throws Exception {
    UUID id = office.draft("S05", EVENT);
    office.type(id, "监督电话 " + PHONE + "。");
    Finding found = ReviewBulletin.findings(office.file(id)).getFirst();
    assertThat(
            catchThrowableOfType(FieldRefused.class, () -> reviewing().release(id, found, " "))
                .fields())
        .containsOnlyKeys("reason");
    reviewing().release(id, found, "村监会监督电话");
    assertThat(reviewing().submit(id, office.today(), "").bulletin().state())
        .isEqualTo(BulletinState.IN_REVIEW);
    assertThat(office.desk().queries().printed(id, false).text().body()).contains(PHONE);
    assertThatThrownBy(() -> reviewing().release(id, found, "再来一次")).isInstanceOf(Refused.class);
    String release =
        Files.readAllLines(folder.resolve("journal.txt")).stream()
            .filter(l -> l.contains("放行个人信息") && l.contains("村监会监督电话"))
            .findFirst()
            .orElseThrow();
    assertThat(release).contains("村监会监督电话", "138****5678").doesNotContain(PHONE);
  }

  @Test
  void another_number_is_not_released_with_it() {
    UUID id = office.draft("S05", EVENT);
    office.type(id, "监督电话 " + PHONE + "。");
    reviewing().release(id, ReviewBulletin.findings(office.file(id)).getFirst(), "监督电话");
    office.type(id, "监督电话 " + PHONE + "，另 13912345678。");
    assertThat(ReviewBulletin.findings(office.file(id)))
        .singleElement()
        .extracting(Finding::masked)
        .isEqualTo("139****5678");
  }

  @Test
  void masking_takes_what_hangs_open_and_leaves_the_office_copy_whole() {
    UUID id = office.draft("Z01", EVENT);
    Bulletin b = office.file(id).bulletin();
    BulletinTable table = b.text().tables().getFirst();
    List<String> row =
        List.of(
            "1",
            "第1村民小组",
            "马德福 " + PHONE,
            ID,
            "补贴",
            "6.4",
            "67.00",
            "428.80",
            "6217001234567890123",
            "13834561234");
    office
        .desk()
        .writeBulletin()
        .save(
            id,
            b.version(),
            new BulletinText(
                b.text().title(), null, "请打" + PHONE, List.of(table.withRows(List.of(row))), ""),
            b.hands());
    assertThat(ReviewBulletin.findings(office.file(id))).hasSize(2);
    assertThat(reviewing().mask(office.desk().writeBulletin(), id)).isEqualTo(2);
    BulletinText masked = office.file(id).bulletin().text();
    assertThat(masked.body()).isEqualTo("请打138****5678");
    assertThat(masked.tables().getFirst().rows().getFirst())
        .as("columns keep these off the wall by themselves")
        .contains(ID, "6217001234567890123", "13834561234")
        .contains("马德福 138****5678");
    assertThat(reviewing().submit(id, office.today(), "").bulletin().state())
        .isEqualTo(BulletinState.IN_REVIEW);
    assertThat(office.desk().queries().printed(id, false).text().toString())
        .doesNotContain(ID)
        .doesNotContain("13834561234")
        .contains("110***********002X");
    assertThat(office.desk().queries().printed(id, true).text().toString()).contains(ID);
  }

  @Test
  void books_without_entries_have_nothing_to_disclose() {
    long entries = office.entries();
    assertThatThrownBy(() ->
            office
                .desk()
                .writeBulletin()
                .begin(
                    new WriteBulletin.Begin("F03", ReportingPeriod.quarter(2026, 3), null, null)))
        .isInstanceOf(Refused.class);
    assertThat(office.entries()).isEqualTo(entries);
  }

  @Test
  void a_bulletin_is_begun_for_the_right_period_or_day_only() {
    WriteBulletin writing = office.desk().writeBulletin();
    assertThat(refusedBegin(writing, "X99", null, null)).containsExactly("item");
    assertThat(refusedBegin(writing, "F14", ReportingPeriod.month(2026, 9), null))
        .containsExactly("period");
    assertThat(refusedBegin(writing, "F14", null, null)).containsExactly("period");
    assertThat(refusedBegin(writing, "S05", null, null)).containsExactly("eventOn");
    assertThat(refusedBegin(writing, "S05", null, office.today().plusDays(1)))
        .containsExactly("eventOn");
    assertThat(refusedBegin(writing, "C02", null, office.today())).containsExactly("matter");
  }

  private static java.util.Set<String> refusedBegin(
      WriteBulletin writing,
      String item,
      @org.jspecify.annotations.Nullable ReportingPeriod period,
      @org.jspecify.annotations.Nullable LocalDate event) {
    return catchThrowableOfType(
            FieldRefused.class,
            () -> writing.begin(new WriteBulletin.Begin(item, period, event, null)))
        .fields()
        .keySet();
  }

  @Test
  void what_is_generated_is_written_anew_from_the_records_and_typed_words_are_not() {
    WriteBulletin writing = office.desk().writeBulletin();
    BulletinFile file =
        writing.begin(new WriteBulletin.Begin("W08", ReportingPeriod.quarter(2026, 3), null, null));
    UUID id = file.bulletin().id();
    assertThat(file.bulletin().text().body()).contains("共收到意见 0 件");
    office
        .desk()
        .receiveFeedback()
        .receive(
            new ReceiveFeedback.Received(
                id,
                LocalDate.of(2026, 9, 28),
                "李喆",
                cn.mingyi.disclosure.domain.Feedback.Channel.BOX,
                "看不清",
                "意见箱一月一开"));
    BulletinText again = writing.regenerate(id, file.bulletin().version()).bulletin().text();
    assertThat(again.body()).contains("共收到意见 1 件");
    assertThat(again.tables().getFirst().rows().getFirst())
        .contains("看不清")
        .as("who spoke up is not on the wall")
        .doesNotContain("李喆");
    UUID typed = office.draft("S05", EVENT);
    assertThatThrownBy(() -> writing.regenerate(typed, office.file(typed).bulletin().version()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_frozen_bulletin_is_corrected_by_another_that_names_it() {
    WriteBulletin writing = office.desk().writeBulletin();
    UUID id = office.draft("F14", ReportingPeriod.quarter(2026, 3));
    assertThatThrownBy(() -> writing.correct(id)).isInstanceOf(Refused.class);
    office.finish(id);
    Bulletin old = office.file(id).bulletin();
    assertThatThrownBy(() -> office.type(id, "改一改")).isInstanceOf(Refused.class);
    UUID next = writing.correct(id).bulletin().id();
    Bulletin correction = office.file(next).bulletin();
    assertThat(correction.subject().corrects()).isEqualTo(id);
    assertThat(correction.text()).isEqualTo(old.text());
    assertThat(correction.state()).isEqualTo(BulletinState.DRAFT);
    assertThat(office.desk().queries().printed(next, false).corrects()).isEqualTo("槐财公〔2026〕1号");
    assertThat(office.finish(next).bulletin().number()).isEqualTo("槐财公〔2026〕2号");
    assertThat(office.file(id).bulletin()).isEqualTo(old);
  }

  @Test
  void a_column_that_must_be_masked_cannot_be_called_plain_text() {
    UUID id = office.draft("Z05", ReportingPeriod.quarter(2026, 3));
    BulletinFile file = office.file(id);
    cn.mingyi.disclosure.domain.BulletinTable table = file.bulletin().text().tables().getFirst();
    List<cn.mingyi.disclosure.domain.BulletinTable.Column> plain =
        table.columns().stream()
            .map(c ->
                new cn.mingyi.disclosure.domain.BulletinTable.Column(
                    c.head(), cn.mingyi.disclosure.domain.ColumnKind.TEXT))
            .toList();
    office
        .desk()
        .writeBulletin()
        .save(
            id,
            file.bulletin().version(),
            file.bulletin()
                .text()
                .withTables(
                    List.of(
                        new cn.mingyi.disclosure.domain.BulletinTable(
                            "", plain, List.of(plain.stream().map(c -> "一").toList()), List.of()))),
            file.bulletin().hands());
    Refused no = refusedSubmit(id);
    assertThat(rules(no)).contains(ReviewBulletin.Rule.COLUMN_KIND);
    assertThat(no.sentences()).anyMatch(s -> s.contains("残疾类别"));
  }

  @Test
  void a_period_that_is_not_over_cannot_be_disclosed() {
    assertThat(
            refusedBegin(
                office.desk().writeBulletin(), "F14", ReportingPeriod.quarter(2026, 4), null))
        .containsExactly("period");
  }

  @Test
  void what_was_passed_is_returned_as_long_as_it_has_no_number() {
    UUID id = office.draft("S05", EVENT);
    office.type(id, "请于月底前缴费。");
    office.approve(id);
    reviewing()
        .review(
            new ReviewBulletin.Review(
                id, DisclosureOffice.REVIEWER, false, "日期不对", "", office.today(), ""));
    assertThat(office.file(id).bulletin().state()).isEqualTo(BulletinState.RETURNED);
  }
}
