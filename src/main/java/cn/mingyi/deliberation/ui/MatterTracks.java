package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.StepTrack;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The eight steps of a matter as the track draws them. */
public final class MatterTracks {
  private MatterTracks() {}

  /** With whole dates, for a track as wide as the screen. */
  public static List<StepTrack.Step> of(MatterFile file) {
    return of(file, LocalDate::toString);
  }

  /** With month and day only, for a card. */
  public static List<StepTrack.Step> brief(MatterFile file) {
    return of(file, day -> day.getMonthValue() + "/" + day.getDayOfMonth());
  }

  private static List<StepTrack.Step> of(MatterFile file, Function<LocalDate, String> words) {
    Map<Step, MatterEvent> passed = file.passages();
    return Arrays.stream(Step.values())
        .map(step -> {
          MatterEvent passage = passed.get(step);
          return new StepTrack.Step(
              step.shortLabel(),
              passage == null ? "" : words.apply(passage.happenedOn()),
              passage != null
                  ? StepTrack.State.DONE
                  : step == file.matter().step()
                      ? StepTrack.State.CURRENT
                      : StepTrack.State.FUTURE);
        })
        .toList();
  }
}
