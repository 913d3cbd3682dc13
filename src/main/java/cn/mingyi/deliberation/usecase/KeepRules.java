package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.DefaultRules;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.StatuteFloor;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.ThresholdKey;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 规则: the defaults of a new village, what the village changes of them, and 授权. */
public final class KeepRules {
  private static final int SOURCE = 200;
  private static final int SCOPE = 1000;
  private static final int DOCUMENT = 400;
  private static final int RULE_TEXT = 2000;
  private static final int MOST_NOTICE = 365;
  private static final String PAST = "不能早于今天：已经办理的事项按当时的规定，不能追溯。";
  private static final String SAME_DAY = "从这一天起已经有一条规定，请填另一天。";

  /** Not of a statute: the least that a levy is decided by here. */
  private static final Ratio LEVY_LEAST = Ratio.over(2, 1);

  private final Rules rules;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  /** What is refused whatever the fields say. */
  public enum Rule {
    STATUTE_IS_FIXED
  }

  public KeepRules(Rules rules, UnitOfWork unitOfWork, Clock clock) {
    this.rules = rules;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  public RuleBook book() {
    return rules.book();
  }

  public void loadDefaults() {
    unitOfWork.run(
        new Deed("载入默认规则", "议事门槛、事项类别"),
        () -> {
          rules.addThresholds(DefaultRules.thresholds());
          rules.addCategories(DefaultRules.categories());
        });
  }

  /**
   * 授权 as the form has it; the names are the fields'.
   *
   * @param category key; empty when none was chosen
   */
  public record Grant(
      String category,
      String scope,
      @Nullable LocalDate grantedOn,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      String document) {}

  /** 授权: recorded as 村民会议 gave it, for a kind of matters and for a time (村组法 28). */
  public void authorise(Grant given) {
    Map<String, String> wrong = new LinkedHashMap<>();
    LocalDate granted = given.grantedOn();
    LocalDate from = given.validFrom();
    LocalDate to = given.validTo();
    Category category =
        granted == null ? null : rules.book().category(given.category(), granted).orElse(null);
    if (given.category().isEmpty() || (granted != null && category == null)) {
      wrong.put("category", "请选择授权的事项类别。");
    } else if (category != null && !category.delegable()) {
      wrong.put("category", "“%s”不能授权村民代表会议决定（%s）。".formatted(category.label(), category.source()));
    }
    text(wrong, "scope", given.scope(), "请写明授权的范围。", SCOPE);
    if (granted == null) {
      wrong.put("grantedOn", "请填写村民会议作出授权的日期。");
    }
    if (from == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    } else if (granted != null && from.isBefore(granted)) {
      wrong.put("validFrom", "授权生效的日期不能早于村民会议作出授权的日期。");
    }
    if (to == null) {
      wrong.put("validTo", "请填写到哪一天为止，授权要有期限。");
    } else if (from != null && to.isBefore(from)) {
      wrong.put("validTo", "截止日期不能早于生效日期。");
    }
    text(wrong, "document", given.document(), "请写明授权依据，如哪次村民会议的决定。", DOCUMENT);
    if (category == null || granted == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    Authorisation row =
        new Authorisation(
            UUID.randomUUID(),
            given.category(),
            given.scope().strip(),
            granted,
            new DateRange(from, to),
            given.document().strip());
    unitOfWork.run(new Deed("登记授权", category.label()), () -> rules.add(row));
  }

  /**
   * A threshold as the form has it; the names are the fields', {@code base} is {@code ofEligible}.
   *
   * @param quorum null when none is asked for
   * @param noticeDays null when the field is empty: no notice is asked for
   */
  public record Change(
      ThresholdKey key,
      @Nullable Ratio quorum,
      Ratio majority,
      boolean ofEligible,
      @Nullable Integer noticeDays,
      String source,
      @Nullable LocalDate validFrom) {}

  /**
   * A new threshold for its key from its first day on; what was decided before stays decided.
   *
   * @throws FieldRefused when a statute asks for more ({@link StatuteFloor}), no source is named or
   *     the day has passed
   * @throws Refused for the floor of the party itself
   */
  public void change(Change wanted) {
    if (wanted.key() == ThresholdKey.PARTY_STATUTE) {
      throw new Refused(Rule.STATUTE_IS_FIXED, "党员大会的法定底线出自支部条例，不能修改。要更严，请改“党员大会”一行。");
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    int notice = wanted.noticeDays() == null ? 0 : wanted.noticeDays();
    if (wanted.quorum() != null && !wanted.quorum().reachable()) {
      wrong.put("quorum", "没有这样的比例，谁也达不到。");
    }
    if (!wanted.majority().reachable()) {
      wrong.put("majority", "没有这样的比例，谁也达不到。");
    }
    if (notice < 0 || notice > MOST_NOTICE) {
      wrong.put("noticeDays", "通知天数在 0 至 %d 日之间。".formatted(MOST_NOTICE));
    }
    StatuteFloor.of(wanted.key())
        .ifPresent(floor ->
            floor
                .laxer(wanted.quorum(), wanted.majority(), wanted.ofEligible(), notice)
                .forEach(wrong::putIfAbsent));
    if (wanted.key() == ThresholdKey.LEVY && !wanted.majority().asStrictAs(LEVY_LEAST)) {
      wrong.putIfAbsent("majority", "筹资筹劳不能低于“赞成" + LEVY_LEAST.words() + "”。");
    }
    text(wrong, "source", wanted.source(), "请写明依据，如哪份文件或哪次会议的决定。", SOURCE);
    LocalDate from = wanted.validFrom();
    if (from == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    } else if (past(from)) {
      wrong.put("validFrom", PAST);
    } else if (rules.book().history(wanted.key()).stream()
        .anyMatch(t -> t.validFrom().equals(from))) {
      wrong.put("validFrom", SAME_DAY);
    }
    if (from == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    Threshold row =
        new Threshold(
            UUID.randomUUID(),
            wanted.key(),
            wanted.key().body(),
            wanted.quorum(),
            wanted.majority(),
            wanted.ofEligible(),
            notice,
            wanted.source().strip(),
            from);
    unitOfWork.run(
        new Deed("修改议事门槛", wanted.key().label(), wanted.source().strip()),
        () -> rules.addThresholds(List.of(row)));
  }

  /**
   * 无须民议 for a category: only where the village assembly's own rule says so, word for word.
   *
   * @param validFrom null when none was given
   */
  public void exempt(String category, String ruleText, @Nullable LocalDate validFrom) {
    Map<String, String> wrong = new LinkedHashMap<>();
    text(wrong, "ruleText", ruleText, "请录入村民会议规定无须民议的原文，没有原文不能免。", RULE_TEXT);
    if (validFrom == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    } else if (past(validFrom)) {
      wrong.put("validFrom", PAST);
    } else if (rules.book().history(category).stream()
        .anyMatch(c -> c.validFrom().equals(validFrom))) {
      wrong.put("validFrom", SAME_DAY);
    }
    if (validFrom == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    consultation("规定无须民议", category, ruleText.strip(), validFrom);
  }

  /**
   * 恢复民议: the households are asked again.
   *
   * @param validFrom null when none was given
   */
  public void consultAgain(String category, @Nullable LocalDate validFrom) {
    if (validFrom == null) {
      throw new FieldRefused("validFrom", "请填写从哪一天起。");
    }
    if (past(validFrom)) {
      throw new FieldRefused("validFrom", PAST);
    }
    consultation("恢复民议", category, "", validFrom);
  }

  private void consultation(String action, String category, String ruleText, LocalDate validFrom) {
    Category known =
        rules
            .book()
            .category(category, validFrom)
            .orElseThrow(() -> new FieldRefused("category", "请选择事项类别。"));
    Category changed =
        new Category(
            UUID.randomUUID(),
            known.key(),
            known.label(),
            known.deciders(),
            known.delegable(),
            ruleText,
            known.source(),
            validFrom);
    unitOfWork.run(
        new Deed(action, known.label(), ruleText), () -> rules.addCategories(List.of(changed)));
  }

  /**
   * What was decided under a rule keeps it: no rule begins before the day on which it is recorded.
   */
  private boolean past(LocalDate validFrom) {
    return validFrom.isBefore(LocalDate.now(clock));
  }

  private static void text(
      Map<String, String> wrong, String field, String text, String missing, int most) {
    if (text.isBlank()) {
      wrong.put(field, missing);
    } else if (text.strip().length() > most) {
      wrong.put(field, "太长了，最多 %d 个字。".formatted(most));
    }
  }
}
