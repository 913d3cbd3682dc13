package cn.mingyi.app.window;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where failures end that no screen took: what people can mend is said in words, the rest gets a
 * short code that is in the log and can be read over the phone.
 */
final class Failures implements Consumer<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final Texts TEXTS = Texts.beside(Failures.class);

  private final Supplier<Dialogs> dialogs;
  private final Consumer<String> diagnose;

  /**
   * @param diagnose saves what technicians need, given the failure's code
   */
  Failures(Supplier<Dialogs> dialogs, Consumer<String> diagnose) {
    this.dialogs = dialogs;
    this.diagnose = diagnose;
  }

  @Override
  public void accept(Throwable failure) {
    switch (failure) {
      case RuleViolation no -> dialogs.get().message(TEXTS.say("refused"), no.sentences());
      case Unavailable away ->
          dialogs.get().message(TEXTS.say("unavailable"), List.of(away.sentence()));
      case StaleRecord old ->
          dialogs.get().message(TEXTS.say("stale"), List.of(TEXTS.say("stale.text")));
      default -> {
        String code = code(failure);
        LOG.error("unexpected failure {}", code, failure);
        dialogs.get().failure(code, () -> diagnose.accept(code));
      }
    }
  }

  /** The same failure at the same place always has the same code. */
  static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    int hash =
        (failure.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString())).hashCode();
    return "MY-" + String.format("%08X", hash).substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
