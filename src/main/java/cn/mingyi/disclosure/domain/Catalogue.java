package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 公开目录: which items are to be disclosed on a day, and what they were before. */
public final class Catalogue {
  private final Map<String, List<CatalogueItem>> byCode = new LinkedHashMap<>();

  private Catalogue(Stream<CatalogueItem> versions) {
    versions.forEach(v -> byCode.computeIfAbsent(v.code(), c -> new ArrayList<>()).add(v));
  }

  /**
   * @param stored what the village added and changed, in the order in which it did
   */
  public static Catalogue with(List<CatalogueItem> stored) {
    return new Catalogue(Stream.concat(ShippedCatalogue.items().stream(), stored.stream()));
  }

  /** What is to be disclosed on the day, by 务别 and code. */
  public List<CatalogueItem> on(LocalDate day) {
    return all(day).stream().filter(CatalogueItem::inUse).toList();
  }

  /** The codes of all items that ever were. */
  public List<String> codes() {
    return List.copyOf(byCode.keySet());
  }

  /** Every item as it holds on the day, in use or not, by 务别 and code. */
  public List<CatalogueItem> all(LocalDate day) {
    return byCode.keySet().stream()
        .flatMap(code -> item(code, day).stream())
        .sorted(Comparator.comparing(CatalogueItem::kind).thenComparing(CatalogueItem::code))
        .toList();
  }

  /** The item as it holds on the day, in use or not; of two with one day the later recorded. */
  public Optional<CatalogueItem> item(String code, LocalDate day) {
    return history(code).stream()
        .filter(v -> !v.validFrom().isAfter(day))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b);
  }

  /** All versions of an item in the order in which they were recorded. */
  public List<CatalogueItem> history(String code) {
    return List.copyOf(byCode.getOrDefault(code, List.of()));
  }

  /** The first free code of a kind of items, e.g. F15. */
  public String freeCode(DisclosureKind kind) {
    String letter =
        byCode.values().stream()
            .map(List::getFirst)
            .filter(i -> i.kind() == kind)
            .map(i -> i.code().substring(0, 1))
            .findFirst()
            .orElse("X");
    int n = 1;
    while (byCode.containsKey("%s%02d".formatted(letter, n))) {
      n++;
    }
    return "%s%02d".formatted(letter, n);
  }
}
