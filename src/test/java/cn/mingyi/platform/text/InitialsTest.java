package cn.mingyi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
  private final Initials initials = new Initials();

  @Test
  void a_name_is_found_by_the_first_letters_of_its_syllables() {
    assertThat(initials.of("张建国")).isEqualTo("zjg");
    assertThat(initials.of("欧阳淑芬")).isEqualTo("oysf");
    assertThat(initials.of("王　强")).isEqualTo("wq");
  }

  @Test
  void a_surname_is_read_as_a_surname() {
    assertThat(initials.of("单田芳")).isEqualTo("stf");
    assertThat(initials.of("曾国强")).isEqualTo("zgq");
  }

  @Test
  void what_is_not_chinese_and_what_is_rare_does_no_harm() {
    assertThat(initials.of("")).isEmpty();
    assertThat(initials.of("Ali·买买提")).startsWith("a");
    assertThat(initials.of("王𬀩国")).startsWith("w").endsWith("g");
  }
}
