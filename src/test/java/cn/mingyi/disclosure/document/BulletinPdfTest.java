package cn.mingyi.disclosure.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.usecase.AnswerSlip;
import cn.mingyi.disclosure.usecase.BoardLine;
import cn.mingyi.disclosure.usecase.DueLine;
import cn.mingyi.disclosure.usecase.PaperChoice;
import cn.mingyi.disclosure.usecase.PaperChoice.Form;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PagePictures;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class BulletinPdfTest {
  private static final float MM = 72 / 25.4f;
  private static final float A4_WIDTH = 210 * MM;
  private static final float A4_HEIGHT = 297 * MM;
  private static final String RARE = "㛃䶮𬀩𬘓𫖮𰻝堃喆犇淼";

  private final BulletinPdf papers = new BulletinPdf(new PaperPress(new Glyphs()));

  @Test
  void what_domain_6_asks_for_stands_on_the_paper() {
    try (ReadPaper read = read(SampleBulletins.all().get("值班表"), PaperChoice.A4)) {
      assertThat(read.pages()).isEqualTo(1);
      assertThat(read.joined(1))
          .contains("服务公开槐财公〔2026〕7号", "槐树沟村便民服务中心值班表", "公示期：2026年11月24日至2026年12月9日")
          .contains("监督电话：村监会0351-5520001乡镇0351-5520002", "意见反映：")
          .contains("槐树沟村村民委员会", "2026年11月23日", "制表：刘文书", "负责人：王𬀩国", "村监会：赵犇")
          .contains("槐财公〔2026〕7号第1版校验码7F3A-91C2", "留痕a1b2c3d4");
      assertThat(read.codes(1)).containsExactly("槐财公〔2026〕7号|1|7F3A-91C2");
      assertThat(read.find(1, "槐树沟村便民服务中心值班表").getFirst().getFontSizeInPt())
          .isCloseTo(22, within(0.01f));
      assertThat(read.fontsOf(1, "槐树沟村便民服务中心值班表").getFirst()).contains("Black");
      List<TextPosition> date = read.find(1, "2026年11月23日");
      assertThat(date.getLast().getXDirAdj() + date.getLast().getWidthDirAdj())
          .isCloseTo(A4_WIDTH - 26 * MM - 4 * 16, within(1f));
    }
  }

  @Test
  void a_draft_has_no_number_and_no_code_and_its_dates_are_written_by_hand() {
    PrintedBulletin draft = SampleBulletins.draft(SampleBulletins.all().get("值班表"));
    try (ReadPaper read = read(draft, PaperChoice.A4)) {
      assertThat(read.joined(1)).contains("（期号待定）", "＿＿年＿＿月").doesNotContain("校验码");
      assertThat(read.codes(1)).isEmpty();
    }
  }

  @Test
  void a_correction_names_what_it_corrects() {
    PrintedBulletin other =
        SampleBulletins.correcting(SampleBulletins.all().get("值班表"), "槐服公〔2026〕5号");
    try (ReadPaper read = read(other, PaperChoice.A4)) {
      assertThat(read.joined(1)).contains("更正：本期更正槐服公〔2026〕5号");
    }
  }

  @Test
  void party_only_and_office_copies_say_on_every_page_that_they_do_not_hang() {
    PrintedBulletin party =
        SampleBulletins.partyOnly(SampleBulletins.numbered("党务", SampleBulletins.allowance(60)));
    try (ReadPaper read = read(party, PaperChoice.A4)) {
      assertThat(read.pages()).isGreaterThan(1);
      for (int page = 1; page <= read.pages(); page++) {
        assertThat(read.joined(page)).contains("党内公开不得张贴");
        assertThat(read.find(page, "党内公开").getFirst().getFontSizeInPt()).isGreaterThan(20);
      }
    }
    PrintedBulletin office =
        SampleBulletins.posted(SampleBulletins.numbered("政务", SampleBulletins.allowance(60)));
    try (ReadPaper read = read(office, new PaperChoice(Form.A4, true, 2))) {
      for (int page = 1; page <= read.pages(); page++) {
        assertThat(read.joined(page)).contains("内部存档不得张贴");
      }
      assertThat(read.joined(read.pages())).contains("张贴记录", "村委会公开栏");
    }
    try (ReadPaper read = read(office, PaperChoice.A4)) {
      assertThat(read.joined(read.pages())).doesNotContain("张贴记录").doesNotContain("内部存档");
    }
  }

  @Test
  void three_hundred_rows_flow_with_their_head_on_every_page_and_the_end_never_stands_alone() {
    for (int rows = 294; rows <= 304; rows++) {
      PrintedBulletin list = SampleBulletins.numbered("政务", SampleBulletins.allowance(rows));
      try (ReadPaper read = read(list, PaperChoice.A4)) {
        assertThat(read.pages()).isBetween(8, 20);
        for (int page = 1; page <= read.pages(); page++) {
          assertThat(read.joined(page)).contains("姓名住址身份证号", "槐财公〔2026〕7号第1版");
          assertThat(read.joined(page)).contains("140***********");
        }
        String last = read.joined(read.pages());
        assertThat(last).contains("合计", "公示期：", "制表：").contains("%04d".formatted(rows));
      }
    }
  }

  @Test
  void a_wide_table_lies_and_a_narrow_one_stands() {
    try (ReadPaper wide = read(SampleBulletins.all().get("惠农补贴花名册"), PaperChoice.A4);
        ReadPaper narrow = read(SampleBulletins.all().get("党费收缴"), PaperChoice.A4)) {
      assertThat(wide.pageSize(1).getWidth()).isGreaterThan(wide.pageSize(1).getHeight());
      assertThat(narrow.pageSize(1).getWidth()).isLessThan(narrow.pageSize(1).getHeight());
    }
  }

  @Test
  void amounts_dates_and_names_stay_on_one_line_and_amounts_end_at_one_edge() {
    try (ReadPaper read = read(SampleBulletins.all().get("财务收支逐笔"), PaperChoice.A4)) {
      for (String whole :
          List.of("12,000.00", "1,286.40", "198,402.15", "10月14日", "欧阳淑芬", "213,715.75")) {
        int page = read.joined(1).contains(whole) ? 1 : 2;
        assertThat(read.find(page, whole).stream().map(p -> Math.round(p.getYDirAdj())).distinct())
            .as(whole)
            .hasSize(1);
      }
      float one = end(read.find(1, "12,000.00"));
      assertThat(end(read.find(2, "42,000.00"))).isCloseTo(one, within(0.5f));
    }
  }

  @Test
  void sizes_step_down_to_a_floor_to_stay_on_one_page() {
    for (Map.Entry<String, PrintedBulletin> shape : SampleBulletins.all().entrySet()) {
      try (ReadPaper read = read(shape.getValue(), PaperChoice.A4)) {
        for (int page = 1; page <= read.pages(); page++) {
          for (List<TextPosition> line : read.lines(page)) {
            TextPosition first = line.getFirst();
            boolean foot = first.getYDirAdj() > read.pageSize(page).getHeight() - 34 * MM;
            assertThat(foot || first.getFontSizeInPt() >= 9).as(shape.getKey()).isTrue();
            TextPosition last = line.getLast();
            assertThat(last.getXDirAdj() + last.getWidthDirAdj())
                .as(shape.getKey())
                .isLessThan(read.pageSize(page).getWidth() - 17 * MM);
          }
        }
      }
    }
    try (ReadPaper read = read(SampleBulletins.all().get("一事一议筹资方案"), PaperChoice.A4)) {
      assertThat(read.pages()).isEqualTo(1);
    }
  }

  @Test
  void a3_is_the_same_page_with_type_root_two_as_large() {
    PrintedBulletin b = SampleBulletins.all().get("防火通知");
    try (ReadPaper small = read(b, PaperChoice.A4);
        ReadPaper large = read(b, new PaperChoice(Form.A3, false, 2))) {
      assertThat(large.pages()).isEqualTo(small.pages());
      assertThat(large.pageSize(1).getWidth()).isCloseTo(297 * MM, within(1f));
      assertThat(large.pageSize(1).getHeight()).isCloseTo(420 * MM, within(1f));
      assertThat(large.joined(1)).isEqualTo(small.joined(1));
      TextPosition before = small.find(1, "森林防火期").getFirst();
      TextPosition after = large.find(1, "森林防火期").getFirst();
      float root = (float) Math.sqrt(2);
      assertThat(after.getXDirAdj()).isCloseTo(before.getXDirAdj() * root, within(0.5f));
      assertThat(after.getYDirAdj()).isCloseTo(before.getYDirAdj() * root, within(0.5f));
      assertThat(after.getHeightDir()).isCloseTo(before.getHeightDir() * root, within(0.2f));
      assertThat(large.codes(1)).isEqualTo(small.codes(1));
    }
  }

  @Test
  void tiles_are_two_a4_pages_that_cover_the_a3_page_with_an_overlap() {
    for (String name : List.of("防火通知", "财务收支逐笔")) {
      PrintedBulletin b = SampleBulletins.all().get(name);
      Paper tiles =
          papers.bulletin(SampleBulletins.letterhead(), b, new PaperChoice(Form.TILES, false, 2));
      Paper whole =
          papers.bulletin(SampleBulletins.letterhead(), b, new PaperChoice(Form.A3, false, 2));
      assertThat(tiles.pages()).isEqualTo(2 * whole.pages());
      try (ReadPaper read = ReadPaper.of(tiles);
          PagePictures halves = PagePictures.open(tiles.pdf());
          PagePictures poster = PagePictures.open(whole.pdf())) {
        boolean upright = read.pageSize(1).getWidth() > read.pageSize(1).getHeight();
        assertThat(Math.min(read.pageSize(1).getWidth(), read.pageSize(1).getHeight()))
            .isCloseTo(A4_WIDTH, within(1f));
        assertThat(Math.max(read.pageSize(1).getWidth(), read.pageSize(1).getHeight()))
            .isCloseTo(A4_HEIGHT, within(1f));
        assertThat(read.joined(1)).contains(upright ? "第1张上" : "第1张左");
        assertThat(read.joined(2)).contains(upright ? "第1张下" : "第1张右");
        BufferedImage all = poster.atDpi(1, 72);
        BufferedImage first = halves.atDpi(1, 72);
        BufferedImage second = halves.atDpi(2, 72);
        int trim = Math.round(10 * MM);
        int lost = 0;
        for (int y = trim; y < all.getHeight() - trim; y++) {
          for (int x = trim; x < all.getWidth() - trim; x++) {
            if (darker(all, x, y, 100)) {
              boolean there =
                  upright
                      ? near(first, x, y - trim)
                          || near(second, x, y - (all.getHeight() - second.getHeight()) + trim)
                      : near(first, x - trim, y)
                          || near(second, x - (all.getWidth() - second.getWidth()) + trim, y);
              lost += there ? 0 : 1;
            }
          }
        }
        assertThat(lost).isZero();
      }
    }
  }

  @Test
  void large_type_follows_from_the_reading_distance() {
    PrintedBulletin b = SampleBulletins.all().get("防火通知");
    for (int metres = 2; metres <= 4; metres++) {
      try (ReadPaper read = read(b, new PaperChoice(Form.LARGE, false, metres))) {
        int page = read.joined(1).contains("为保护林") ? 1 : 2;
        float size = read.find(page, "为保护林").getFirst().getFontSize();
        assertThat(size * 0.92f).isCloseTo(metres * 1000f / 250 * MM, within(0.1f));
      }
    }
  }

  @Test
  void a_telephone_number_is_not_broken() {
    try (ReadPaper read =
        read(SampleBulletins.all().get("防火通知"), new PaperChoice(Form.LARGE, false, 2))) {
      assertThat(read.find(1, "0351-5520001").stream().map(TextPosition::getYDirAdj).distinct())
          .hasSize(1);
    }
  }

  @Test
  void in_large_type_columns_that_no_longer_fit_become_lines() {
    try (ReadPaper read =
        read(SampleBulletins.all().get("财务收支逐笔"), new PaperChoice(Form.LARGE, false, 2))) {
      assertThat(read.pages()).isGreaterThan(2);
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= read.pages(); page++) {
        all.append(read.joined(page));
      }
      assertThat(all.toString()).contains("摘要：路灯电费", "审批人：", "余额：198,402.15", "收入：42,000.00");
    }
  }

  @Test
  void several_bulletins_are_numbered_each_for_itself() {
    PrintedBulletin list = SampleBulletins.numbered("政务", SampleBulletins.allowance(60));
    Paper paper =
        papers.bulletins(
            SampleBulletins.letterhead(),
            List.of(list, SampleBulletins.all().get("值班表"), list),
            PaperChoice.A4);
    try (ReadPaper read = ReadPaper.of(paper)) {
      int each = (read.pages() - 1) / 2;
      assertThat(read.joined(each + 1)).contains("值班表", "—1—");
      assertThat(read.joined(each + 2)).contains("低保对象", "—1—");
      assertThat(read.joined(read.pages())).contains("—" + each + "—");
    }
  }

  @Test
  void nothing_is_in_colour() {
    for (PrintedBulletin b : SampleBulletins.all().values()) {
      Paper paper =
          papers.bulletin(
              SampleBulletins.letterhead(),
              SampleBulletins.posted(b),
              new PaperChoice(Form.A4, true, 2));
      try (PagePictures pictures = PagePictures.open(paper.pdf())) {
        BufferedImage page = pictures.atDpi(1, 50);
        int coloured = 0;
        for (int rgb :
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
          int red = rgb >> 16 & 0xFF;
          coloured += red == (rgb >> 8 & 0xFF) && red == (rgb & 0xFF) ? 0 : 1;
        }
        assertThat(coloured).isZero();
      }
    }
  }

  @Test
  void rare_characters_are_set_and_missing_ones_reported() {
    String nowhere = Character.toString(0x323BF);
    BulletinText text =
        new BulletinText(
            "关于" + RARE,
            null,
            RARE,
            List.of(
                BulletinTable.of(new Column("姓名", ColumnKind.NAME))
                    .withRows(List.of(List.of("王" + nowhere), List.of("王𬀩国")))),
            "");
    Paper paper =
        papers.bulletin(
            SampleBulletins.letterhead(), SampleBulletins.numbered("村务", text), PaperChoice.A4);
    assertThat(paper.missingCharacters()).containsExactly(nowhere);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(1)).contains(RARE, "王[U+323BF]");
      assertThat(read.fontsOf(1, "王𬀩国").stream().distinct()).hasSize(1);
    }
  }

  @Test
  void a_name_in_running_text_is_in_one_font_too() {
    try (ReadPaper read = read(SampleBulletins.all().get("发展党员公示"), PaperChoice.A4)) {
      List<String> fonts = read.fontsOf(1, "讨论接收李喆同志为");
      assertThat(fonts.subList(4, 6).stream().distinct()).hasSize(1);
      assertThat(fonts.get(4)).isNotEqualTo(fonts.get(3));
      assertThat(fonts.get(6)).isEqualTo(fonts.get(3));
      assertThat(read.fontsOf(1, "王𬀩国、陈堃").subList(0, 3).stream().distinct()).hasSize(1);
    }
  }

  @Test
  void an_empty_table_says_so() {
    BulletinText text =
        new BulletinText(
            "临时救助公开",
            null,
            "",
            List.of(
                BulletinTable.of(
                    new Column("姓名", ColumnKind.NAME), new Column("金额", ColumnKind.MONEY))),
            "");
    try (ReadPaper read = read(SampleBulletins.numbered("政务", text), PaperChoice.A4)) {
      assertThat(read.joined(1)).contains("姓名金额（无）");
    }
  }

  @Test
  void titles_break_into_even_lines_where_one_would_pause() {
    assertThat(TitleLines.balanced("槐树沟村便民服务中心值班表", 20)).doesNotContain("\n");
    assertThat(TitleLines.balanced("关于村内排水沟改造一事一议筹资筹劳方案的公示", 20))
        .isEqualTo("关于村内排水沟改造一事一议\n筹资筹劳方案的公示");
    assertThat(TitleLines.balanced("槐树沟村2026年第三季度农村低保对象名单公示", 20))
        .isEqualTo("槐树沟村2026年第三季度\n农村低保对象名单公示");
    assertThat(TitleLines.balanced("关于做好冬春季森林防火工作的通知", 13)).isEqualTo("关于做好冬春季\n森林防火工作的通知");
    String rare = "𬀩".repeat(45);
    assertThat(TitleLines.balanced(rare, 20).replace("\n", "")).isEqualTo(rare);
  }

  @Test
  void the_papers_around_the_bulletins_say_what_they_are_about() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    Paper slip =
        papers.answerSlip(
            SampleBulletins.letterhead(),
            new AnswerSlip(
                "槐馈〔2026〕3号",
                day,
                "王𬀩国",
                "当面",
                "槐财公〔2026〕7号",
                "路灯电费怎么多了？",
                "新装了六盏灯。",
                day.plusDays(3),
                "刘文书"));
    Paper due =
        papers.dueList(
            SampleBulletins.letterhead(),
            List.of(
                new DueLine("财务", "收支逐笔", "月", day, "逾期3天"),
                new DueLine("政务", "惠农补贴发放", "即时", null, "未发生")));
    Paper boards =
        papers.boardPlan(
            SampleBulletins.letterhead(),
            List.of(new BoardLine("村委会公开栏", "槐财公〔2026〕7号", "10月收支明细", day, day.plusDays(15))));
    try (ReadPaper one = ReadPaper.of(slip);
        ReadPaper two = ReadPaper.of(due);
        ReadPaper three = ReadPaper.of(boards)) {
      assertThat(one.joined(1)).contains("意见反馈答复单", "路灯电费怎么多了？", "新装了六盏灯。", "2026年11月5日");
      assertThat(one.pages()).isEqualTo(1);
      assertThat(two.joined(1)).contains("应公开事项清单", "2026年11月2日", "逾期3天", "即时");
      assertThat(three.joined(1)).contains("张贴栏一览", "村委会公开栏", "2026年11月17日");
    }
  }

  private ReadPaper read(PrintedBulletin b, PaperChoice choice) {
    return ReadPaper.of(papers.bulletin(SampleBulletins.letterhead(), b, choice));
  }

  private static float end(List<TextPosition> text) {
    return text.getLast().getXDirAdj() + text.getLast().getWidthDirAdj();
  }

  private static boolean near(BufferedImage picture, int x, int y) {
    for (int dy = -2; dy <= 2; dy++) {
      for (int dx = -2; dx <= 2; dx++) {
        if (darker(picture, x + dx, y + dy, 200)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean darker(BufferedImage picture, int x, int y, int grey) {
    return x >= 0
        && y >= 0
        && x < picture.getWidth()
        && y < picture.getHeight()
        && (picture.getRGB(x, y) & 0xFF) < grey;
  }
}
