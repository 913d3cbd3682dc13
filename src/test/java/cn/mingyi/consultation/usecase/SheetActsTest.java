package cn.mingyi.consultation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageScan;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.usecase.ScanOutcome.Verdict;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages and opinions: issued, printed again, scanned, signed, taken back. */
class SheetActsTest {
  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
  private final RecordOpinion recording = new RecordOpinion(desk.change());
  private final ScanSheets scanning = new ScanSheets(desk.change(), desk.vault());

  private String qr(IssuedPage page) {
    return page.sheet(desk.consultation().round()).qr();
  }

  private ScannedPage scan(int picture, String... codes) {
    return new ScannedPage(
        "IMG_" + picture + ".jpg",
        1,
        new byte[] {1, 2, (byte) picture},
        List.of(codes),
        PageScan.Sight.NONE,
        "");
  }

  private Verdict attach(ScannedPage page) {
    return scanning.attach(desk.round(), page).verdict();
  }

  private ConsultationRule refusal(Runnable act) {
    return (ConsultationRule)
        catchThrowableOfType(Refused.class, act::run).unmet().getFirst().rule();
  }

  @Test
  void pages_are_numbered_on_and_nobody_is_put_on_two_of_them() {
    List<IssuedPage> first = desk.issue("代表01");
    List<IssuedPage> rest = desk.issue();
    assertThat(rest.getFirst().serial()).isEqualTo(first.size() + 1);
    assertThat(rest).noneMatch(p -> p.representativeLabel().equals("代表01"));
    assertThat(rest.getLast().representative()).isEqualTo("（无代表）");
    assertThat(first.getFirst().lines()).isEqualTo(9);
    assertThat(refusal(desk::issue)).isEqualTo(ConsultationRule.ALL_ISSUED);
  }

  @Test
  void a_reprint_has_a_number_and_a_code_of_its_own_and_voids_the_old_page() {
    IssuedPage old = desk.issue().getFirst();
    assertThat(
            catchThrowableOfType(
                    FieldRefused.class,
                    () -> desk.issueSheets().reprint(desk.round(), old.id(), " "))
                .fields())
        .containsOnlyKeys("reason");
    IssuedPage again = desk.issueSheets().reprint(desk.round(), old.id(), "遗失");
    assertThat(desk.proof().sheets().state(old)).isEqualTo(PageState.VOID);
    assertThat(again.replaces()).isEqualTo(old.id());
    assertThat(qr(again)).isNotEqualTo(qr(old));
    assertThat(desk.proof().sheets().pageOf(desk.household(1))).contains(again);
    assertThat(attach(scan(1, qr(old)))).isEqualTo(Verdict.VOID_PAGE);
    assertThat(attach(scan(2, qr(again)))).isEqualTo(Verdict.ATTACHED);
  }

