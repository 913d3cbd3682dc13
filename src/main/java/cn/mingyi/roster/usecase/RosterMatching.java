package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import cn.mingyi.roster.usecase.intake.PersonDraft;
import cn.mingyi.roster.usecase.intake.RosterDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds on the roster what a file names. A household is found by its number, else by the IDs of its
 * people, else by group and head; a person by the ID, else by the name within the household. Each
 * record is found once only.
 */
final class RosterMatching {
  private final List<Household> households;
  private final Map<UUID, Household> householdById = new HashMap<>();
  private final Map<String, Villager> byIdentity = new HashMap<>();
  private final Map<UUID, List<Villager>> byHousehold = new HashMap<>();
  private final Set<UUID> found = new HashSet<>();

  private final Set<String> told = new HashSet<>();

  RosterMatching(List<Household> households, List<Villager> villagers, RosterDraft draft) {
    this.households = households;
    for (HouseholdDraft household : draft.households()) {
      for (PersonDraft person : household.members()) {
        if (person.identity() != null) {
          told.add(person.identity().value());
        }
      }
    }
    households.forEach(h -> householdById.put(h.id(), h));
    for (Villager villager : villagers) {
      IdentityNumber identity = villager.identity();
      if (identity != null) {
        byIdentity.put(identity.value(), villager);
      }
      byHousehold.computeIfAbsent(villager.householdId(), id -> new ArrayList<>()).add(villager);
    }
  }

  Optional<Household> household(HouseholdDraft draft) {
    Optional<Household> match = byNumber(draft);
    if (match.isEmpty() && draft.number().isEmpty()) {
      match = byPeople(draft).or(() -> byHead(draft));
    }
    match.ifPresent(h -> found.add(h.id()));
    return match;
  }

  private Optional<Household> byNumber(HouseholdDraft draft) {
    if (draft.number().isEmpty()) {
      return Optional.empty();
    }
    String number = Household.bare(draft.number());
    return only(h -> Household.bare(h.number()).equals(number) && sameGroup(h, draft));
  }

  private Optional<Household> byPeople(HouseholdDraft draft) {
    return draft.members().stream()
        .map(this::identified)
        .flatMap(Optional::stream)
        .map(v -> householdById.get(v.householdId()))
        .filter(Objects::nonNull)
        .filter(h -> !found.contains(h.id()) && sameGroup(h, draft))
        .findFirst();
  }

  private Optional<Household> byHead(HouseholdDraft draft) {
    return only(h -> h.headName().equals(draft.headName()) && sameGroup(h, draft));
  }

  private Optional<Household> only(Predicate<Household> wanted) {
    List<Household> hits =
        households.stream().filter(h -> !found.contains(h.id())).filter(wanted).toList();
    return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
  }

  /** A file or a roster without groups fits any. */
  private static boolean sameGroup(Household household, HouseholdDraft draft) {
    return draft.group().isEmpty()
        || household.villageGroup().isEmpty()
        || household.villageGroup().equals(draft.group());
  }

  Optional<Villager> villager(PersonDraft draft, UUID household) {
    Optional<Villager> match =
        identified(draft)
            .filter(v -> !found.contains(v.id()))
            .or(() ->
                namesakes(draft, household).stream().filter(v -> isOpen(v, draft)).findFirst());
    match.ifPresent(v -> found.add(v.id()));
    return match;
  }

  /** Whether the name alone may decide: no two IDs disagree, no other row has the ID. */
  private boolean isOpen(Villager known, PersonDraft draft) {
    IdentityNumber identity = known.identity();
    return identity == null || (draft.identity() == null && !told.contains(identity.value()));
  }

  /** Who on the roster has the ID. */
  Optional<Villager> identified(PersonDraft draft) {
    IdentityNumber identity = draft.identity();
    return identity == null
        ? Optional.empty()
        : Optional.ofNullable(byIdentity.get(identity.value()));
  }

  /** Those of the name in the household who have not been found yet. */
  List<Villager> namesakes(PersonDraft draft, UUID household) {
    return members(household).stream()
        .filter(v -> !found.contains(v.id()) && v.name().equals(draft.name()))
        .toList();
  }

  List<Villager> members(UUID household) {
    return byHousehold.getOrDefault(household, List.of());
  }

  boolean wasFound(UUID id) {
    return found.contains(id);
  }

  String numberOf(UUID household) {
    Household known = householdById.get(household);
    return known == null ? "" : known.number();
  }
}
