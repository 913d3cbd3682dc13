package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.LINE;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 两公开: posted after the review, for its days, answered for, and only then carried out (domain §2).
 */
final class PostingChecks {
  private static final String OWN = "六议两公开工作法";
  private static final String FACT = "已成事实，不能改动。请写明情况，附入本事项档案。";

  static final List<Check<MatterCase>> ALL =
      List.of(
          new Check<>(
              "L13",
              LINE,
              VIOLATION,
              "公告经村监会审核以后才张贴",
              "村组法 35 条、" + OWN + "第七步",
              FACT,
              PostingChecks::reviewed),
          new Check<>(
              "L14",
              LINE,
              VIOLATION,
              "公示不少于 15 日，期满以后才撤下",
              "村组法 35 条、民法典 201、203 条",
              "请重新张贴，公示期重新计算。",
              PostingChecks::fullPeriod),
          new Check<>(
              "L15",
              LINE,
              VIOLATION,
              "提前撤下的公告重新张贴过",
              "村组法 35 条",
              "请重新张贴。",
              PostingChecks::postedAgain),
          new Check<>(
              "L16",
              LINE,
              DEFICIENCY,
              "公示期满的公告登记了撤下",
              OWN + "第七步",
              "请拍照撤下，在“公开”里登记。",
              PostingChecks::takenDown),
          new Check<>(
              "L17",
              LINE,
              DEFICIENCY,
              "张贴和期满都有照片",
              OWN + "第七步",
              "请在公告的张贴记录里补上照片。",
              PostingChecks::photographed),
          new Check<>(
              "L18",
              LINE,
              DEFICIENCY,
              "异议在规定日数内答复",
              "外省规定 10 日，可改",
              "请尽快答复异议人并登记。",
              PostingChecks::objectionsAnswered),
          new Check<>(
              "L19",
              LINE,
              VIOLATION,
              "决议公开期满、没有未答复的异议以后才实施",
              OWN + "第八步",
              FACT,
              PostingChecks::carriedOutAfterwards),
          new Check<>(
              "L20",
              LINE,
              VIOLATION,
              "结果公开有实施记录和村监会监督意见",
              OWN + "第八步",
              "请补上监督意见，附入档案。",
              PostingChecks::outcomeSupervised));

  private PostingChecks() {}

  private static Outcome reviewed(MatterCase c) {
    return Outcome.each(
        c.file().postings(),
        p -> {
          if (p.reviewer().isBlank()) {
            return Optional.of(p.bulletin() + " 没有村监会审核人");
          }
          if (p.reviewedOn().isAfter(p.postedOn())) {
            return Optional.of(
                "%s %s张贴，%s才审核"
                    .formatted(
                        p.bulletin(),
                        ChineseDate.of(p.postedOn()),
                        ChineseDate.of(p.reviewedOn())));
          }
          return decidedBefore(c.before(p), p)
              .filter(day -> p.reviewedOn().isBefore(day))
              .map(day ->
                  "%s 在上一步通过（%s）以前就审核了（%s）"
                      .formatted(
                          p.bulletin(), ChineseDate.of(day), ChineseDate.of(p.reviewedOn())));
        });
  }

  private static Optional<LocalDate> decidedBefore(MatterFile file, Posting posting) {
    Step before = Step.values()[posting.step().ordinal() - 1];
    return Optional.ofNullable(file.passages().get(before)).map(MatterEvent::day);
  }

  private static Outcome fullPeriod(MatterCase c) {
    return Outcome.each(
        c.file().postings(),
        p -> {
          int days = c.by().days(FigureKind.POSTING, p.postedOn());
          if (c.by().endsAtRest(p.lastDay())) {
            return Optional.of(
                "%s 公示期止于 %s，是周末，应顺延到下一个工作日".formatted(p.bulletin(), ChineseDate.of(p.lastDay())));
          }
          if (p.lastDay().isBefore(p.postedOn().plusDays(days))) {
            return Optional.of(
                "%s %s张贴，公示只到 %s，不满 %d 日"
                    .formatted(
                        p.bulletin(),
                        ChineseDate.of(p.postedOn()),
                        ChineseDate.of(p.lastDay()),
                        days));
          }
          return c.file()
              .ending(p)
              .filter(e -> e.early() == null && !e.endedOn().isAfter(p.lastDay()))
              .map(e ->
                  "%s 公示期到 %s，%s就撤下了，没有写明提前的原因"
                      .formatted(
                          p.bulletin(), ChineseDate.of(p.lastDay()), ChineseDate.of(e.endedOn())));
        });
  }

