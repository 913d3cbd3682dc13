package cn.mingyi.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.SheetPage;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationPapersTest {
  private static final ConsultationPapers PAPERS =
      new ConsultationPapersPdf(new PaperPress(new Glyphs()));

  @Test
  void a_whole_village_is_one_file_with_a_section_for_each_representative() {
    Consultation round = SampleRound.fresh(412, 10);
    Paper paper = PAPERS.sheets(SampleRound.letterhead(), round, Set.of());
    assertThat(paper.missingCharacters()).isEmpty();
    Set<String> codes = new HashSet<>();
    int sections = 0;
    try (ReadPaper read = ReadPaper.of(paper)) {
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= read.pages(); page++) {
        String text = read.joined(page);
        all.append(text);
        assertThat(text)
            .contains("事项编号：" + SampleRound.NUMBER, "方案版本：第3版", "轮次：第1轮")
            .contains("事项名称：" + SampleRound.TITLE)
            .contains("本页小计", "村民代表签字：", "村监会抽查签字：", "留痕a1b2c3d4");
        codes.add(text.replaceAll("(?s).*页校验码：(.{9}).*", "$1"));
        sections += text.contains("第1/") ? 1 : 0;
      }
      assertThat(sections).isEqualTo(40);
      assertThat(codes).hasSize(paper.pages());
      for (int i = 1; i <= 412; i++) {
        assertThat(all).contains("HSG-%03d".formatted(i));
      }
      assertThat(read.joined(read.pages())).contains("（无代表）").contains("HSG-412");
    }
  }

  @Test
  void every_page_carries_its_head_in_both_codes() {
    Paper paper =
        PAPERS.sheets(SampleRound.letterhead(), SampleRound.fresh(60, 10), Set.of("代表01"));
    assertThat(paper.pages()).isGreaterThanOrEqualTo(3);
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= paper.pages(); page++) {
        List<String> codes = read.codes(page);
        assertThat(codes).hasSize(2).containsOnly(codes.getFirst());
        SheetPage code = SheetPage.read(codes.getFirst()).orElseThrow();
        assertThat(code)
            .isEqualTo(
                new SheetPage(
                    SampleRound.NUMBER,
                    SampleRound.TITLE,
                    3,
                    1,
                    "代表01 " + SampleRound.NAMES.get(3),
                    page,
                    paper.pages(),
                    "a1b2c3d4"));
        assertThat(read.joined(page))
            .contains("第" + page + "/" + paper.pages() + "页")
            .contains("页校验码：" + code.code())
            .contains("村民代表：代表01" + SampleRound.NAMES.get(3));
      }
    }
  }

  @Test
  void the_codes_of_a_whole_file_can_be_read_and_no_two_pages_share_one() {
    Paper paper = PAPERS.sheets(SampleRound.letterhead(), SampleRound.fresh(60, 10), Set.of());
    Set<String> pages = new HashSet<>();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= paper.pages(); page++) {
        SheetPage code = SheetPage.read(read.codes(page).getFirst()).orElseThrow();
        String text = read.joined(page);
        assertThat(text)
            .contains("页校验码：" + code.code())
            .contains("村民代表：" + code.representative().replace(" ", ""))
            .contains("第" + code.page() + "/" + code.total() + "页");
        pages.add(code.representative() + code.page());
      }
    }
    assertThat(pages).hasSize(paper.pages());
  }

  @Test
  void a_very_long_title_leaves_the_codes_readable() {
    Consultation round = SampleRound.titled("关于硬化村东生产路并配套修建排水沟".repeat(4), 12);
    Paper paper = PAPERS.sheets(SampleRound.letterhead(), round, Set.of());
    try (ReadPaper read = ReadPaper.of(paper)) {
      SheetPage code = SheetPage.read(read.codes(1).getFirst()).orElseThrow();
      assertThat(code.matterTitle()).isEqualTo(round.round().matterTitle());
      assertThat(read.joined(1)).contains(round.round().matterTitle());
    }
  }

  @Test
  void an_excluded_household_stays_on_the_sheet_and_says_why() {
    Paper paper =
        PAPERS.sheets(SampleRound.letterhead(), SampleRound.fresh(20, 10), Set.of("代表01"));
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(1)).contains("HSG-003", "除外户：整户迁出");
      assertThat(read.joined(paper.pages())).contains("本表应征求20户，其中除外1户，须填写意见19户");
    }
  }

  @Test
  void what_a_household_said_already_is_printed_and_cannot_be_signed_again() {
    Consultation round = SampleRound.nearlyDone(new UUID(9, 9), 20);
    Paper paper = PAPERS.sheets(SampleRound.letterhead(), round, Set.of("代表01"));
    String all = joined(paper);
    assertThat(all)
        .contains("HSG-001赵建国赵建国（户主）入户同意2026年3月2日见原表已登记")
        .contains("HSG-002王𬀩国王𬀩国（户主）入户不同意路面宽度应不少于4米，两侧排水沟要同时修。2026年3月3日见原表已登记")
        .contains("HSG-004陈堃陈堃（户主）电话同意2026年3月5日见原表已登记")
        .contains("HSG-020马秀英□同意□不同意□弃权□有条件")
        .contains("除外户：整户迁出")
        .contains("本表应征求20户，其中除外1户，已登记16户，须填写意见3户");
    assertThat(all.split("□同意", -1)).hasSize(1 + 3);
  }

  @Test
  void sheets_for_nobody_are_refused() {
    assertThatThrownBy(() ->
            PAPERS.sheets(SampleRound.letterhead(), SampleRound.fresh(20, 10), Set.of("代表99")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_name_is_in_one_font_in_head_and_rows() {
    Paper paper =
        PAPERS.sheets(SampleRound.letterhead(), SampleRound.fresh(20, 10), Set.of("代表01"));
    try (ReadPaper read = ReadPaper.of(paper)) {
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
        .contains("名单上的户都已征求");
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
}
