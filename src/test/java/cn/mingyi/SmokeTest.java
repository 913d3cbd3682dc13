package cn.mingyi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void runs_on_jdk_25() {
    assertThat(Runtime.version().feature()).isEqualTo(25);
  }
}
