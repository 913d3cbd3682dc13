package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.DefaultRules;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 规则: the defaults of a new village, what the village changes of them, and 授权. */
public final class KeepRules {
  private final Rules rules;
  private final UnitOfWork unitOfWork;

  public KeepRules(Rules rules, UnitOfWork unitOfWork) {
    this.rules = rules;
    this.unitOfWork = unitOfWork;
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

  /** 授权: recorded as 村民会议 gave it. */
  public void authorise(Authorisation given) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (given.document().isBlank()) {
      wrong.put("document", "请写明授权依据，如哪次村民会议的决定。");
    }
    if (given.scope().isBlank()) {
      wrong.put("scope", "请写明授权的范围。");
    }
    Category category = rules.book().category(given.category(), given.grantedOn()).orElse(null);
    if (category == null) {
      wrong.put("category", "请选择授权的事项类别。");
    } else if (!category.delegable()) {
      wrong.put("category", "“%s”不能授权村民代表会议决定（%s）。".formatted(category.label(), category.source()));
    }
    LocalDate from = given.validity().from();
    if (from != null && from.isBefore(given.grantedOn())) {
      wrong.put("validFrom", "授权生效的日期不能早于村民会议作出授权的日期。");
    }
    refuse(wrong);
    Authorisation row =
        new Authorisation(
            UUID.randomUUID(),
            given.category(),
            given.scope().strip(),
            given.grantedOn(),
            given.validity(),
            given.document().strip());
    unitOfWork.run(
        new Deed("登记授权", category == null ? given.category() : category.label()),
        () -> rules.add(row));
  }

  /** A new threshold for its key from its first day on; what was decided before stays decided. */
  public void change(Threshold changed) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (changed.source().isBlank()) {
      wrong.put("source", "请写明依据，如哪份文件或哪次会议的决定。");
    }
    if (changed.noticeDays() < 0) {
      wrong.put("noticeDays", "通知天数不能是负数。");
    }
    refuse(wrong);
    unitOfWork.run(
        new Deed("修改议事门槛", changed.key().label(), changed.source()),
        () -> rules.addThresholds(List.of(changed)));
  }

  /** 无须民议 for a category: only where the village assembly's own rule says so, word for word. */
  public void exempt(String category, String ruleText, LocalDate validFrom) {
    Category known =
        rules
            .book()
            .category(category, validFrom)
            .orElseThrow(() -> new FieldRefused("category", "请选择事项类别。"));
    if (ruleText.isBlank()) {
      throw new FieldRefused("ruleText", "请录入村民会议规定无须民议的原文，没有原文不能免。");
    }
    Category exempted =
        new Category(
            UUID.randomUUID(),
            known.key(),
            known.label(),
            known.deciders(),
            known.delegable(),
            ruleText.strip(),
            known.source(),
            validFrom);
    unitOfWork.run(
        new Deed("规定无须民议", known.label(), ruleText.strip()),
        () -> rules.addCategories(List.of(exempted)));
  }

  private static void refuse(Map<String, String> wrong) {
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }
}
