package cn.mingyi.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.Unavailable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnrecordedTest {
  private static final Path OUT = Path.of("移交.zip");

  @Test
  void a_packet_that_lies_there_unrecorded_is_said_with_its_place_and_the_reason() {
    assertThat(Unrecorded.unless(OUT, () -> "ok")).isEqualTo("ok");
    told(new Unavailable("磁盘空间不够。", null), "磁盘空间不够。");
    told(new StaleRecord("packet"), "数据刚刚被改动过。");
  }

  private static void told(RuntimeException failure, String reason) {
    assertThatThrownBy(() ->
            Unrecorded.unless(
                OUT,
                () -> {
                  throw failure;
                }))
        .isInstanceOfSatisfying(
            Unavailable.class,
            no -> assertThat(no.sentence()).isEqualTo("已写好，但没有登记到留痕：移交.zip。" + reason + "请再做一次。"));
  }
}
