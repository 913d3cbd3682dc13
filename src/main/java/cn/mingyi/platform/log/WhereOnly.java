package cn.mingyi.platform.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;

/**
 * Writes of a failure what it was and where it happened, without its messages: libraries quote in
 * them what was being read or written, and that may be about people. Named in logback.xml.
 */
public final class WhereOnly extends ThrowableHandlingConverter {
  private static final int FRAMES = 40;

  @Override
  public String convert(ILoggingEvent event) {
    return where(event);
  }

  static String where(ILoggingEvent event) {
    StringBuilder where = new StringBuilder();
    @Nullable IThrowableProxy failure = event.getThrowableProxy();
    while (failure != null) {
      where.append(failure.getClassName()).append('\n');
      StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        where.append("  ").append(frames[i].getSTEAsString()).append('\n');
      }
      failure = failure.getCause();
    }
    return where.toString();
  }
}
