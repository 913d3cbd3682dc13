package cn.mingyi.disclosure.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the village calls a 务别 from a day on: the meaning of 时务 is documented nowhere, so the names
 * can be changed. Append-only.
 */
public record KindName(
    UUID id,
    DisclosureKind kind,
    String name,
    String description,
    String source,
    LocalDate validFrom) {
  /** The name that holds on the day; of two with one day the later recorded. */
  public static String of(DisclosureKind kind, List<KindName> names, LocalDate day) {
    return names.stream()
        .filter(n -> n.kind() == kind && !n.validFrom().isAfter(day))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b)
        .map(KindName::name)
        .orElse(kind.label());
  }
}
