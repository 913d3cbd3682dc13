package cn.mingyi.deliberation.ui;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.platform.fx.StepTrack;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A matter as a line of the list.
 *
 * @param standing where it stands in words: the step, or how it ended
 * @param days in the current step; 0 when it has ended
 * @param coverage 征求率 in words; empty before 民议
 */
public record MatterRow(
    UUID id,
    String number,
    String title,
    String category,
    String standing,
    List<StepTrack.Step> track,
    long days,
    String coverage,
    boolean late,
    boolean ended) {
  public static MatterRow of(MatterSummary summary, LocalDate today) {
    Matter matter = summary.file().matter();
    boolean ended = matter.state().ended();
    Coverage coverage = summary.coverage();
    return new MatterRow(
        matter.id(),
        matter.number(),
        matter.title(),
        summary.categoryLabel(),
        matter.state() == cn.mingyi.deliberation.domain.MatterState.ACTIVE
            ? matter.step().label()
            : matter.state().label(),
        MatterTracks.of(summary.file()),
        ended ? 0 : ChronoUnit.DAYS.between(summary.inStepSince(), today),
        coverage == null
            ? ""
            : "%d/%d 户 %s".formatted(coverage.consulted(), coverage.due(), coverage.percent()),
        summary.file().late(),
        ended);
  }
}
