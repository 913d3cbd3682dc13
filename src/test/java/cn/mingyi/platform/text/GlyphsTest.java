package cn.mingyi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {
  private static final String RARE = "㛃䶮𬀩𬘓𫖮𰻝堃喆犇淼";
  private static final String UNASSIGNED = Character.toString(0x323AF + 0x10);
  private static final String PRIVATE_USE = "\uE5F1";

  private final Glyphs glyphs = new Glyphs();

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void every_chain_has_the_rare_characters_of_names(Typeface face) {
    assertThat(RARE.codePointCount(0, RARE.length())).isEqualTo(10);
    assertThat(glyphs.missing(face, RARE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void every_chain_has_the_marks_that_papers_print(Typeface face) {
    assertThat(glyphs.missing(face, "□√—〔〕《》“”…·①㎡：；（）％%¥×≥≤0123456789 　")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FontFile.class)
  void every_font_can_print_the_mark_of_a_missing_character(FontFile font) {
    assertThat("[U+0123456789ABCDEF]".codePoints()).allMatch(c -> glyphs.covers(font, c));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x323BF, 0xE5F1, 0x10FFFD})
  void names_each_character_that_no_font_has_once(int codePoint) {
    String nowhere = Character.toString(codePoint);
    assertThat(glyphs.missing("王" + nowhere + "𬀩" + nowhere)).containsExactly(nowhere);
    assertThat(glyphs.missing(Typeface.FANGSONG, nowhere + "王")).containsExactly(nowhere);
  }

  @Test
  void half_of_a_pair_is_missing_and_not_lost() {
    assertThat(glyphs.missing("王\uD86C")).hasSize(1);
    assertThat(text(glyphs.runs(Typeface.FANGSONG, "王\uD86C"))).isEqualTo("王[U+D86C]");
  }

  @Test
  void a_text_falls_through_the_chain_character_by_character() {
    List<Run> runs = glyphs.runs(Typeface.FANGSONG, "户主王𬀩同意");
    assertThat(runs)
        .containsExactly(
            new Run(FontFile.FANDOL_FANG, "户主王"),
            new Run(FontFile.NOTO_SERIF, "𬀩"),
            new Run(FontFile.FANDOL_FANG, "同意"));
  }

  @Test
  void a_name_is_set_in_one_font() {
    assertThat(glyphs.nameRuns(Typeface.FANGSONG, "王建国"))
        .containsExactly(new Run(FontFile.FANDOL_FANG, "王建国"));
    for (int rare : RARE.codePoints().toArray()) {
      String name = "王" + Character.toString(rare) + "国";
      List<Run> runs = glyphs.nameRuns(Typeface.FANGSONG, name);
      assertThat(runs).hasSize(1);
      assertThat(runs.getFirst().text()).isEqualTo(name);
    }
  }

  @Test
  void a_missing_character_does_not_change_the_face_of_the_rest_of_the_name() {
    assertThat(glyphs.nameRuns(Typeface.FANGSONG, "王" + PRIVATE_USE + "国"))
        .containsExactly(new Run(FontFile.FANDOL_FANG, "王[U+E5F1]国"));
    assertThat(glyphs.nameRuns(Typeface.KAITI, UNASSIGNED))
        .extracting(Run::text)
        .containsExactly("[U+323BF]");
  }

  @Test
  void every_run_can_be_drawn_by_its_font() {
    String text = RARE + "abc 王建国" + PRIVATE_USE + "\u00A0\u2003\t" + UNASSIGNED;
    for (Typeface face : Typeface.values()) {
      assertThat(glyphs.runs(face, text))
          .allSatisfy(run ->
              assertThat(run.text().codePoints()).allMatch(c -> glyphs.covers(run.font(), c)));
    }
  }

  @Test
  void what_has_no_shape_is_neither_printed_nor_missed() {
    String text = "王\u200B建\uFEFF国\uFE00\r\u0007";
    assertThat(glyphs.missing(text)).isEmpty();
    assertThat(text(glyphs.runs(Typeface.SANS, text))).isEqualTo("王建国");
    assertThat(glyphs.nameRuns(Typeface.SANS, "")).isEmpty();
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
