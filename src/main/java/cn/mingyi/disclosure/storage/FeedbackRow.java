package cn.mingyi.disclosure.storage;

import cn.mingyi.disclosure.domain.Feedback;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of feedback, without its answer. */
record FeedbackRow(
    UUID id,
    int serial,
    @Nullable UUID bulletinId,
    LocalDate receivedOn,
    String fromWhom,
    Feedback.Channel channel,
    String words,
    LocalDate dueOn,
    String lateReason,
    Instant recordedAt) {
  Feedback with(Feedback.@Nullable Answer answer) {
    return new Feedback(
        id,
        serial,
        bulletinId,
        receivedOn,
        fromWhom,
        channel,
        words,
        dueOn,
        lateReason,
        recordedAt,
        answer);
  }
}
