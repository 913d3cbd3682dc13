package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 意见反馈: received, answered within the days of the rule, once. */
public final class ReceiveFeedback {
  private static final int NAME = 60;
  private static final int FROM = 200;
  private static final int WORDS = 4000;

  private final FeedbackRegister register;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  /** What is refused here. */
  public enum Rule {
    UNKNOWN,
    ANSWERED
  }

  public ReceiveFeedback(FeedbackRegister register, Workday workday, UnitOfWork unitOfWork) {
    this.register = register;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  /** Feedback as the form has it; the names are the fields'. */
  public record Received(
      @Nullable UUID bulletin,
      LocalDate receivedOn,
      String fromWhom,
      Feedback.Channel channel,
      String words,
      String lateReason) {}

  public Feedback receive(Received given) {
    Map<String, String> wrong =
        new LinkedHashMap<>(
            workday.dating().refusals("receivedOn", given.receivedOn(), given.lateReason()));
    if (given.words().isBlank()) {
      wrong.put("words", "请写反馈的内容。");
    }
    wrong.putAll(
        new Lengths()
            .atMost("words", given.words(), WORDS)
            .atMost("fromWhom", given.fromWhom(), FROM)
            .refusals());
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    int days = workday.amount(FigureKind.FEEDBACK_ANSWER, given.receivedOn());
    int serial = register.all().stream().mapToInt(Feedback::serial).max().orElse(0) + 1;
    Feedback received =
        new Feedback(
            UUID.randomUUID(),
            serial,
            given.bulletin(),
            given.receivedOn(),
            given.fromWhom().strip(),
            given.channel(),
            given.words().strip(),
            given.receivedOn().plusDays(days),
            workday.dating().isLate(given.receivedOn()) ? given.lateReason() : "",
            workday.now(),
            null);
    unitOfWork.run(
        new Deed("登记意见反馈", "反馈 №" + serial, received.lateReason()), () -> register.add(received));
    return received;
  }

  /** An answer as the form has it; the names are the fields'. */
  public record Answered(
      UUID feedback,
      LocalDate answeredOn,
      String answeredBy,
      String words,
      Feedback.Satisfaction satisfaction,
      boolean republish,
      String lateReason) {}

  public void answer(Answered given) {
    Feedback asked =
        register.all().stream()
            .filter(f -> f.id().equals(given.feedback()))
            .findFirst()
            .orElseThrow(() -> new Refused(Rule.UNKNOWN, "没有这条反馈。"));
    if (asked.answer() != null) {
      throw new Refused(Rule.ANSWERED, "这条反馈已经答复。有新的情况请另登记一条。");
    }
    Map<String, String> wrong =
        new LinkedHashMap<>(
            workday
                .dating()
                .refusals(
                    "answeredOn",
                    given.answeredOn(),
                    asked.receivedOn(),
                    "收到反馈",
                    given.lateReason()));
    if (given.words().isBlank()) {
      wrong.put("words", "请写答复的内容。");
    }
    if (given.answeredBy().isBlank()) {
      wrong.put("answeredBy", "请写是谁答复的。");
    }
    wrong.putAll(
        new Lengths()
            .atMost("words", given.words(), WORDS)
            .atMost("answeredBy", given.answeredBy(), NAME)
            .refusals());
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    unitOfWork.run(
        new Deed("答复意见反馈", "反馈 №" + asked.serial(), given.lateReason()),
        () ->
            register.answer(
                new Feedback.Answer(
                    UUID.randomUUID(),
                    asked.id(),
                    given.answeredOn(),
                    given.answeredBy().strip(),
                    given.words().strip(),
                    given.satisfaction(),
                    given.republish(),
                    workday.dating().isLate(given.answeredOn()) ? given.lateReason() : "",
                    workday.now())));
  }

  /** The newest first. */
  public List<Feedback> all() {
    return register.all();
  }
}
