package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.DefaultRules;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import java.util.UUID;

/** 规则: the defaults of a new village, and the authorisations that 村民会议 gives. */
public final class KeepRules {
  private final Rules rules;
  private final UnitOfWork unitOfWork;

  public KeepRules(Rules rules, UnitOfWork unitOfWork) {
    this.rules = rules;
    this.unitOfWork = unitOfWork;
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
    if (given.document().isBlank()) {
      throw new FieldRefused("document", "请写明授权依据，如哪次村民会议的决定。");
    }
    if (rules.book().category(given.category(), given.grantedOn()).isEmpty()) {
      throw new FieldRefused("category", "请选择授权的事项类别。");
    }
    Authorisation row =
        new Authorisation(
            UUID.randomUUID(),
            given.category(),
            given.scope(),
            given.grantedOn(),
            given.validity(),
            given.document());
    unitOfWork.run(new Deed("登记授权", given.category()), () -> rules.add(row));
  }
}
