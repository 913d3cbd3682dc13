package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.StepGate;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 待办: what the records and the figures say is due (domain §11). */
public final class DueQueries {
  /** How long before its end an authorisation is spoken of △. */
  private static final int AUTHORISATION_WARNING_DAYS = 30;

  private final MatterQueries queries;
  private final Figures figures;

  public DueQueries(MatterQueries queries, Figures figures) {
    this.queries = queries;
    this.figures = figures;
  }

  /** Everything that is due, the longest overdue first. */
  public List<DueItem> due(LocalDate today) {
    List<DueItem> items = new ArrayList<>();
    FigureBook book = new FigureBook(figures.all());
    RuleBook rules = queries.rules();
    List<MatterSummary> all = queries.summaries();
    for (MatterSummary summary : all) {
      if (summary.file().matter().state() == MatterState.ACTIVE) {
        matter(queries.file(summary.file().matter().id()), book, rules, today, items);
      }
    }
    authorisations(rules, today, items);
    quarterly(all, Body.REPRESENTATIVES, DueItem.Kind.REPRESENTATIVES_QUARTER, "村组法 30 条", today)
        .ifPresent(items::add);
    quarterly(all, Body.PARTY, DueItem.Kind.PARTY_QUARTER, "外省做法，可改", today).ifPresent(items::add);
    items.sort(Comparator.comparing(DueItem::due));
    return items;
  }

  private static void matter(
      MatterFile file, FigureBook book, RuleBook rules, LocalDate today, List<DueItem> items) {
    Matter matter = file.matter();
    String name = matter.number() + " " + matter.title();
    switch (matter.step()) {
      case MOTION ->
          items.add(
              new DueItem(
                  DueItem.Kind.MOTION_REPLY,
                  matter.raisedOn().plusDays(book.amount(FigureKind.MOTION_REPLY, today)),
                  name + "：答复动议人，受理或不予受理",
                  "动议后 %d 日内答复".formatted(book.amount(FigureKind.MOTION_REPLY, today)),
                  matter.id()));
      case HOUSEHOLD_CONSULTATION -> {
        // Without 民议 nobody waits for anybody: the step is closed by hand at any time.
        if (StepGate.exemption(file, rules).isEmpty()) {
          consultation(file, name, today, items);
        }
      }
      case RESOLUTION -> {
        ConsultationStatus round = file.consultation();
        if (round != null && round.unanswered() > 0) {
          items.add(
              new DueItem(
                  DueItem.Kind.RESPONSES,
                  today,
                  "%s：还有 %d 件意见没有答复".formatted(name, round.unanswered()),
                  "不同意和有条件的意见都答复后才能决议",
                  matter.id()));
        }
      }
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE -> disclosure(file, name, today, items);
      default -> {}
    }
    int answerDays = book.amount(FigureKind.OBJECTION_ANSWER, today);
    file.openObjections()
        .forEach(o ->
            items.add(
                new DueItem(
                    DueItem.Kind.OBJECTION,
                    o.raisedOn().plusDays(answerDays),
                    name + "：答复异议",
                    "收到 %s，答复期 %d 日".formatted(ChineseDate.of(o.raisedOn()), answerDays),
                    matter.id())));
  }

  private static void consultation(
      MatterFile file, String name, LocalDate today, List<DueItem> items) {
    ConsultationStatus round = file.consultation();
    if (round == null) {
      items.add(
          new DueItem(
              DueItem.Kind.CONSULTATION, today, name + "：开始民议", "审议已通过", file.matter().id()));
      return;
    }
    if (round.planVersion() != file.planNumber()) {
      items.add(
          new DueItem(
              DueItem.Kind.CONSULTATION,
              today,
              name + "：开始新一轮民议",
              "方案已改为 v%d，上一轮征求的是 v%d".formatted(file.planNumber(), round.planVersion()),
              file.matter().id()));
      return;
    }
    Coverage coverage = round.coverage();
    items.add(
        new DueItem(
            DueItem.Kind.CONSULTATION,
            today,
            coverage.complete()
                ? name + (round.certified() ? "：请办理民议完成" : "：民议已满 100 %，请核对意见表、抽查后出具完成证明")
                : "%s：还差 %d %s未征求".formatted(name, coverage.missing(), coverage.basis().unit()),
            coverage.sentence(),
            file.matter().id()));
  }

  private static void disclosure(
      MatterFile file, String name, LocalDate today, List<DueItem> items) {
    Step step = file.matter().step();
    Optional<Posting> posting = file.posting(step);
    if (posting.isEmpty()) {
      items.add(
          new DueItem(
              DueItem.Kind.OUTCOME_POST,
              today,
              name + (step == Step.RESOLUTION_DISCLOSURE ? "：张贴决议公告" : "：登记实施、张贴结果公告"),
              "村监会审核后张贴（村组法 35 条）",
              file.matter().id()));
    } else if (file.ending(posting.get()).isEmpty()) {
      LocalDate last = posting.get().lastDay();
      items.add(
          new DueItem(
              DueItem.Kind.TAKE_DOWN,
              last.plusDays(1),
              "公示期满：%s %s".formatted(posting.get().bulletin(), file.matter().title()),
              "公示期到 %s，次日拍照、撤下".formatted(ChineseDate.of(last)),
              file.matter().id()));
    }
  }

  private static void authorisations(RuleBook book, LocalDate today, List<DueItem> items) {
    for (Authorisation given : book.authorisations()) {
      LocalDate to = given.validity().to();
      if (to != null
          && !to.isBefore(today)
          && to.isBefore(today.plusDays(AUTHORISATION_WARNING_DAYS))) {
        items.add(
            new DueItem(
                DueItem.Kind.AUTHORISATION_ENDS,
                to,
                "村民会议授权将到期："
                    + book.category(given.category(), today)
                        .map(Category::label)
                        .orElse(given.category()),
                given.document(),
                null));
      }
    }
  }

  /** A body that has to meet once a quarter and has not yet; too few are no meeting. */
  private static Optional<DueItem> quarterly(
      List<MatterSummary> all, Body body, DueItem.Kind kind, String source, LocalDate today) {
    LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
    LocalDate last = first.plusMonths(3).minusDays(1);
    boolean met =
        all.stream()
            .flatMap(s -> s.file().meetings().stream())
            .anyMatch(m -> m.quorate() && m.body() == body && !m.heldOn().isBefore(first));
    return met
        ? Optional.empty()
        : Optional.of(
            new DueItem(
                kind, last, "本季度" + body.label() + "尚未召开", "每季度至少一次（" + source + "）", null));
  }
}
