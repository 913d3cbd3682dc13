package cn.mingyi.village.ui;

import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FakeDialogs;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.PaperDesk;
import cn.mingyi.platform.fx.QueueBackground;
import cn.mingyi.platform.fx.ScreenTools;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Tools for view models: no window, work that waits. */
final class Tools {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

  private Tools() {}

  static ScreenTools of(QueueBackground work) {
    return of(work, new FakeDialogs(), new FakeFileChoices());
  }

  static ScreenTools of(QueueBackground work, Dialogs dialogs, FileChoices files) {
    return new ScreenTools(
        work.background(),
        work.background(),
        dialogs,
        files,
        new PaperDesk() {
          @Override
          public <F> void show(Callable<F> facts, Function<F, Paper> press) {
            throw new AssertionError("no paper is expected");
          }
        },
        place -> {},
        cn.mingyi.platform.fx.Drafts.NONE,
        (title, heads, lines) -> {},
        CLOCK);
  }
}