  @Test
  void a_page_that_carries_recorded_signatures_is_not_made_void() {
    IssuedPage page = desk.issue().getFirst();
    recording.record(
        desk.round(), desk.household(1).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    assertThat(refusal(() -> desk.mark(PageState.VOID, "淋湿", page)))
        .isEqualTo(ConsultationRule.PAGE_SIGNED);
    desk.mark(PageState.RETURNED, "", page);
    assertThat(refusal(() -> desk.issueSheets().reprint(desk.round(), page.id(), "遗失")))
        .isEqualTo(ConsultationRule.PAGE_SIGNED);
  }

  @Test
  void a_page_that_was_lost_is_printed_again_and_wants_its_signatures_once_more() {
    IssuedPage page = desk.issue().getFirst();
    Opinion said =
        recording.record(
            desk.round(), desk.household(1).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    IssuedPage again = desk.issueSheets().reprint(desk.round(), page.id(), "遗失");
    desk.mark(PageState.RETURNED, "", again);
    assertThat(desk.proof().sheets().unsigned(desk.consultation()))
        .containsExactly(desk.household(1));
    recording.correct(said.id(), desk.draft(OpinionKind.AGREE, Channel.VISIT), "原页遗失，已补签");
    assertThat(desk.proof().sheets().unsigned(desk.consultation())).isEmpty();
  }

  @Test
  void a_page_that_was_scanned_is_neither_void_nor_printed_again() {
    IssuedPage page = desk.issue().getFirst();
    assertThat(attach(scan(1, qr(page)))).isEqualTo(Verdict.ATTACHED);
    desk.mark(PageState.OUT, "还没签完", page);
    assertThat(refusal(() -> desk.mark(PageState.VOID, "破损", page)))
        .isEqualTo(ConsultationRule.PAGE_SIGNED);
    assertThat(refusal(() -> desk.issueSheets().reprint(desk.round(), page.id(), "破损")))
        .isEqualTo(ConsultationRule.PAGE_SIGNED);
    assertThat(attach(scan(2, qr(page))))
        .as("it comes back with more on it")
        .isEqualTo(Verdict.ATTACHED);
    assertThat(desk.proof().sheets().scans(page)).hasSize(2);
  }

  @Test
  void nobody_signed_on_a_page_before_it_was_printed_and_it_was_not_back_before_either() {
    desk.later(Duration.ofDays(3));
    IssuedPage page = desk.issue().getFirst();
    OpinionDraft earlier = desk.draft(OpinionKind.AGREE, Channel.VISIT);
    desk.later(Duration.ofDays(-3));
    OpinionDraft before = desk.draft(OpinionKind.AGREE, Channel.VISIT);
    desk.later(Duration.ofDays(3));
    assertThat(recording.record(desk.round(), desk.household(1).id(), before).pageId()).isNull();
    assertThat(recording.record(desk.round(), desk.household(2).id(), earlier).pageId())
        .isEqualTo(page.id());
    FieldRefused no =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                desk.issueSheets()
                    .mark(
                        desk.round(),
                        List.of(page.id()),
                        new IssueSheets.Mark(
                            PageState.RETURNED, "", desk.today().minusDays(1), "")));
    assertThat(no.fields().get("happenedOn")).contains("早于发出意见表");
  }

  @Test
  void a_picture_that_shows_another_page_is_not_named_by_hand() {
    List<IssuedPage> pages = desk.issue();
    assertThat(
            scanning
                .attachByHand(desk.round(), pages.get(1).id(), scan(5, qr(pages.get(0))))
                .verdict())
        .isEqualTo(Verdict.MIXED);
  }

  @Test
  void a_household_counts_as_gone_only_after_tries_on_two_days() {
    ExcludeHousehold excluding = new ExcludeHousehold(desk.change());
    ExcludeHousehold.Decision gone =
        new ExcludeHousehold.Decision(ExclusionReason.UNREACHABLE, "不知去向", "村委会", desk.today(), "");
    LogCall.Try tried =
        new LogCall.Try(desk.today(), "138", CallTry.Outcome.NO_ANSWER, "代表", "", "");
    new LogCall(desk.change()).log(desk.round(), desk.household(1).id(), tried);
    assertThat(refusal(() -> excluding.exclude(desk.round(), desk.household(1).id(), gone)))
        .isEqualTo(ConsultationRule.TOO_FEW_TRIES);
    desk.later(Duration.ofDays(1));
    new LogCall(desk.change())
        .log(
            desk.round(),
            desk.household(1).id(),
            new LogCall.Try(desk.today(), "138", CallTry.Outcome.NO_ANSWER, "代表", "", ""));
    excluding.exclude(desk.round(), desk.household(1).id(), gone);
    assertThat(desk.consultation().excluded(desk.household(1))).isTrue();
  }

  @Test
  void who_is_asked_at_home_signs_on_the_page_that_he_stands_on_and_on_no_other() {
    List<IssuedPage> pages = desk.issue();
    Opinion visited =
        recording.record(
            desk.round(), desk.household(10).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    assertThat(visited.pageId()).isEqualTo(pages.get(1).id());
    assertThat(visited.recordedBy()).isEqualTo("刘文书");
    Opinion called =
        recording.record(
            desk.round(), desk.household(11).id(), desk.draft(OpinionKind.AGREE, Channel.PHONE));
    assertThat(called.pageId()).isNull();
    assertThat(
            refusal(() ->
                recording.record(
                    desk.round(),
                    desk.household(12).id(),
                    desk.draft(OpinionKind.AGREE, Channel.VISIT).on(pages.getFirst().id()))))
        .isEqualTo(ConsultationRule.NOT_ON_PAGE);
  }

  @Test
  void a_slip_of_the_key_is_taken_back_for_thirty_seconds_and_then_corrected() {
    Opinion slip =
        recording.record(
            desk.round(), desk.household(1).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    desk.later(Duration.ofSeconds(30));
    recording.takeBack(slip.id());
    assertThat(desk.consultation().currentOpinion(desk.household(1))).isEmpty();
    assertThat(desk.deeds.getLast().action()).isEqualTo("撤回登记");
    Opinion kept =
        recording.record(
            desk.round(), desk.household(1).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    desk.later(Duration.ofSeconds(31));
    assertThat(refusal(() -> recording.takeBack(kept.id())))
        .isEqualTo(ConsultationRule.TOO_LATE_TO_TAKE_BACK);
    recording.correct(kept.id(), desk.draft(OpinionKind.ABSTAIN, Channel.VISIT), "按错了键");
    assertThat(desk.consultation().history(desk.household(1))).hasSize(2);
  }

  @Test
  void a_scan_is_bound_by_its_code_and_brings_the_page_back() {
    IssuedPage page = desk.issue().getFirst();
    ScanOutcome outcome = scanning.attach(desk.round(), scan(1, "https://example.cn", qr(page)));
    assertThat(outcome.verdict()).isEqualTo(Verdict.ATTACHED);
    assertThat(outcome.pageNumber()).isEqualTo("1-001");
    assertThat(desk.proof().sheets().state(page)).isEqualTo(PageState.RETURNED);
    assertThat(desk.proof().sheets().scans(page)).hasSize(1);
    assertThat(scanning.missing(desk.round())).doesNotContain(page);
    assertThat(desk.opinions).as("no opinion is ever set by the machine").isEmpty();
  }

  @Test
  void what_is_no_page_of_this_round_is_reported_and_changes_nothing() {
    List<IssuedPage> pages = desk.issue();
    SheetPage real = pages.getFirst().sheet(desk.consultation().round());
    assertThat(attach(scan(1))).isEqualTo(Verdict.NO_CODE);
    assertThat(attach(scan(2, "https://example.cn"))).isEqualTo(Verdict.NO_CODE);
    assertThat(attach(scan(3, qr(pages.get(0)), qr(pages.get(1))))).isEqualTo(Verdict.MIXED);
    assertThat(attach(ScannedPage.unreadable("a.pdf", 1, "文件不完整"))).isEqualTo(Verdict.UNREADABLE);
    assertThat(attach(scan(4, like(real, "槐议〔2026〕4号", 3, 1, 1).qr()))).isEqualTo(Verdict.FOREIGN);
    assertThat(attach(scan(5, like(real, real.matterNumber(), 3, 2, 1).qr())))
        .isEqualTo(Verdict.WRONG_ROUND);
    assertThat(attach(scan(6, like(real, real.matterNumber(), 2, 1, 1).qr())))
        .isEqualTo(Verdict.WRONG_VERSION);
    assertThat(attach(scan(7, like(real, real.matterNumber(), 3, 1, 999).qr())))
        .isEqualTo(Verdict.UNKNOWN_PAGE);
    assertThat(desk.evidence.scans(desk.round())).isEmpty();
    assertThat(desk.proof().sheets().balance().returned()).isZero();
  }

  private static SheetPage like(SheetPage page, String matter, int plan, int round, int serial) {
    return new SheetPage(
        matter,
        plan,
        round,
        serial,
        page.representative(),
        page.page(),
        page.total(),
        page.trailMark());
  }

  @Test
  void one_picture_belongs_to_one_page_and_one_page_takes_one_picture_by_itself() {
    List<IssuedPage> pages = desk.issue();
    assertThat(attach(scan(1, qr(pages.get(0))))).isEqualTo(Verdict.ATTACHED);
    assertThat(attach(scan(1, qr(pages.get(0))))).isEqualTo(Verdict.DUPLICATE);
    assertThat(attach(scan(2, qr(pages.get(0))))).isEqualTo(Verdict.DUPLICATE);
    assertThat(scanning.attachByHand(desk.round(), pages.get(1).id(), scan(1)).verdict())
        .isEqualTo(Verdict.SAME_PICTURE);
    assertThat(scanning.attachByHand(desk.round(), pages.get(1).id(), scan(3)).verdict())
        .isEqualTo(Verdict.ATTACHED);
    assertThat(desk.proof().sheets().scans(pages.get(1)).getFirst().byHand()).isTrue();
  }
}
