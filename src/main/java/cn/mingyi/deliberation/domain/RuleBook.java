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

  public Optional<Category> category(String key, LocalDate day) {
    return categories.stream()
        .filter(c -> c.key().equals(key) && !c.validFrom().isAfter(day))
        .max(Comparator.comparing(Category::validFrom));
  }

  /** Every category in force on a day, in the order of the statute. */
  public List<Category> categoriesOn(LocalDate day) {
    return categories.stream()
        .filter(c -> category(c.key(), day).filter(c::equals).isPresent())
        .toList();
  }

  public Optional<Authorisation> authorisation(String category, LocalDate day) {
    return authorisations.stream().filter(a -> a.covers(category, day)).findFirst();
  }
}
