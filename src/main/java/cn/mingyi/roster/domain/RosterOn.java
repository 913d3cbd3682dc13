package cn.mingyi.roster.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 名册 as it stood on a day: what 应到 is counted from. Who had left the roster by that day holds no
 * office in it, even when nobody ended the term.
 */
public final class RosterOn {
  private final LocalDate day;
  private final List<Household> households;
  private final Map<UUID, Household> householdById = new LinkedHashMap<>();
  private final Map<UUID, Villager> villagerById = new LinkedHashMap<>();
  private final List<OfficeTerm> officeTerms;
  private final List<PartyMember> partyMembers;
  private final List<LinkedHousehold> links;

  RosterOn(Records records, LocalDate day) {
    this.day = day;
    households = records.households().stream().filter(h -> h.validity().contains(day)).toList();
    households.forEach(h -> householdById.put(h.id(), h));
    records.villagers().stream()
        .filter(v -> v.validity().contains(day) && householdById.containsKey(v.householdId()))
        .forEach(v -> villagerById.put(v.id(), v));
    officeTerms =
        records.officeTerms().stream()
            .filter(t -> t.term().contains(day) && villagerById.containsKey(t.villagerId()))
            .toList();
    partyMembers =
        records.partyMembers().stream()
            .filter(m -> m.validity().contains(day) && villagerById.containsKey(m.villagerId()))
            .toList();
    links =
        records.links().stream()
            .filter(l -> l.validity().contains(day) && householdById.containsKey(l.householdId()))
            .toList();
  }

  public LocalDate day() {
    return day;
  }

  public List<Household> households() {
    return households;
  }

  public List<Villager> villagers() {
    return List.copyOf(villagerById.values());
  }

  public List<Villager> members(Household household) {
    return villagers().stream().filter(v -> v.householdId().equals(household.id())).toList();
  }

  /** 十八周岁以上村民. */
  public List<Villager> adults() {
    return villagerById.values().stream().filter(v -> v.isAdultOn(day)).toList();
  }

  /** Villagers without a birth date: they are in no count of adults and must be mended. */
  public List<Villager> ofUnknownAge() {
    return villagerById.values().stream().filter(v -> v.birthDate() == null).toList();
  }

  /** 村民小组, in the order of the roster. */
  public List<String> groups() {
    return households.stream()
        .map(Household::villageGroup)
        .filter(g -> !g.isEmpty())
        .distinct()
        .toList();
  }

  public List<OfficeTerm> officeTerms() {
    return officeTerms;
  }

  public List<PartyMember> partyMembers() {
    return partyMembers;
  }

  /** Who holds one of the offices, each person once, in the order of the offices. */
  public List<Villager> holders(Predicate<Office> offices) {
    return officeTerms.stream()
        .filter(t -> offices.test(t.office()))
        .sorted(Comparator.comparing(OfficeTerm::office))
        .map(OfficeTerm::villagerId)
        .distinct()
        .map(villagerById::get)
        .toList();
  }

  /** 应到 of a body of the whole village. */
  public Eligible eligible(Body body) {
    if (body.ofOneGroup()) {
      throw new IllegalArgumentException("which group?");
    }
    return eligible(body, "");
  }

  /** 应到 of a body; the group matters for group meetings only. */
  public Eligible eligible(Body body, String group) {
    return new Eligible(
        body, day, body.ofOneGroup() ? group : "", persons(body, group), units(body, group));
  }

  private List<Villager> persons(Body body, String group) {
    return switch (body) {
      case BRANCH -> holders(Office::inBranchCommittee);
      case JOINT -> holders(o -> o.inBranchCommittee() || o.inVillageCommittee());
      case PARTY -> votingPartyMembers();
      case REPRESENTATIVES -> representativeAssembly();
      case ASSEMBLY_PERSON, MEMBERS -> adults();
      case MEMBER_REPS -> holders(o -> o == Office.MEMBER_REPRESENTATIVE);
      case GROUP_PERSON -> adults().stream().filter(v -> groupOf(v).equals(group)).toList();
      case SUPERVISION -> holders(Office::inSupervision);
      case ASSEMBLY_HOUSEHOLD, GROUP_HOUSEHOLD -> List.of();
    };
  }

  private List<Household> units(Body body, String group) {
    return switch (body) {
      case ASSEMBLY_HOUSEHOLD -> households;
      case GROUP_HOUSEHOLD ->
          households.stream().filter(h -> h.villageGroup().equals(group)).toList();
      default -> List.of();
    };
  }

  /** Which group a villager of this roster belongs to; empty when none. */
  public String groupOf(Villager villager) {
    Household household = householdById.get(villager.householdId());
    return household == null ? "" : household.villageGroup();
  }

  private List<Villager> votingPartyMembers() {
    return partyMembers.stream()
        .filter(m -> m.standing() == PartyStanding.FULL)
        .map(PartyMember::villagerId)
        .distinct()
        .map(villagerById::get)
        .toList();
  }

  /** 组成人员 = 村委会成员 + 村民代表 (村组法 29). */
  private List<Villager> representativeAssembly() {
    return holders(o -> o.inVillageCommittee() || o == Office.REPRESENTATIVE);
  }

  public Composition composition() {
    List<Villager> body = representativeAssembly();
    List<Villager> representatives = holders(o -> o == Office.REPRESENTATIVE);
    return new Composition(
        body.size(),
        representatives.size(),
        (int) body.stream().filter(v -> v.sex() == Sex.FEMALE).count());
  }

  /** 代表联户: every label with its person and households, in the order of the labels. */
  public List<Representative> representatives() {
    Map<String, List<Household>> linked = new TreeMap<>();
    officeTerms.stream()
        .filter(t -> t.office() == Office.REPRESENTATIVE)
        .forEach(t -> linked.put(t.scope(), new ArrayList<>()));
    links.forEach(l ->
        linked
            .computeIfAbsent(l.representativeLabel(), label -> new ArrayList<>())
            .add(Objects.requireNonNull(householdById.get(l.householdId()))));
    return linked.entrySet().stream()
        .map(e -> new Representative(e.getKey(), named(e.getKey()), e.getValue()))
        .toList();
  }

  private @Nullable Villager named(String label) {
    return officeTerms.stream()
        .filter(t -> t.office() == Office.REPRESENTATIVE && t.scope().equals(label))
        .map(t -> villagerById.get(t.villagerId()))
        .findFirst()
        .orElse(null);
  }

  /** Households that no representative is responsible for. */
  public List<Household> unlinked() {
    Set<UUID> linked = links.stream().map(LinkedHousehold::householdId).collect(Collectors.toSet());
    return households.stream().filter(h -> !linked.contains(h.id())).toList();
  }
}
