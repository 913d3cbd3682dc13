package cn.mingyi.deliberation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 规则: thresholds, categories and authorisations of all times; asked as of a day. */
public record RuleBook(
    List<Threshold> thresholds, List<Category> categories, List<Authorisation> authorisations) {
  public RuleBook {
    thresholds = List.copyOf(thresholds);
    categories = List.copyOf(categories);
    authorisations = List.copyOf(authorisations);
  }

  /** The threshold in force on a day: the newest that had begun. */
  public Threshold threshold(ThresholdKey key, LocalDate day) {
    return thresholds.stream()
        .filter(t -> t.key() == key && !t.validFrom().isAfter(day))
        .max(Comparator.comparing(Threshold::validFrom))
        .orElseThrow(() -> new IllegalArgumentException("no threshold " + key + " on " + day));
  }

  /** The category as it holds on a day; of two with the same first day the one recorded later. */
  public Optional<Category> category(String key, LocalDate day) {
    return categories.stream()
        .filter(c -> c.key().equals(key) && !c.validFrom().isAfter(day))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b);
  }

  /** All versions of a threshold, the oldest first. */
  public List<Threshold> history(ThresholdKey key) {
    return thresholds.stream()
        .filter(t -> t.key() == key)
        .sorted(Comparator.comparing(Threshold::validFrom))
        .toList();
  }

  /** All versions of a category, the oldest first. */
  public List<Category> history(String categoryKey) {
    return categories.stream()
        .filter(c -> c.key().equals(categoryKey))
        .sorted(Comparator.comparing(Category::validFrom))
        .toList();
  }

  /** Every category in force on a day, in the order of the statute. */
  public List<Category> categoriesOn(LocalDate day) {
    return categories.stream()
        .map(Category::key)
        .distinct()
        .flatMap(key -> category(key, day).stream())
        .toList();
  }

  public Optional<Authorisation> authorisation(String category, LocalDate day) {
    return authorisations.stream().filter(a -> a.covers(category, day)).findFirst();
  }
}
