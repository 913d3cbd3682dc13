package cn.mingyi.village.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberPatternTest {
  @Test
  void the_office_reads_and_writes_the_places_in_its_own_words() {
    assertThat(NumberPattern.USUAL.words()).isEqualTo("{简称}议〔{年}〕{序号}号");
    assertThat(NumberPattern.ofWords("{简称}议〔{年}〕{序号}号")).isEqualTo(NumberPattern.USUAL);
    assertThat(NumberPattern.ofWords(" ｛简称｝字｛年｝-｛序号｝ ").number("槐", 2026, 7)).isEqualTo("槐字2026-7");
  }

  @Test
  void a_pattern_without_year_or_number_or_with_a_stray_place_is_not_complete() {
    assertThat(NumberPattern.USUAL.complete()).isTrue();
    assertThat(NumberPattern.ofWords("议{年}号").complete()).isFalse();
    assertThat(NumberPattern.ofWords("议{序号}号").complete()).isFalse();
    assertThat(NumberPattern.ofWords("{月}议{年}{序号}号").complete()).isFalse();
    assertThat(NumberPattern.ofWords("{年}{序号}}").complete()).isFalse();
  }

  @Test
  void the_short_name_is_suggested_from_the_name() {
    assertThat(VillageProfile.suggestedShortName(" 槐树沟村")).isEqualTo("槐");
    assertThat(VillageProfile.suggestedShortName("𬀩村")).isEqualTo("𬀩");
    assertThat(VillageProfile.suggestedShortName(" ")).isEmpty();
  }
}
