package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.Threshold;
import java.util.List;

/** The rules over their tables (migration V4). */
final class MybatisRules implements Rules {
  private final RuleMapper mapper;

  MybatisRules(RuleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public RuleBook book() {
    return new RuleBook(
        mapper.thresholds().stream().map(ThresholdRow::threshold).toList(),
        mapper.categories().stream().map(CategoryRow::category).toList(),
        mapper.authorisations().stream().map(AuthorisationRow::authorisation).toList());
  }

  @Override
  public void addThresholds(List<Threshold> thresholds) {
    thresholds.forEach(t -> mapper.insertThreshold(ThresholdRow.of(t)));
  }

  @Override
  public void addCategories(List<Category> categories) {
    int position = mapper.categoryCount();
    for (Category category : categories) {
      mapper.insertCategory(CategoryRow.of(category, position++));
    }
  }

  @Override
  public void add(Authorisation authorisation) {
    mapper.insertAuthorisation(AuthorisationRow.of(authorisation));
  }
}
