package cn.mingyi.app.cli;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.Unavailable;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A packet that lies in its place while the trail does not know of it: both must be said. */
final class Unrecorded {
  private static final Logger LOG = LoggerFactory.getLogger(Unrecorded.class);

  private Unrecorded() {}

  /**
   * Puts a packet on the trail.
   *
   * @param out where it lies
   * @throws Unavailable when that fails, with the place and the reason
   */
  static <T> T unless(Path out, Supplier<T> recording) {
    try {
      return recording.get();
    } catch (RuntimeException failure) {
      throw new Unavailable("已写好，但没有登记到留痕：%s。%s请再做一次。".formatted(out, reason(failure)), failure);
    }
  }

  private static String reason(RuntimeException failure) {
    return switch (failure) {
      case RuleViolation no -> String.join("", no.sentences());
      case Unavailable away -> away.sentence();
      case StaleRecord _ -> "数据刚刚被改动过。";
      default -> {
        LOG.error("unexpected failure", failure);
        yield "程序出错了（" + failure.getClass().getSimpleName() + "）。";
      }
    };
  }
}
