package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.MatterFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as lists show it.
 *
 * @param file without its consultation
 * @param categoryLabel as of the day it was raised
 * @param inStepSince the day on which it came into its current step
 * @param coverage of the latest round; null before the first
 */
public record MatterSummary(
    MatterFile file, String categoryLabel, LocalDate inStepSince, @Nullable Coverage coverage) {}
