package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结论 of a vote under a threshold, explained in words and numbers.
 *
 * @param quorate 到会人数足够
 * @param carried 通过
 * @param reasons one line a rule
 */
public record Verdict(boolean quorate, boolean carried, List<Condition> reasons) {
  /** The rules a verdict is made of. */
  public enum Rule {
    QUORUM,
    MAJORITY,
    STATUTE_QUORUM,
    STATUTE_MAJORITY,
    LEVY_MAJORITY
  }

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /** The vote under one threshold. */
  public static Verdict of(Threshold rule, int eligible, int present, int inFavour) {
    return of(rule, eligible, present, inFavour, Rule.QUORUM, Rule.MAJORITY);
  }

  /** The vote under a threshold and under the statute's floor: the stricter of the two decides. */
  public static Verdict withFloor(
      Threshold rule, Threshold floor, int eligible, int present, int inFavour) {
    Verdict own = of(rule, eligible, present, inFavour);
    Verdict least =
        of(floor, eligible, present, inFavour, Rule.STATUTE_QUORUM, Rule.STATUTE_MAJORITY);
    List<Condition> reasons = new ArrayList<>(own.reasons);
    least.reasons.stream().filter(c -> !c.met()).forEach(reasons::add);
    return new Verdict(own.quorate && least.quorate, own.carried && least.carried, reasons);
  }

  /** Adds the majority of households that 筹资筹劳 asks for. */
  public Verdict andLevy(Threshold levy, @Nullable HouseholdWeight households) {
    boolean enough =
        households != null && levy.majority().holds(households.inFavour(), households.present());
    List<Condition> all = new ArrayList<>(reasons);
    all.add(
        new Condition(
            Rule.LEVY_MAJORITY,
            enough,
            households == null
                ? "筹资筹劳要按户计算：请填到会代表所代表的户数和赞成的户数。"
                : "筹资筹劳：到会代表户数 %d，赞成 %d 户，须%s，即 %d 户"
                    .formatted(
                        households.present(),
                        households.inFavour(),
                        levy.majority().words(),
                        levy.majority().need(households.present()))));
    return new Verdict(quorate, carried && enough, all);
  }

  private static Verdict of(
      Threshold rule, int eligible, int present, int inFavour, Rule quorum, Rule majority) {
    List<Condition> reasons = new ArrayList<>();
    boolean quorate = rule.quorate(present, eligible);
    Ratio share = rule.quorum();
    if (share != null) {
      int need = rule.presentNeeded(eligible);
      reasons.add(
          new Condition(
              quorum,
              quorate,
              "应到 %d，须到 %d（%s），实到 %d%s"
                  .formatted(
                      eligible,
                      need,
                      share.words(),
                      present,
                      quorate ? "" : "，还差 " + (need - present))));
    }
    boolean enough = rule.carried(inFavour, present, eligible);
    int need = rule.votesNeeded(present, eligible);
    reasons.add(
        new Condition(
            majority,
            enough,
            "赞成 %d，须 %d（%s）%s"
                .formatted(
                    inFavour,
                    need,
                    rule.majorityWords(),
                    enough ? "" : "，还差 " + (need - inFavour))));
    return new Verdict(quorate, quorate && enough, reasons);
  }
}
