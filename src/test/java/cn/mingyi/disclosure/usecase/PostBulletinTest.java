package cn.mingyi.disclosure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.storage.DeliberationStorage;
import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A 决议公告 that is posted here is posted in the line of its matter, in one deed. */
class PostBulletinTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private DisclosureOffice office;

  @BeforeEach
  void a_matter_waits_for_its_resolution_to_be_disclosed() {
    office = new DisclosureOffice(folder, "2026-03-23");
    MatterFile resolved = SampleMatter.resolved();
    office
        .services()
        .store()
        .trail()
        .unitOfWork()
        .run(
            new Deed("示例", "事项"),
            () -> {
              files().add(SampleMatter.moved());
              MatterFile raised = files().find(resolved.matter().id()).orElseThrow();
              files().append(raised, resolved);
            });
  }

  @AfterEach
  void close() {
    assertThat(office.services().verify().findings()).isEmpty();
    office.close();
  }

  private MatterFiles files() {
    return new DeliberationStorage(office.services().store().database()).matterFiles();
  }

  private MatterFile matter() {
    return files().find(SampleMatter.moved().matter().id()).orElseThrow();
  }

  private UUID finished() {
    UUID id =
        office
            .desk()
            .writeBulletin()
            .begin(
                new WriteBulletin.Begin(
                    "C02", null, LocalDate.of(2026, 3, 20), matter().matter().id()))
            .bulletin()
            .id();
    office.finish(id);
    return id;
  }

  @Test
  void posting_and_taking_down_are_recorded_in_the_line_in_the_same_deed() {
    assertThat(matter().matter().step()).isEqualTo(Step.RESOLUTION_DISCLOSURE);
    UUID id = finished();
    assertThat(office.file(id).bulletin().text().body()).contains("41");
    long entries = office.entries();
    office.desk().postBulletin().post(id, "村务公开栏、二组路口", office.today(), "");
    assertThat(office.entries()).isEqualTo(entries + 1);
    Posting posting = matter().hanging().orElseThrow();
    assertThat(posting.bulletin()).isEqualTo(office.file(id).bulletin().number());
    assertThat(posting.places()).isEqualTo("村务公开栏、二组路口");
    assertThat(posting.reviewer()).isEqualTo(DisclosureOffice.REVIEWER);
    assertThat(posting.lastDay()).isEqualTo(office.file(id).hanging().orElseThrow().lastDay());
    assertThat(office.desk().queries().hanging())
        .extracting(h -> h.place())
        .containsExactlyInAnyOrder("村务公开栏", "二组路口");

    office.goTo("2026-04-09");
    office.desk().postBulletin().takeDown(id, "", office.today(), "");
    assertThat(office.entries()).isEqualTo(entries + 2);
    assertThat(office.file(id).bulletin().state()).isEqualTo(BulletinState.ENDED);
    assertThat(matter().hanging()).isEmpty();
    assertThat(matter().takenDownEarly(posting)).isFalse();
    assertThat(matter().ending(posting).orElseThrow().endedOn()).isEqualTo("2026-04-09");
  }

  @Test
  void taken_down_early_it_comes_down_early_in_the_line_and_may_be_posted_again() {
    UUID id = finished();
    PostBulletin posting = office.desk().postBulletin();
    posting.post(id, "村务公开栏", office.today(), "");
    Posting first = matter().hanging().orElseThrow();
    long entries = office.entries();
    assertThatThrownBy(() -> posting.takeDown(id, "", office.today(), ""))
        .isInstanceOf(FieldRefused.class);
    assertThat(office.entries()).isEqualTo(entries);
    posting.takeDown(id, "刮大风", office.today(), "");
    assertThat(matter().takenDownEarly(first)).isTrue();
    posting.post(id, "村务公开栏", office.today(), "");
    assertThat(matter().hanging().orElseThrow().bulletin()).isEqualTo(first.bulletin() + "（第2次张贴）");
    assertThat(office.file(id).bulletin().state()).isEqualTo(BulletinState.POSTED);
    office.goTo("2026-04-09");
    posting.takeDown(id, "", office.today(), "");
    assertThat(matter().hanging()).isEmpty();
  }

  @Test
  void a_matter_is_announced_once_and_other_bulletins_leave_the_line_alone() {
    UUID notice = office.draft("S05", office.today());
    office.finish(notice);
    MatterFile line = matter();
    office.desk().postBulletin().post(notice, "公开栏", office.today(), "");
    assertThat(matter()).isEqualTo(line);
    UUID first = finished();
    assertThatThrownBy(this::finished).isInstanceOf(Refused.class);
    office.desk().postBulletin().post(first, "村务公开栏", office.today(), "");
    line = matter();
    UUID correction = office.desk().writeBulletin().correct(first).bulletin().id();
    office.finish(correction);
    office.desk().postBulletin().post(correction, "村务公开栏", office.today(), "");
    assertThat(matter()).as("its 公示期 runs by the first").isEqualTo(line);
    assertThat(office.file(correction).bulletin().state()).isEqualTo(BulletinState.POSTED);
  }

  @Test
  void the_day_from_which_a_matter_is_owed_is_its_own_not_the_clerks() {
    UUID id =
        office
            .desk()
            .writeBulletin()
            .begin(new WriteBulletin.Begin("C02", null, office.today(), matter().matter().id()))
            .bulletin()
            .id();
    assertThat(office.file(id).bulletin().subject().eventOn())
        .isEqualTo(matter().passages().get(Step.RESOLUTION).happenedOn());
  }
}
