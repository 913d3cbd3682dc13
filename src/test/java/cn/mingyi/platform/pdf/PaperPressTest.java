package cn.mingyi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.mingyi.platform.text.Glyphs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PaperPressTest {
  private static final PaperPress PRESS = new PaperPress(new Glyphs());
  private static final float HALF_POINT = 0.5f;

  @Test
  void what_goes_in_comes_out_also_the_rare_characters() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            Section.on(PageForm.OFFICIAL).title("标题" + SamplePapers.RARE).paragraph("正文").build());
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.text(1)).contains("标题").contains("正文");
      assertThat(read.joined(1)).contains(SamplePapers.RARE);
    }
    assertThat(paper.missingCharacters()).isEmpty();
    assertThat(paper.pages()).isEqualTo(1);
  }

  @Test
  void a_character_that_no_font_has_is_visible_and_reported_once() {
    FinishedPaper paper = PRESS.finish("t", SamplePapers.bulletin(1), SamplePapers.registerForm());
    assertThat(paper.missingCharacters()).containsExactly(SamplePapers.NOWHERE);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(1) + read.joined(2)).contains("李[U+323BF]").contains("张[U+323BF]");
    }
  }

  @Test
  void every_font_is_embedded_as_a_subset() {
    FinishedPaper paper = PRESS.finish("t", SamplePapers.bulletin(3), SamplePapers.registerForm());
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.fonts())
          .hasSizeGreaterThan(3)
          .allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          });
    }
    assertThat(paper.pdf().length).isLessThan(600_000);
  }

  @Test
  void a_name_is_in_one_font_even_when_one_character_is_rare() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            Section.on(PageForm.OFFICIAL)
                .paragraph(Phrase.of("负责人").name("王𬀩国").text("同意"))
                .build());
    try (ReadPaper read = ReadPaper.of(paper)) {
      List<String> fonts = read.fontsOf(1, "负责人王𬀩国同意");
      assertThat(fonts.subList(3, 6).stream().distinct()).hasSize(1);
      assertThat(fonts.get(3)).isNotEqualTo(fonts.get(0));
      assertThat(fonts.get(6)).isEqualTo(fonts.get(0));
    }
  }

  @Test
  void no_line_begins_with_the_mark_after_a_name_or_with_a_lonely_percent_sign() {
    SectionBuilder section = Section.on(PageForm.OFFICIAL);
    for (int indent = 0; indent < 28; indent++) {
      section.paragraph(
          Phrase.of("村".repeat(indent))
              .names(List.of("王𬀩国", "李喆", "欧阳淑芬", "赵犇", "孙淼", "张㛃", "王𬀩国", "李喆"))
              .text("。已征求 411 户，99.9 %，还差 1 户"));
    }
    try (ReadPaper read = ReadPaper.of(PRESS.finish("t", section.build()))) {
      for (int page = 1; page <= read.pages(); page++) {
        for (List<TextPosition> line : read.lines(page)) {
          assertThat(line.getFirst().getUnicode()).isNotIn("、", "。", "，", "%");
        }
      }
    }
  }

  @Test
  void the_page_is_that_of_gb_t_9704() {
    String line = "村".repeat(28);
    FinishedPaper paper =
        PRESS.finish("t", Section.on(PageForm.OFFICIAL).address(line.repeat(22 + 5)).build());
    assertThat(paper.pages()).isEqualTo(2);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.pageSize(1).getWidth()).isCloseTo(595.28f, within(HALF_POINT));
      assertThat(read.pageSize(1).getHeight()).isCloseTo(841.89f, within(HALF_POINT));
      List<List<TextPosition>> lines = read.lines(1);
      assertThat(lines).hasSize(23); // 22 lines and the page number
      assertThat(lines.subList(0, 22)).allSatisfy(l -> assertThat(l).hasSize(28));
      TextPosition first = lines.getFirst().getFirst();
      assertThat(first.getXDirAdj()).isCloseTo(PageForm.mm(28), within(HALF_POINT));
      assertThat(first.getFontSizeInPt()).isCloseTo(16, within(0.01f));
      TextPosition last = lines.getFirst().getLast();
      assertThat(last.getXDirAdj() + 16).isCloseTo(595.28f - PageForm.mm(26), within(HALF_POINT));
      assertThat(first.getYDirAdj() - first.getHeightDir()).isGreaterThan(PageForm.mm(37));
      assertThat(lines.get(21).getFirst().getYDirAdj()).isLessThan(841.89f - PageForm.mm(35));
      assertThat(read.lines(2)).hasSize(5 + 1);
    }
  }

  @Test
  void lines_keep_their_distance_when_fonts_change_within_them() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            Section.on(PageForm.OFFICIAL)
                .address("村".repeat(28) + "村𬀩".repeat(14) + "村".repeat(28))
                .build());
    try (ReadPaper read = ReadPaper.of(paper)) {
      List<Float> baselines =
          read.lines(1).subList(0, 3).stream().map(l -> l.getFirst().getYDirAdj()).toList();
      assertThat(baselines.get(1) - baselines.get(0)).isCloseTo(28.98f, within(0.1f));
      assertThat(baselines.get(2) - baselines.get(1)).isCloseTo(28.98f, within(0.1f));
    }
  }

  @Test
  void a_paragraph_begins_two_characters_in_and_each_line_of_text_is_a_paragraph() {
    FinishedPaper paper =
        PRESS.finish("t", Section.on(PageForm.OFFICIAL).paragraph("甲".repeat(30) + "\n乙乙").build());
    try (ReadPaper read = ReadPaper.of(paper)) {
      float indented = PageForm.mm(28) + 2 * 15.79f;
      assertThat(read.lines(1).get(0).getFirst().getXDirAdj())
          .isCloseTo(indented, within(HALF_POINT));
      assertThat(read.lines(1).get(1).getFirst().getXDirAdj())
          .isCloseTo(PageForm.mm(28), within(HALF_POINT));
      assertThat(read.lines(1).get(2).getFirst().getXDirAdj())
          .isCloseTo(indented, within(HALF_POINT));
    }
  }

  @Test
  void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() {
    for (int shift = 0; shift < 28; shift++) {
      String text = "甲".repeat(shift) + "（一）村民代表会议决定：“同意”。".repeat(12);
      FinishedPaper paper =
          PRESS.finish(
              "t", Section.on(PageForm.OFFICIAL).withoutPageNumbers().address(text).build());
      try (ReadPaper read = ReadPaper.of(paper)) {
        assertThat(read.joined(1)).isEqualTo(text);
        for (List<TextPosition> line : read.lines(1)) {
          assertThat("）：”。").doesNotContain(line.getFirst().getUnicode());
          assertThat("（“").doesNotContain(line.getLast().getUnicode());
          assertThat(line.getLast().getXDirAdj() + 16)
              .isLessThan(595.28f - PageForm.mm(26) + HALF_POINT);
        }
      }
    }
  }

  @Test
  void page_numbers_stand_right_on_odd_and_left_on_even_pages() {
    FinishedPaper paper = PRESS.finish("t", SamplePapers.bulletin(25));
    assertThat(paper.pages()).isGreaterThan(2);
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= paper.pages(); page++) {
        List<TextPosition> number = read.find(page, "—" + page + "—");
        assertThat(number.getFirst().getFontSizeInPt()).isCloseTo(14, within(0.01f));
        if (page % 2 == 1) {
          assertThat(number.getLast().getXDirAdj())
              .isCloseTo(595.28f - PageForm.mm(26) - 28, within(2f));
        } else {
          assertThat(number.getFirst().getXDirAdj()).isCloseTo(PageForm.mm(28) + 14, within(1f));
        }
      }
    }
  }

  @Test
  void the_date_stands_four_characters_in_from_the_right() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            Section.on(PageForm.OFFICIAL)
                .signedDate("槐树沟村村民委员会", LocalDate.of(2026, 1, 5))
                .build());
    try (ReadPaper read = ReadPaper.of(paper)) {
      List<TextPosition> date = read.find(1, "2026年1月5日");
      assertThat(date.getLast().getXDirAdj() + 16)
          .isCloseTo(595.28f - PageForm.mm(26) - 4 * 16, within(1f));
      List<TextPosition> issuer = read.find(1, "槐树沟村村民委员会");
      assertThat(middle(issuer)).isCloseTo(middle(date), within(1f));
    }
  }

  @Test
  void head_table_head_and_foot_and_code_stand_on_every_page() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            SamplePapers.consultationSheet("赵建国", 40),
            SamplePapers.consultationSheet("王𬀩国", 14));
    try (ReadPaper read = ReadPaper.of(paper)) {
      List<Integer> starts =
          IntStream.rangeClosed(1, paper.pages())
              .filter(p -> read.joined(p).contains("民议征求意见表"))
              .boxed()
              .toList();
      assertThat(starts).hasSize(2).startsWith(1);
      int first = starts.get(1) - 1;
      int second = paper.pages() - first;
      assertThat(first).isGreaterThan(2);
      for (int page = 1; page <= paper.pages(); page++) {
        boolean inFirst = page <= first;
        String count = (inFirst ? page : page - first) + "/" + (inFirst ? first : second);
        String name = inFirst ? "赵建国" : "王𬀩国";
        assertThat(read.joined(page))
            .contains("第" + count + "页")
            .contains("村民代表：" + name)
            .contains("被征求人（关系）", "签字（按印）", "本页小计", "村监会抽查签字：");
        assertThat(read.codes(page))
            .containsExactlyInAnyOrder("MY1|槐议〔2026〕3号|2|1|" + name + "|" + count, "MY1|" + count);
      }
      String all =
          IntStream.rangeClosed(1, first).mapToObj(read::joined).reduce("", String::concat);
      for (int i = 1; i <= 40; i++) {
        assertThat(all).contains("HSG-%03d".formatted(i));
      }
      assertThat(all.split("合计", -1)).hasSize(2);
    }
  }

  @Test
  void the_modules_of_a_code_fill_its_21_millimetres() {
    FinishedPaper paper =
        PRESS.finish(
            "t", Section.on(PageForm.LANDSCAPE).codes((p, t) -> "MY2", (p, t) -> "").build());
    try (PagePictures pictures = PagePictures.open(paper.pdf())) {
      BufferedImage page = pictures.atDpi(1, 254);
      // Ten pixels a millimetre; the upper edge of a code is black from its first module on.
      assertThat(page.getRGB(182, 112) & 0xFF).isLessThan(64);
      assertThat(page.getRGB(178, 108) & 0xFF).isGreaterThan(192);
      assertThat(page.getRGB(387, 112) & 0xFF).isLessThan(64);
      assertThat(page.getRGB(392, 112) & 0xFF).isGreaterThan(192);
    }
  }

  @Test
  void signatures_are_not_torn_from_each_other() {
    for (int lines = 14; lines <= 22; lines++) {
      SectionBuilder section = Section.on(PageForm.OFFICIAL);
      IntStream.range(0, lines).forEach(i -> section.paragraph("甲"));
      section.together(
          s -> s.signedDate("某村村民委员会", LocalDate.of(2026, 1, 5)).signatures("制表", "负责人"));
      FinishedPaper paper = PRESS.finish("t", section.build());
      try (ReadPaper read = ReadPaper.of(paper)) {
        String last = read.joined(paper.pages());
        assertThat(last).contains("某村村民委员会", "2026年1月5日", "制表：", "负责人：");
      }
    }
  }

  @Test
  void a_long_table_is_set_in_seconds_and_streams() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(List.of(Phrase.of("户" + i), Phrase.ofName("赵建国")));
    }
    Section section =
        Section.on(PageForm.OFFICIAL)
            .add(
                DataTable.of(
                        new DataTable.Column("户", 1, Align.LEFT),
                        new DataTable.Column("户主", 1, Align.LEFT))
                    .rows(rows))
            .build();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    long start = System.nanoTime();
    PaperReport report = PRESS.write("t", List.of(section, section), target);
    assertThat(report.pages()).isGreaterThan(150);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void the_same_paper_comes_out_the_same() {
    FinishedPaper one = PRESS.finish("t", SamplePapers.bulletin(8));
    FinishedPaper two = PRESS.finish("t", SamplePapers.bulletin(8));
    try (ReadPaper first = ReadPaper.of(one);
        ReadPaper second = ReadPaper.of(two)) {
      for (int page = 1; page <= one.pages(); page++) {
        assertThat(first.places(page)).isEqualTo(second.places(page));
      }
    }
  }

  @Test
  void the_watermark_is_text_on_every_page() {
    FinishedPaper paper =
        PRESS.finish(
            "t",
            Section.on(PageForm.OFFICIAL)
                .watermark("内部存档")
                .paragraph("甲")
                .newPage()
                .paragraph("乙")
                .build());
    assertThat(paper.pages()).isEqualTo(2);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.text(1).codePoints().filter(c -> c == '内')).hasSize(1);
      assertThat(read.text(2).codePoints().filter(c -> c == '内')).hasSize(1);
      assertThat(read.joined(2)).contains("乙").doesNotContain("甲");
    }
  }

  @Test
  void a_row_that_lacks_a_cell_is_a_mistake_of_the_programmer() {
    DataTable table = DataTable.of(new DataTable.Column("户", 1, Align.LEFT));
    assertThatThrownBy(() -> table.row("甲", "乙")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FormGrid.columns(1, 1).rows(GridCell.label("甲")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static float middle(List<TextPosition> text) {
    return (text.getFirst().getXDirAdj()
            + text.getLast().getXDirAdj()
            + text.getLast().getWidthDirAdj())
        / 2;
  }
}
