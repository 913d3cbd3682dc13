package cn.mingyi.app.demo;

import cn.mingyi.deliberation.domain.Step;
import java.time.LocalDate;

/** One thing that happened to a matter, in a sentence. */
public record StoryLine(Step step, LocalDate day, String sentence) {
  /** As it is told. */
  public String text() {
    return "%d %s　%s　%s".formatted(step.number(), step.label(), day, sentence);
  }
}
