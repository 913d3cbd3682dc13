package cn.mingyi.platform.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.CyclicBufferAppender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The last lines of the log, kept in memory by the appender {@code last} of logback.xml. Of a
 * library it says where and how grave, but not in which words: they may quote what was being read.
 */
public final class LogTail {
  private static final String OURS = "cn.mingyi.";

  private LogTail() {}

  /** Oldest first; empty when nothing was worth a warning. */
  public static List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root
        && root.getAppender("last") instanceof CyclicBufferAppender<ILoggingEvent> kept) {
      for (int i = 0; i < kept.getLength(); i++) {
        lines.add(line(kept.get(i)));
      }
    }
    return lines;
  }

  private static String line(ILoggingEvent event) {
    boolean ours = event.getLoggerName().startsWith(OURS);
    return Instant.ofEpochMilli(event.getTimeStamp())
        + " "
        + event.getLevel()
        + " "
        + event.getLoggerName()
        + (ours ? " " + event.getFormattedMessage() : "")
        + "\n"
        + WhereOnly.where(event);
  }
}
