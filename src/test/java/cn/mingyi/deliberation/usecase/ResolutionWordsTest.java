package cn.mingyi.deliberation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolutionWordsTest {
  @Test
  void a_title_typed_as_about_is_not_about_about() {
    assertThat(ResolutionWords.title("关于硬化村东生产路的事项", "决议公告")).isEqualTo("关于硬化村东生产路的决议公告");
    assertThat(ResolutionWords.title("硬化村东生产路", "决议公告")).isEqualTo("关于硬化村东生产路的决议公告");
  }
}
