package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.DISCLOSURE;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.kernel.ChineseDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is owed to the villagers by a day: disclosures and answers (domain §6). */
final class PromiseChecks {
  /** 即时公开 (domain §6): what was promised in an answer is as urgent △. */
  private static final int AT_ONCE = 10;

  static final List<Check<OwedCase>> OWED =
      List.of(
          new Check<>(
              "D14",
              DISCLOSURE,
              VIOLATION,
              "到期的公开事项都已张贴",
              "村组法 35 条",
              "请尽快编制、审核、张贴。",
              PromiseChecks::posted),
          new Check<>(
              "D15",
              DISCLOSURE,
              DEFICIENCY,
              "公开事项在应公开日以前张贴",
              "村组法 35 条",
              "已成事实，不能改动。请写明情况，附入公开档案。",
              PromiseChecks::inTime));

  static final List<Check<FeedbackCase>> FEEDBACK =
      List.of(
          new Check<>(
              "D16",
              DISCLOSURE,
              DEFICIENCY,
              "意见反馈在规定日数内答复",
              "外省规定 10 日，可改",
              "请尽快答复并登记。",
              PromiseChecks::answered),
          new Check<>(
              "D17",
              DISCLOSURE,
              DEFICIENCY,
              "答应重新公布的已经更正或重新张贴",
              "六务公开办法",
              "请编更正的公开单，或重新张贴。",
              PromiseChecks::republished));

  private PromiseChecks() {}

  private static Outcome posted(OwedCase c) {
    Owed owed = c.owed();
    return owed.due().isBefore(c.today())
        ? Outcome.of(
            owed.state() != SlotState.OVERDUE,
            () ->
                "应在 %s前公开，已逾期 %d 天"
                    .formatted(
                        ChineseDate.of(owed.due()), ChronoUnit.DAYS.between(owed.due(), c.today())))
        : Outcome.NOT_APPLICABLE;
  }

  private static Outcome inTime(OwedCase c) {
    LocalDate posted = c.owed().postedOn();
    return posted == null
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(
            !posted.isAfter(c.owed().due()),
            () ->
                "应在 %s前公开，%s才张贴，逾期 %d 天"
                    .formatted(
                        ChineseDate.of(c.owed().due()),
                        ChineseDate.of(posted),
                        ChronoUnit.DAYS.between(c.owed().due(), posted)));
  }

  private static Outcome answered(FeedbackCase c) {
    Feedback asked = c.feedback();
    Feedback.Answer answer = asked.answer();
    LocalDate by = answer == null ? c.by().today() : answer.answeredOn();
    return Outcome.of(
        !by.isAfter(asked.dueOn()),
        () ->
            "应在 %s前答复，%s"
                .formatted(
                    ChineseDate.of(asked.dueOn()),
                    answer == null ? "至今没有答复" : ChineseDate.of(by) + "才答复"));
  }

  private static Outcome republished(FeedbackCase c) {
    Feedback.Answer answer = c.feedback().answer();
    if (answer == null
        || !answer.republish()
        || c.feedback().bulletinId() == null
        || !c.by().today().isAfter(answer.answeredOn().plusDays(AT_ONCE))) {
      return Outcome.NOT_APPLICABLE;
    }
    return Outcome.of(
        c.feedback().republished(c.all()),
        () -> ChineseDate.of(answer.answeredOn()) + "答应重新公布，至今没有");
  }
}
