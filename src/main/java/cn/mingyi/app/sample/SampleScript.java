package cn.mingyi.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the office did on which day; played in the order of the days. */
final class SampleScript {
  private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);

  private final List<Act> acts = new ArrayList<>();

  private record Act(LocalDateTime at, Runnable deed) {}

  /** Several deeds of one day happen in the order in which they were added. */
  void on(LocalDate day, Runnable deed) {
    acts.add(new Act(day.atTime(OFFICE_OPENS), deed));
  }

  void play(SampleClock clock) {
    acts.sort(Comparator.comparing(Act::at));
    for (Act act : acts) {
      clock.moveTo(act.at());
      act.deed().run();
    }
  }
}
