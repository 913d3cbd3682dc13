package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.StepTrack;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The eight steps of a matter as the track draws them. */
public final class MatterTracks {
  private MatterTracks() {}

  public static List<StepTrack.Step> of(MatterFile file) {
    Map<Step, MatterEvent> passed = file.passages();
    return Arrays.stream(Step.values())
        .map(step -> {
          MatterEvent passage = passed.get(step);
          return new StepTrack.Step(
              step.shortLabel(),
              passage == null ? "" : passage.happenedOn().toString(),
              passage != null
                  ? StepTrack.State.DONE
                  : step == file.matter().step()
                      ? StepTrack.State.CURRENT
                      : StepTrack.State.FUTURE);
        })
        .toList();
  }
}
