package cn.mingyi.ledger.usecase.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageEvent;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissingPapersTest {
  private static final Certification.Rules USUAL = new Certification.Rules(10, false, true);
  private static final MatterFile DONE = SampleMatter.archived();
  private static final int VOTED = DONE.meeting(Step.RESOLUTION).orElseThrow().planVersion();

  private final Map<UUID, List<Attachment>> attachments = new HashMap<>();

  private void attach(UUID owner, AttachmentKind kind, String name) {
    attachments.put(
        owner,
        List.of(
            new Attachment(
                UUID.randomUUID(),
                owner,
                kind,
                name,
                "image/jpeg",
                1,
                "0".repeat(64),
                LocalDate.of(2026, 9, 28))));
  }

  private List<MissingPaper> missing(
      MatterFile file, List<MatterDossier.Round> rounds, MatterDossier.Posted... bulletins) {
    return new MissingPapers(
            new MatterDossier(
                SampleMatter.subject(file),
                rounds,
                Map.of(),
                attachments,
                List.of(bulletins),
                List.of(),
                List.of()),
            sha256 -> true)
        .list();
  }

  private static List<String> of(List<MissingPaper> missing, String part) {
    return missing.stream().filter(m -> m.part().equals(part)).map(MissingPaper::sentence).toList();
  }

  /** A round with one page, which came back and was not scanned. */
  private static MatterDossier.Round round(
      int number, int plan, Consultation asked, Certification.Rules rules) {
    Round r = asked.round();
    Consultation consultation =
        new Consultation(
            new Round(
                r.id(),
                r.matterId(),
                r.matterNumber(),
                r.matterTitle(),
                plan,
                number,
                r.basis(),
                r.changes(),
                r.openedOn(),
                r.lateReason(),
                r.recordedAt()),
            asked.households(),
            asked.exclusions(),
            asked.opinions(),
            asked.opinions().stream().flatMap(o -> asked.response(o).stream()).toList());
    IssuedPage page =
        new IssuedPage(
            UUID.randomUUID(),
            r.id(),
            1,
            "代表01",
            "李喆",
            1,
            1,
            1,
            8,
            "a1b2c3d4",
            null,
            "",
            r.openedOn(),
            Instant.EPOCH);
    PageEvent back =
        new PageEvent(
            UUID.randomUUID(),
            r.id(),
            page.id(),
            PageState.RETURNED,
            "",
            r.openedOn(),
            "",
            Instant.EPOCH,
            1);
    return new MatterDossier.Round(
        consultation,
        new Evidence(
            new Certification(
                consultation,
                new SheetRegister(consultation, List.of(page), List.of(back), List.of()),
                new SpotChecks(consultation, List.of(), List.of()),
                rules),
            List.of(),
            null));
  }

  private static Consultation whole() {
    return SampleRound.done(DONE.matter().id(), 40);
  }

  private static Consultation brokenOff() {
    return SampleRound.nearlyDone(DONE.matter().id(), 40);
  }

  @Test
  void a_round_that_was_broken_off_when_the_plan_changed_lacks_nothing() {
    List<MissingPaper> missing =
        missing(
            DONE,
            List.of(round(1, VOTED + 7, brokenOff(), USUAL), round(2, VOTED, whole(), USUAL)));
    assertThat(of(missing, "民议第1轮")).isEmpty();
    assertThat(of(missing, "民议第2轮"))
        .noneMatch(s -> s.contains("征求率"))
        .anyMatch(s -> s.contains("没有民议完成证明"));
  }

  @Test
  void a_round_on_which_a_vote_rested_is_asked_for_its_papers_although_another_followed() {
    List<MissingPaper> missing =
        missing(
            DONE,
            List.of(round(1, VOTED, brokenOff(), USUAL), round(2, VOTED + 7, whole(), USUAL)));
    assertThat(of(missing, "民议第1轮")).anyMatch(s -> s.startsWith("征求率没有到 100 %"));
  }

  @Test
  void only_what_the_village_asks_of_a_round_is_missing() {
    assertThat(of(missing(DONE, List.of(round(1, VOTED, whole(), USUAL))), "民议第1轮"))
        .anyMatch(s -> s.startsWith("抽查没有做完：抽查 10 %，须回访 4 户"))
        .anyMatch(s -> s.contains("页没有扫描件"));
    assertThat(
            of(
                missing(
                    DONE,
                    List.of(round(1, VOTED, whole(), new Certification.Rules(0, false, false)))),
                "民议第1轮"))
        .containsExactly("没有民议完成证明");
    assertThat(
            of(
                missing(
                    DONE,
                    List.of(round(1, VOTED, whole(), new Certification.Rules(0, true, false)))),
                "民议第1轮"))
        .anyMatch(s -> s.contains("当面征求的意见不在已收回的意见表上"));
  }

  private static Posting posting(MatterFile file, Step step) {
    return file.postings().stream().filter(p -> p.step() == step).findFirst().orElseThrow();
  }

  private static MatterFile with(UnaryOperator<MatterRecord> change) {
    return new MatterFile(
        DONE.matter(), DONE.records().stream().map(change).toList(), DONE.consultation());
  }

  @Test
  void the_opinion_of_the_supervisors_is_asked_for_the_outcome_only_and_can_come_on_paper() {
    MatterFile silent =
        with(r ->
            r instanceof Posting p
                ? new Posting(
                    p.id(),
                    p.matterId(),
                    p.step(),
                    p.bulletin(),
                    p.text(),
                    p.places(),
                    p.reviewer(),
                    p.reviewedOn(),
                    "",
                    p.postedOn(),
                    p.lastDay(),
                    p.lateReason(),
                    p.recordedAt())
                : r);
    List<MissingPaper> missing = missing(silent, List.of());
    assertThat(of(missing, "决议公开")).noneMatch(s -> s.contains("村监会意见"));
    assertThat(missing)
        .filteredOn(m -> m.sentence().endsWith("没有村监会意见"))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.part()).isEqualTo("实施结果公开");
          assertThat(m.remedy()).contains("书面监督意见", "附件");
        });
    attach(silent.matter().id(), AttachmentKind.OTHER, "村监会监督意见.pdf");
    assertThat(missing(silent, List.of())).noneMatch(m -> m.sentence().contains("村监会意见"));
  }

  @Test
  void what_was_taken_down_early_has_no_photograph_of_its_last_day() {
    assertThat(of(missing(DONE, List.of()), "决议公开")).anyMatch(s -> s.contains("没有期满照片"));
    MatterFile early =
        with(r ->
            r instanceof Posting.Ended e
                ? new Posting.Ended(
                    e.id(), e.postingId(), e.endedOn(), "被雨淋坏", e.lateReason(), e.recordedAt())
                : r);
    assertThat(missing(early, List.of())).noneMatch(m -> m.sentence().contains("没有期满照片"));
  }

  private static BulletinEvent posted(LocalDate day) {
    return new BulletinEvent(
        UUID.randomUUID(),
        new UUID(40, 1),
        BulletinEvent.Kind.POSTED,
        1,
        day,
        "刘文书",
        "村委会公开栏",
        "",
        day.plusDays(15),
        "",
        Instant.EPOCH);
  }

  private static MatterDossier.Posted bulletin(String number, BulletinEvent... events) {
    return new MatterDossier.Posted(
        new BulletinFile(
            new Bulletin(
                new UUID(40, 1),
                new Bulletin.Subject(
                    "V01", DisclosureKind.VILLAGE_AFFAIRS, null, null, DONE.matter().id(), null),
                new BulletinText("决议", null, "决议如下。", List.of(), ""),
                new Bulletin.Hands("槐树沟村村民委员会", "刘文书", "主任"),
                false,
                BulletinState.ENDED,
                1,
                number,
                "ABCD",
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2026, 3, 21),
                1),
            List.of(events),
            List.of()),
        printed(null));
  }

  private static PrintedBulletin printed(@Nullable LocalDate date) {
    return new PrintedBulletin(
        "村务",
        "",
        "",
        false,
        new BulletinText("决议", null, "决议如下。", List.of(), ""),
        "",
        date,
        null,
        "",
        "",
        "",
        1,
        "",
        List.of());
  }

  @Test
  void a_photograph_counts_for_the_posting_of_the_day_on_which_it_was_taken_only() {
    Posting hung = posting(DONE, Step.RESOLUTION_DISCLOSURE);
    BulletinEvent same = posted(hung.postedOn());
    BulletinEvent other = posted(hung.postedOn().plusDays(30));
    MatterDossier.Posted bulletin = bulletin(hung.bulletin(), same, other);
    attach(other.id(), AttachmentKind.POSTING_PHOTO, "后来.jpg");
    assertThat(of(missing(DONE, List.of(), bulletin), "决议公开"))
        .contains(hung.bulletin() + " 没有张贴照片");
    attach(same.id(), AttachmentKind.POSTING_PHOTO, "当天.jpg");
    assertThat(of(missing(DONE, List.of(), bulletin), "决议公开"))
        .doesNotContain(hung.bulletin() + " 没有张贴照片")
        .contains(hung.bulletin() + " 没有期满照片");
  }
}
