package cn.mingyi.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.domain.evidence.SpotCheck;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.LogCall;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsultationPapersTest {
  private static final ConsultationPapers PAPERS =
      new ConsultationPapersPdf(new PaperPress(new Glyphs()));

  private static Paper sheets(RoundDesk desk, List<IssuedPage> pages) {
    return PAPERS.sheets(SampleRound.letterhead(), desk.consultation(), desk.proof(), pages);
  }

  @Test
  void a_whole_village_is_one_file_with_the_pages_as_they_were_issued() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(412, 10));
    List<IssuedPage> issued = desk.issue();
    Paper paper = sheets(desk, issued);
    assertThat(paper.missingCharacters()).isEmpty();
    assertThat(paper.pages()).isEqualTo(issued.size());
    Set<String> codes = new HashSet<>();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        IssuedPage of = issued.get(page - 1);
        SheetPage sheet = of.sheet(desk.consultation().round());
        assertThat(read.joined(page))
            .contains("事项编号：" + SampleRound.NUMBER, "方案版本：第3版", "轮次：第1轮")
            .contains("事项名称：" + SampleRound.TITLE)
            .contains("页编号：" + sheet.number() + "页校验码：" + sheet.code())
            .contains("第" + of.page() + "/" + of.total() + "页")
            .contains("村民代表：" + of.representative().replace(" ", ""))
            .contains("本页小计", "村民代表签字：", "村监会抽查签字：", "留痕A1B2C3D4");
        for (FrozenHousehold h : desk.proof().sheets().householdsOn(of)) {
          assertThat(read.joined(page)).contains(h.code() + h.headName());
        }
        codes.add(sheet.code());
      }
      assertThat(read.joined(read.pages())).contains("（无代表）").contains("HSG-412");
    }
    assertThat(codes).hasSize(paper.pages());
  }

  @Test
  void every_page_carries_its_head_in_both_codes() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
    List<IssuedPage> issued = desk.issue();
    try (ReadPaper read = ReadPaper.of(sheets(desk, issued))) {
      for (int page = 1; page <= issued.size(); page++) {
        List<String> codes = read.codes(page);
        assertThat(codes).hasSize(2).containsOnly(codes.getFirst());
        assertThat(SheetPage.read(codes.getFirst()))
            .contains(issued.get(page - 1).sheet(desk.consultation().round()));
      }
    }
  }

  @Test
  void a_very_long_title_keeps_the_page_one_page_and_its_codes_readable() {
    RoundDesk desk = new RoundDesk(SampleRound.titled("关于硬化村东生产路并配套修建排水沟".repeat(11), "", 12));
    Paper paper = sheets(desk, desk.issue());
    assertThat(paper.pages()).isEqualTo(2);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(SheetPage.read(read.codes(1).getFirst())).isPresent();
      assertThat(read.joined(1)).contains("关于硬化村东生产路");
    }
  }

  @Test
  void the_first_page_says_in_plain_words_what_changed_since_the_last_round() {
    String changes = "与上一轮征求的方案第 2 版相比：" + "把“概算 24.8 万元”改为“概算 26.1 万元”；".repeat(8) + "。";
    RoundDesk desk = new RoundDesk(SampleRound.titled("自来水管网改造", changes, 12));
    List<IssuedPage> issued = desk.issue();
    Paper paper = sheets(desk, issued);
    assertThat(paper.pages()).isEqualTo(issued.size()).isEqualTo(2);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(1)).contains("本轮改了什么", "改为“概算26.1万元”").doesNotContain("HSG-008");
      assertThat(read.joined(2)).doesNotContain("本轮改了什么").contains("HSG-008");
    }
  }

  @Test
  void names_of_any_length_do_not_push_a_line_to_the_next_page() {
    List<FrozenHousehold> long_ =
        SampleRound.households(30, 10).stream()
            .map(h ->
                new FrozenHousehold(
                    h.id(),
                    h.roundId(),
                    h.subjectId(),
                    h.position(),
                    "编号很长的户" + h.code(),
                    "阿卜杜拉·买买提·吐尔逊·艾合麦提·热西提·库尔班".repeat(2),
                    "",
                    h.villageGroup(),
                    h.representativeLabel(),
                    h.representativeName(),
                    h.microGrid(),
                    h.phone(),
                    h.away()))
            .toList();
    RoundDesk desk =
        new RoundDesk(
            new Consultation(
                SampleRound.round(new UUID(9, 9)), long_, List.of(), List.of(), List.of()));
    List<IssuedPage> issued = desk.issue();
    assertThat(sheets(desk, issued).pages()).isEqualTo(issued.size());
  }

  @Test
  void a_line_stands_where_the_layout_says_so_that_it_is_found_on_a_photograph() {
    String changes = "与上一轮征求的方案第 2 版相比：增加“困难户免交”。";
    for (Consultation round :
        List.of(SampleRound.fresh(60, 10), SampleRound.titled("自来水管网改造", changes, 60))) {
      RoundDesk desk = new RoundDesk(round);
      List<IssuedPage> issued = desk.issue("代表01");
      try (ReadPaper read = ReadPaper.of(sheets(desk, issued))) {
        for (int page = 1; page <= issued.size(); page++) {
          IssuedPage of = issued.get(page - 1);
          for (FrozenHousehold h : desk.proof().sheets().householdsOn(of)) {
            float top = SheetLayout.top(round.round(), of, desk.proof().sheets().lineOn(of, h));
            float middle = read.heightOf(page, h.code()) * 25.4f / 72;
            assertThat(middle).as(h.code()).isBetween(top + 3, top + SheetLayout.ROW - 3);
          }
        }
      }
    }
  }

  @Test
  void an_excluded_household_stays_on_the_sheet_and_says_why() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(20, 10));
    String all = joined(sheets(desk, desk.issue("代表01")));
    assertThat(all).contains("HSG-003", "除外户：整户迁出", "本页9户，须填写8");
  }

  @Test
  void what_a_household_said_already_is_printed_and_cannot_be_signed_again() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(20, 10));
    IssuedPage first = desk.issue("代表01").getFirst();
    RecordOpinion recording = new RecordOpinion(desk.change());
    recording.record(
        desk.round(), desk.household(1).id(), desk.draft(OpinionKind.AGREE, Channel.VISIT));
    recording.record(
        desk.round(), desk.household(2).id(), desk.draft(OpinionKind.AGREE, Channel.PHONE));
    String all = joined(sheets(desk, List.of(first)));
    assertThat(all)
        .as("its own line is there to be signed")
        .contains("HSG-001赵建国□同意□不同意□弃权□有条件")
        .contains("HSG-002王𬀩国本人（户主）电话同意原话2026-03-02见原表已登记")
        .contains("除外户：整户迁出", "本页9户，须填写7");
    IssuedPage again = desk.issueSheets().reprint(desk.round(), first.id(), "遗失");
    assertThat(joined(sheets(desk, List.of(again))))
        .as("the original is lost: it is signed once more")
        .contains("HSG-001赵建国□同意□不同意□弃权□有条件");
  }

  @Test
  void a_name_is_in_one_font_in_head_and_rows() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(20, 10));
    try (ReadPaper read = ReadPaper.of(sheets(desk, desk.issue("代表01")))) {
      List<String> fonts = read.fontsOf(1, "王𬀩国");
      assertThat(fonts.stream().distinct()).hasSize(1);
    }
  }

  @Test
  void the_summary_adds_up_by_group_and_by_representative() {
    Consultation round = SampleRound.nearlyDone(new UUID(9, 9), 412);
    Paper paper = PAPERS.summary(SampleRound.letterhead(), round);
    String all = joined(paper);
    assertThat(all)
        .contains(round.coverage().sentence().replace(" ", ""))
        .contains("（一）按村民小组", "（二）按村民代表", "（三）意见采纳情况", "未答复")
        .contains(round.coverage().onBehalfPercent().replace(" ", ""))
        .contains("第4村民小组", "代表39", "（未分配）", "合计")
        .contains("征求时间：2026年3月2日至2026年3月8日", "打印日期：2026年3月12日")
        .doesNotContain("截至");
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        assertThat(read.joined(page)).contains("内部存档不得张贴");
      }
    }
    assertThat(paper.missingCharacters()).isEmpty();
  }

  @Test
  void the_pending_list_names_everybody_who_is_left_with_telephone() {
    Paper paper =
        PAPERS.pending(SampleRound.letterhead(), SampleRound.nearlyDone(new UUID(9, 9), 60));
    assertThat(joined(paper))
        .contains("HSG-058", "HSG-059", "HSG-060", "13800000057", "没有村民代表负责的户（3户）")
        .doesNotContain("HSG-057");
    assertThat(
            joined(PAPERS.pending(SampleRound.letterhead(), SampleRound.done(new UUID(9, 9), 60))))
        .contains("名单上都已征求");
  }

  private static String joined(Paper paper) {
    StringBuilder all = new StringBuilder();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        all.append(read.joined(page));
      }
    }
    return all.toString();
  }

  private static CheckHouseholds.Called called(RoundDesk desk, CallBack.Outcome outcome) {
    return new CheckHouseholds.Called(outcome, "孙淼", "说的一样", desk.today(), "");
  }

  /** Everything is done and certified. */
  static RoundDesk certified() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
    List<IssuedPage> pages = desk.issue();
    IssuedPage again = desk.issueSheets().reprint(desk.round(), pages.getFirst().id(), "淋湿");
    desk.recordAll();
    desk.mark(
        PageState.RETURNED,
        "",
        Stream.concat(pages.stream().skip(1), Stream.of(again)).toArray(IssuedPage[]::new));
    CheckHouseholds checks = new CheckHouseholds(desk.change(), () -> RoundDesk.HEAD);
    SpotCheck drawn = checks.draw(desk.round());
    checks.callBack(desk.round(), drawn.households(), called(desk, CallBack.Outcome.CONFIRMED));
    new CertifyRound(desk.change(), () -> RoundDesk.HEAD)
        .certify(desk.round(), new CertifyRound.Signed("刘文书", "孙淼", desk.today(), ""));
    return desk;
  }

  @Test
  void the_certificate_lists_the_numbers_every_page_who_certified_and_the_trail() {
    RoundDesk desk = certified();
    Paper paper = PAPERS.certificate(SampleRound.letterhead(), desk.consultation(), desk.proof());
    String all = joined(paper);
    assertThat(all)
        .contains("应征求60户，除外1户，已征求59户，100%")
        .contains("证明人：刘文书", "村监会：孙淼", "留痕A1B2C3D4", "第1号")
        .contains("抽取6户，回访一致6", RoundDesk.HEAD)
        .contains("作废", "淋湿");
    for (IssuedPage page : desk.proof().sheets().pages()) {
      assertThat(all)
          .contains(
              page.sheet(desk.consultation().round()).number()
                  + page.sheet(desk.consultation().round()).code());
    }
    assertThat(paper.missingCharacters()).isEmpty();
    desk.mark(PageState.OUT, "点错了", desk.proof().sheets().pages().getLast());
    assertThat(
            joined(PAPERS.certificate(SampleRound.letterhead(), desk.consultation(), desk.proof())))
        .contains("须重新出具，本页不再作凭据");
  }

  @Test
  void the_call_back_list_says_how_the_drawing_can_be_repeated() {
    RoundDesk desk = certified();
    String all =
        joined(PAPERS.callBacks(SampleRound.letterhead(), desk.consultation(), desk.proof()));
    assertThat(all).contains("种子：" + RoundDesk.HEAD, "SHA-256");
    desk.proof()
        .checks()
        .households()
        .forEach(id -> {
          FrozenHousehold drawn = desk.consultation().household(id);
          assertThat(all).contains(drawn.code() + drawn.name() + drawn.phone());
        });
  }

  @Test
  void the_list_of_absent_households_has_telephone_and_the_tries_so_far() {
    RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
    FrozenHousehold away =
        desk.consultation().pending().stream()
            .filter(FrozenHousehold::away)
            .findFirst()
            .orElseThrow();
    new LogCall(desk.change())
        .log(
            desk.round(),
            away.id(),
            new LogCall.Try(
                desk.today(), away.phone(), CallTry.Outcome.NO_ANSWER, "代表", "晚上再打", ""));
    String all = joined(PAPERS.absent(SampleRound.letterhead(), desk.consultation(), desk.proof()));
    assertThat(all).contains(away.code(), away.phone(), "无人接听晚上再打").doesNotContain("HSG-001");
  }

  @Test
  void a_reply_slip_has_the_words_of_both_sides_and_one_slip_is_not_torn_between_pages() {
    Consultation round = SampleRound.done(new UUID(9, 9), 160);
    Paper paper = PAPERS.replies(SampleRound.letterhead(), round, round.answered());
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        String text = read.joined(page);
        int slips = text.split("民议意见反馈单", -1).length - 1;
        assertThat(slips).isBetween(1, 2);
        assertThat(text.split("本户签收", -1)).hasSize(slips + 1);
      }
    }
    assertThat(joined(paper)).contains("路面宽度应不少于4米", "已在方案第3版中写明");
  }

  @Test
  void the_poster_shows_who_was_asked_and_no_opinion_and_no_telephone() {
    Consultation round = SampleRound.nearlyDone(new UUID(9, 9), 412);
    for (ConsultationPapers.Poster size : ConsultationPapers.Poster.values()) {
      Paper paper = PAPERS.wall(SampleRound.letterhead(), round, size);
      String all = joined(paper);
      assertThat(all)
          .contains("HSG-001√", "HSG-003／", "HSG-412王𬀩国", "第4村民小组")
          .doesNotContain("同意", "弃权", "1380000", "代签");
      try (ReadPaper read = ReadPaper.of(paper)) {
        float wide = size == ConsultationPapers.Poster.A3 ? 420 : 297;
        assertThat(read.pageSize(1).getWidth()).isCloseTo(wide * 72 / 25.4f, within(1f));
      }
    }
  }
}