  private static Outcome postedAgain(MatterCase c) {
    List<MatterRecord> records = c.file().records();
    return Outcome.each(
        c.file().postings().stream().filter(c.file()::takenDownEarly).toList(),
        p -> {
          Posting.Ended down = c.file().ending(p).orElseThrow();
          boolean followed =
              records.stream()
                  .skip(records.indexOf(down) + 1L)
                  .anyMatch(
                      r -> r instanceof Posting again && again.step() == p.step() || moved(r));
          return unless(
              followed, () -> p.bulletin() + " " + ChineseDate.of(down.endedOn()) + "提前撤下，没有重新张贴");
        });
  }

  private static boolean moved(MatterRecord each) {
    return each instanceof MatterEvent e
        && (e.kind() == EventKind.RETURNED || LineChecks.ENDING.contains(e.kind()));
  }

  private static Outcome takenDown(MatterCase c) {
    return Outcome.each(
        c.file().postings(),
        p ->
            unless(
                c.file().ending(p).isPresent() || !c.until().isAfter(p.lastDay().plusDays(1)),
                () -> "%s 公示期 %s已满，还没有登记撤下".formatted(p.bulletin(), ChineseDate.of(p.lastDay()))));
  }

  private static Outcome photographed(MatterCase c) {
    return Photos.check(
        c.file().postings(),
        c.photos(),
        Posting::id,
        Posting::bulletin,
        p -> c.file().ending(p).filter(e -> e.early() == null).isPresent());
  }

  private static Outcome objectionsAnswered(MatterCase c) {
    return Outcome.each(
        c.file().objections(),
        o -> {
          LocalDate until =
              o.raisedOn().plusDays(c.by().days(FigureKind.OBJECTION_ANSWER, o.raisedOn()));
          Optional<LocalDate> answered =
              c.file().answers().stream()
                  .filter(a -> a.objectionId().equals(o.id()))
                  .map(Objection.Answer::answeredOn)
                  .findFirst();
          return unless(
              !answered.orElse(c.until()).isAfter(until),
              () ->
                  "%s收到的异议应在 %s前答复，%s"
                      .formatted(
                          ChineseDate.of(o.raisedOn()),
                          ChineseDate.of(until),
                          answered.map(day -> ChineseDate.of(day) + "才答复").orElse("至今没有答复")));
        });
  }

  /** 先斩后奏: work that was begun before the resolution had hung its days. */
  private static Outcome carriedOutAfterwards(MatterCase c) {
    return Outcome.each(
        c.file().implementations(),
        i -> {
          MatterEvent disclosed = c.before(i).passages().get(Step.RESOLUTION_DISCLOSURE);
          if (disclosed == null) {
            return Optional.of(
                "%s %s，决议公开还没有完成".formatted(ChineseDate.of(i.day()), i.kind().label()));
          }
          return unless(
              !i.day().isBefore(disclosed.day()),
              () ->
                  "%s %s，决议公开 %s才完成"
                      .formatted(
                          ChineseDate.of(i.day()),
                          i.kind().label(),
                          ChineseDate.of(disclosed.day())));
        });
  }

  private static Outcome outcomeSupervised(MatterCase c) {
    return Outcome.each(
        c.file().postings().stream().filter(p -> p.step() == Step.OUTCOME_DISCLOSURE).toList(),
        p -> {
          if (p.supervision().isBlank()) {
            return Optional.of(p.bulletin() + " 没有村监会监督意见");
          }
          return unless(!c.file().implementations().isEmpty(), () -> p.bulletin() + " 张贴时没有实施记录");
        });
  }
}
