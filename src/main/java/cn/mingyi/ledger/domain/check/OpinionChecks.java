package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.CONSULTATION;
import static cn.mingyi.ledger.domain.check.Outcome.unless;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.ChineseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 意见: who was asked how, who signed, what was answered (domain §5, §12). */
final class OpinionChecks {
  private static final String OWN = "六议两公开工作法第五步";
  private static final String CORRECT = "请在“民议”里更正这一户的意见，写明原因。";

  static final List<Check<MatterCase>> ALL =
      List.of(
          new Check<>(
              "C05",
              CONSULTATION,
              VIOLATION,
              "除外户写明事实和决定人",
              OWN,
              "请撤销除外，重新登记并写明事实和决定人。",
              c ->
                  eachExclusion(
                      c,
                      e -> e.lifted() || !e.detail().isBlank() && !e.decidedBy().isBlank(),
                      "除外没有写明事实或决定人")),
          new Check<>(
              "C06",
              CONSULTATION,
              VIOLATION,
              "说了意见的户没有被列为除外户",
              OWN,
              "请撤销除外，让这一户的意见计入。",
              OpinionChecks::notSilenced),
          new Check<>(
              "C07",
              CONSULTATION,
              VIOLATION,
              "电话、微信、信函征求的，有见证人和凭据",
              "软件默认，可改",
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> o.channel().needsWitness(),
                      o -> !o.witness().isBlank() && !o.evidence().isBlank(),
                      o -> o.channel().label() + "征求，没有见证人或凭据")),
          new Check<>(
              "C08",
              CONSULTATION,
              VIOLATION,
              "代签的，写明代签人和依据",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      Opinion::signedOnBehalf,
                      o -> !o.signer().isBlank() && !o.onBehalfGround().isBlank(),
                      o -> "代签，没有写明代签人或依据")),
          new Check<>(
              "C09",
              CONSULTATION,
              VIOLATION,
              "意见的日期在本轮开始以后、决议以前",
              OWN,
              CORRECT,
              OpinionChecks::inTheRound),
          new Check<>(
              "C10",
              CONSULTATION,
              DEFICIENCY,
              "意见写明被征求人和征求人",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> true,
                      o -> !o.asked().isBlank() && !o.askedBy().isBlank(),
                      o -> "没有写被征求人或征求人")),
          new Check<>(
              "C11",
              CONSULTATION,
              DEFICIENCY,
              "有条件的意见写明条件",
              OWN,
              CORRECT,
              c ->
                  eachOpinion(
                      c,
                      o -> o.kind() == OpinionKind.CONDITIONAL,
                      o -> !o.wording().isBlank(),
                      o -> "有条件，没有写条件")),
          new Check<>(
              "C12",
              CONSULTATION,
              VIOLATION,
              "更正意见写明原因",
              OWN,
              CORRECT,
              c -> eachCorrection(c, "更正没有写原因")),
          new Check<>(
              "C18",
              CONSULTATION,
              VIOLATION,
              "不同意和有条件的意见逐件写明采纳情况和理由",
              OWN,
              "请到“民议 › 答复”逐件答复。",
              OpinionChecks::answered));

  private OpinionChecks() {}

  private static Outcome eachExclusion(MatterCase c, Predicate<Exclusion> sound, String fault) {
    return over(
        c,
        r -> r.consultation().exclusions(),
        (r, e) ->
            unless(sound.test(e), () -> who(r, r.consultation().household(e.frozenId())) + fault));
  }

  private static Outcome notSilenced(MatterCase c) {
    return over(
        c,
        r -> r.consultation().households().stream().filter(r.consultation()::excluded).toList(),
        (r, h) ->
            unless(r.consultation().currentOpinion(h).isEmpty(), () -> who(r, h) + "有意见记录，又列为除外户"));
  }

  private static Outcome eachOpinion(
      MatterCase c,
      Predicate<Opinion> applies,
      Predicate<Opinion> sound,
      Function<Opinion, String> fault) {
    return over(
        c,
        r -> current(r.consultation()).filter(applies).toList(),
        (r, o) ->
            unless(
                sound.test(o),
                () -> who(r, r.consultation().household(o.frozenId())) + fault.apply(o)));
  }

  private static Outcome eachCorrection(MatterCase c, String fault) {
    return over(
        c,
        r -> r.consultation().opinions().stream().filter(o -> o.corrects() != null).toList(),
        (r, o) ->
            unless(
                !o.correctionReason().isBlank(),
                () -> who(r, r.consultation().household(o.frozenId())) + fault));
  }

  private static Outcome inTheRound(MatterCase c) {
    return over(
        c,
        r -> current(r.consultation()).toList(),
        (r, o) -> {
          FrozenHousehold household = r.consultation().household(o.frozenId());
          LocalDate opened = r.consultation().round().openedOn();
          if (o.askedOn().isBefore(opened)) {
            return Optional.of(
                "%s%s征求，本轮 %s才开始"
                    .formatted(
                        who(r, household), ChineseDate.of(o.askedOn()), ChineseDate.of(opened)));
          }
          return c.voteOn(r)
              .filter(day -> o.askedOn().isAfter(day))
              .map(day ->
                  "%s%s才征求，%s已经决议"
                      .formatted(
                          who(r, household), ChineseDate.of(o.askedOn()), ChineseDate.of(day)));
        });
  }

  private static Outcome answered(MatterCase c) {
    boolean posted = c.file().passed(Step.RESOLUTION_DISCLOSURE);
    return over(
        c,
        r ->
            current(r.consultation())
                .filter(o -> o.kind().needsResponse())
                .filter(o -> c.voteOn(r).isPresent() && (r.answersFirst() || posted))
                .toList(),
        (r, o) ->
            unless(
                r.consultation().response(o).filter(a -> !a.reason().isBlank()).isPresent(),
                () ->
                    who(r, r.consultation().household(o.frozenId()))
                        + o.kind().label()
                        + "，没有写明采纳情况和理由"));
  }

  private static <X> Outcome over(
      MatterCase c,
      Function<RoundCase, List<X>> things,
      BiFunction<RoundCase, X, Optional<String>> fault) {
    int examined = 0;
    List<String> faults = new ArrayList<>();
    for (RoundCase round : c.rounds()) {
      for (X thing : things.apply(round)) {
        examined++;
        fault.apply(round, thing).ifPresent(faults::add);
      }
    }
    return new Outcome(examined, faults);
  }

  private static Stream<Opinion> current(Consultation round) {
    return round.households().stream()
        .filter(h -> !round.excluded(h))
        .flatMap(h -> round.currentOpinion(h).stream());
  }

  private static String who(RoundCase r, FrozenHousehold household) {
    return "第%d轮 %s %s：".formatted(r.number(), household.code(), household.name());
  }
}
