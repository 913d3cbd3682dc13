package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A threshold as it holds today.
 *
 * @param history all versions, the newest first
 */
public record ThresholdLine(Threshold now, List<Threshold> history) {
  private static final Texts TEXTS = Texts.beside(ThresholdLine.class);

  /** A number of people that makes the rule plain. */
  private static final int EXAMPLE = 60;

  public ThresholdLine {
    history = List.copyOf(history);
  }

  static Optional<ThresholdLine> of(ThresholdKey key, RuleBook book, LocalDate today) {
    List<Threshold> history = book.history(key);
    return history.stream().anyMatch(t -> !t.validFrom().isAfter(today))
        ? Optional.of(new ThresholdLine(book.threshold(key, today), history.reversed()))
        : Optional.empty();
  }

  String label() {
    return now.key().label();
  }

  static String quorum(Threshold rule) {
    Ratio quorum = rule.quorum();
    return quorum == null
        ? TEXTS.say("rules.noQuorum")
        : TEXTS.say("rules.quorum.words", quorum.words());
  }

  static String majority(Threshold rule) {
    if (rule.key() == ThresholdKey.LEVY) {
      return TEXTS.say("rules.majority.levy", rule.majority().words());
    }
    return TEXTS.say("rules.majority.words", rule.majorityWords());
  }

  static String notice(Threshold rule) {
    return rule.noticeDays() == 0
        ? TEXTS.say("rules.noNotice")
        : TEXTS.say("rules.notice.words", rule.noticeDays());
  }

  /** The rule in numbers: 应到 60 人，须到 40 人；到会 40 人，赞成须 21 人. */
  String example() {
    if (now.key() == ThresholdKey.LEVY) {
      return TEXTS.say("rules.example.levy", EXAMPLE, now.votesNeeded(EXAMPLE, EXAMPLE));
    }
    String unit = TEXTS.say(now.body().ofHouseholds() ? "unit.households" : "unit.persons");
    int present = now.quorum() == null ? EXAMPLE : now.presentNeeded(EXAMPLE);
    return TEXTS.say(
        "rules.example", EXAMPLE, unit, present, unit, now.votesNeeded(present, EXAMPLE), unit);
  }

  /** What holds from the first is not told by a day that nobody chose. */
  static String since(LocalDate first) {
    return first.getYear() <= 2000 ? TEXTS.say("rules.always") : first.toString();
  }
}
