package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Refused;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.PostingPeriod;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 两公开: posting and taking down, objections, implementation. They are recorded while the matter is
 * in a disclosure step; {@link Line#completeDisclosure} then reads them.
 */
public final class Disclosures {
  private static final int NAME = 60;
  private static final int TEXT = 4000;

  private final FigureBook figures;
  private final WorkCalendar calendar;

  /** What is refused here. */
  public enum Rule {
    STEP,
    ALREADY_POSTED,
    NOT_POSTED,
    UNKNOWN,
    ANSWERED
  }

  public Disclosures(FigureBook figures, WorkCalendar calendar) {
    this.figures = figures;
    this.calendar = calendar;
  }

  /** Last day of the 公示期 for a posting on a day. */
  public LocalDate lastDay(LocalDate postedOn) {
    return PostingPeriod.lastDay(postedOn, figures.amount(FigureKind.POSTING, postedOn), calendar);
  }

  /**
   * 张贴, after the 村监会 agreed.
   *
   * @param bulletin number of the bulletin
   */
  public MatterFile post(
      MatterFile file,
      String bulletin,
      String text,
      String places,
      String reviewer,
      LocalDate reviewedOn,
      String supervision,
      When when) {
    Step step = disclosing(file);
    if (file.posting(step).isPresent()) {
      throw new Refused(Rule.ALREADY_POSTED, "公告已经张贴。提前撤下后才能重新张贴。");
    }
    if (reviewer.isBlank()) {
      throw new FieldRefused("reviewer", "请写村监会审核人。没有村监会审核不能张贴。");
    }
    if (reviewedOn.isAfter(when.on())) {
      throw new FieldRefused("reviewedOn", "审核日期不能晚于张贴日期。");
    }
    reviewedAfterDecision(file, step, reviewedOn);
    if (step == Step.OUTCOME_DISCLOSURE && supervision.isBlank()) {
      throw new FieldRefused("supervision", "实施结果公开须有村监会的监督意见。");
    }
    if (step == Step.OUTCOME_DISCLOSURE && file.currentImplementations().isEmpty()) {
      throw new Refused(StepGate.Rule.IMPLEMENTED, "还没有实施记录（合同、进度、验收、付款），没有结果可以公开。请先登记。");
    }
    if (places.isBlank()) {
      throw new FieldRefused("places", "请写张贴地点。");
    }
    new Lengths()
        .atMost("text", text, 20_000)
        .atMost("places", places, 400)
        .atMost("reviewer", reviewer, NAME)
        .atMost("supervision", supervision, 2000)
        .refuse();
    String late = dated(file, when);
    return file.with(
        new Posting(
            UUID.randomUUID(),
            file.matter().id(),
            step,
            bulletin,
            text,
            places,
            reviewer,
            reviewedOn,
            supervision,
            when.on(),
            lastDay(when.on()),
            late,
            when.recordedAt()));
  }

  /**
   * 撤下: after the last day, or early with the reason; then it must be posted again. Possible in any
   * step: what hung when the matter was returned must come down too.
   */
  public MatterFile takeDown(MatterFile file, String earlyReason, When when) {
    active(file);
    Posting posting = file.hanging().orElseThrow(() -> new Refused(Rule.NOT_POSTED, "现在没有张贴着的公告。"));
    boolean early = !when.on().isAfter(posting.lastDay());
    if (early && earlyReason.isBlank()) {
      throw new FieldRefused(
          "earlyReason", "公示期到 " + ChineseDate.of(posting.lastDay()) + " 才满。提前撤下须写明原因，并且要重新张贴。");
    }
    if (early) {
      new Lengths().atMost("earlyReason", earlyReason, 1000).refuse();
    }
    String late = dated(file, when);
    return file.with(
        new Posting.Ended(
            UUID.randomUUID(),
            posting.id(),
            when.on(),
            early ? earlyReason : null,
            late,
            when.recordedAt()));
  }

  public MatterFile object(MatterFile file, String raisedBy, String text, When when) {
    Step step = disclosing(file);
    if (text.isBlank()) {
      throw new FieldRefused("text", "请写异议内容。");
    }
    new Lengths().atMost("raisedBy", raisedBy, 200).atMost("text", text, TEXT).refuse();
    String late = dated(file, when);
    return file.with(
        new Objection(
            UUID.randomUUID(),
            file.matter().id(),
            step,
            when.on(),
            raisedBy,
            text,
            late,
            when.recordedAt()));
  }

  public MatterFile answer(
      MatterFile file, UUID objection, String answeredBy, String text, When when) {
    // Owed while the matter is deferred too.
    if (file.matter().state().ended()) {
      throw new Refused(Rule.STEP, "事项" + file.matter().state().label() + "，不能再登记。");
    }
    if (file.objections().stream().noneMatch(o -> o.id().equals(objection))) {
      throw new Refused(Rule.UNKNOWN, "没有这件异议。");
    }
    if (file.openObjections().stream().noneMatch(o -> o.id().equals(objection))) {
      throw new Refused(Rule.ANSWERED, "这件异议已经答复。");
    }
    if (text.isBlank()) {
      throw new FieldRefused("text", "请写答复内容。");
    }
    new Lengths().atMost("answeredBy", answeredBy, NAME).atMost("text", text, TEXT).refuse();
    String late = dated(file, when);
    return file.with(
        new Objection.Answer(
            UUID.randomUUID(), objection, when.on(), answeredBy, text, late, when.recordedAt()));
  }

  public MatterFile implement(
      MatterFile file, Implementation.Kind kind, String text, @Nullable Money amount, When when) {
    active(file);
    if (file.matter().step() != Step.OUTCOME_DISCLOSURE) {
      throw new Refused(Rule.STEP, "决议公开期满之后才能登记实施记录。");
    }
    if (text.isBlank()) {
      throw new FieldRefused("text", "请写实施内容。");
    }
    new Lengths().atMost("text", text, TEXT).refuse();
    String late = dated(file, when);
    return file.with(
        new Implementation(
            UUID.randomUUID(),
            file.matter().id(),
            kind,
            when.on(),
            text,
            amount,
            late,
            when.recordedAt()));
  }

  private static Step disclosing(MatterFile file) {
    active(file);
    Step step = file.matter().step();
    if (!step.isDisclosure()) {
      throw new Refused(Rule.STEP, "事项不在公开步骤，不能登记公开。");
    }
    return step;
  }

  private static void active(MatterFile file) {
    if (file.matter().state() != MatterState.ACTIVE) {
      throw new Refused(Rule.STEP, "事项" + file.matter().state().label() + "，不能登记公开。");
    }
  }

  /** What is reviewed must exist: the 村监会 cannot have agreed before the step before was passed. */
  private static void reviewedAfterDecision(MatterFile file, Step step, LocalDate reviewedOn) {
    Step before = Step.values()[step.ordinal() - 1];
    MatterEvent passage = file.passages().get(before);
    if (passage != null && reviewedOn.isBefore(passage.happenedOn())) {
      throw new FieldRefused(
          "reviewedOn",
          "审核日期不能早于" + before.label() + "通过的日期 " + ChineseDate.of(passage.happenedOn()) + "。");
    }
  }

  private String dated(MatterFile file, When when) {
    return when.checked(file, figures);
  }
}
