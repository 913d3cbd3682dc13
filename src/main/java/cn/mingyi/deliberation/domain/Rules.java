package cn.mingyi.deliberation.domain;

import java.util.List;

/** The village's thresholds, categories and authorisations. Rows are added, never changed. */
public interface Rules {
  RuleBook book();

  void addThresholds(List<Threshold> thresholds);

  void addCategories(List<Category> categories);

  void add(Authorisation authorisation);
}
