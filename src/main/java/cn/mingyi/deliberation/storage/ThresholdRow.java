package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of threshold: its ratios lie flat in it. */
record ThresholdRow(
    UUID id,
    ThresholdKey ruleKey,
    Body body,
    @Nullable Integer quorumFactor,
    @Nullable Integer quorumTimes,
    @Nullable Boolean quorumStrict,
    int majorityFactor,
    int majorityTimes,
    boolean majorityStrict,
    boolean ofEligible,
    int noticeDays,
    String source,
    LocalDate validFrom) {
  static ThresholdRow of(Threshold t) {
    Ratio quorum = t.quorum();
    return new ThresholdRow(
        t.id(),
        t.key(),
        t.body(),
        quorum == null ? null : quorum.factor(),
        quorum == null ? null : quorum.times(),
        quorum == null ? null : quorum.strict(),
        t.majority().factor(),
        t.majority().times(),
        t.majority().strict(),
        t.ofEligible(),
        t.noticeDays(),
        t.source(),
        t.validFrom());
  }

  Threshold threshold() {
    return new Threshold(
        id,
        ruleKey,
        body,
        quorumFactor == null || quorumTimes == null || quorumStrict == null
            ? null
            : new Ratio(quorumFactor, quorumTimes, quorumStrict),
        new Ratio(majorityFactor, majorityTimes, majorityStrict),
        ofEligible,
        noticeDays,
        source,
        validFrom);
  }
}
