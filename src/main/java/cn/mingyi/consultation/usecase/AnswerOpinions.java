package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 意见采纳: answers to 不同意 and 有条件; one answer may be given to several opinions at once. */
public final class AnswerOpinions {
  private final RoundChange change;

  public AnswerOpinions(RoundChange change) {
    this.change = change;
  }

  /**
   * @param opinionIds of one round, at least one
   */
  public void answer(
      UUID roundId,
      List<UUID> opinionIds,
      ResponseDecision decision,
      String reason,
      LocalDate answeredOn,
      String lateReason) {
    Consultation consultation = change.answerable(roundId);
    Map<String, String> wrong = new LinkedHashMap<>();
    if (opinionIds.isEmpty()) {
      wrong.put("opinions", "请先选择要答复的意见。");
    }
    if (reason.isBlank()) {
      wrong.put("reason", "请写明采纳情况的理由。");
    }
    wrong.putAll(new Lengths().atMost("reason", reason, 4000).refusals());
    wrong.putAll(
        change
            .dating()
            .refusals(
                "answeredOn", answeredOn, consultation.round().openedOn(), "本轮民议开始", lateReason));
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    List<Opinion> answered =
        consultation.opinions().stream().filter(o -> opinionIds.contains(o.id())).toList();
    long unknown = opinionIds.stream().distinct().count() - answered.size();
    if (unknown > 0) {
      throw new Refused(
          ConsultationRule.UNKNOWN_OPINION, "选择的意见里有 %d 件不在这一轮民议，请重新选择。".formatted(unknown));
    }
    answered.stream()
        .filter(o -> !o.kind().needsResponse())
        .findFirst()
        .ifPresent(o -> {
          throw new Refused(
              ConsultationRule.NO_RESPONSE_NEEDED, "只有不同意和有条件的意见需要答复，" + o.kind().label() + "的不用。");
        });
    change.write(
        consultation.round(),
        "答复意见",
        answered.size() + " 件",
        decision.label(),
        () ->
            answered.forEach(o ->
                change
                    .records()
                    .responses()
                    .add(
                        new OpinionResponse(
                            UUID.randomUUID(),
                            o.id(),
                            decision,
                            reason.strip(),
                            answeredOn,
                            change.dating().isLate(answeredOn) ? lateReason.strip() : "",
                            change.now()))));
  }
}
