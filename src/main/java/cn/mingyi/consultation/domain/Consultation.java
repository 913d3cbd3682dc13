package cn.mingyi.consultation.domain;

import cn.mingyi.kernel.Refused;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One round with everything recorded in it. Immutable; every number is computed from the records,
 * none is stored.
 */
public final class Consultation {
  private final Round round;
  private final List<FrozenHousehold> households;
  private final List<Exclusion> exclusions;
  private final List<Opinion> opinions;
  private final Map<UUID, FrozenHousehold> householdById = new LinkedHashMap<>();
  private final Map<UUID, Exclusion> lastExclusion = new HashMap<>();
  private final Map<UUID, Opinion> current = new HashMap<>();
  private final Map<UUID, OpinionResponse> response = new HashMap<>();

  /**
   * @param households in the order of the list
   * @param opinions in the order of recording, corrected ones too
   * @param responses in the order of recording
   * @throws IllegalStateException when a household would have two current opinions, or would have
   *     corrected what another said
   */
  public Consultation(
      Round round,
      List<FrozenHousehold> households,
      List<Exclusion> exclusions,
      List<Opinion> opinions,
      List<OpinionResponse> responses) {
    this.round = round;
    this.households = List.copyOf(households);
    this.exclusions =
        exclusions.stream().sorted(Comparator.comparingLong(Exclusion::sequence)).toList();
    this.opinions = List.copyOf(opinions);
    this.households.forEach(h -> householdById.put(h.id(), h));
    this.exclusions.forEach(e -> lastExclusion.put(e.frozenId(), e));
    Set<UUID> corrected = new HashSet<>();
    Map<UUID, UUID> householdOf = new HashMap<>();
    opinions.forEach(o -> householdOf.put(o.id(), o.frozenId()));
    for (Opinion opinion : opinions) {
      if (opinion.corrects() != null && !corrected.add(opinion.corrects())) {
        throw new IllegalStateException("opinion corrected twice: " + opinion.corrects());
      }
      if (opinion.corrects() != null
          && !opinion.frozenId().equals(householdOf.get(opinion.corrects()))) {
        throw new IllegalStateException("opinion of another household: " + opinion.corrects());
      }
    }
    for (Opinion opinion : opinions) {
      if (!corrected.contains(opinion.id()) && current.put(opinion.frozenId(), opinion) != null) {
        throw new IllegalStateException("two current opinions of " + opinion.frozenId());
      }
    }
    responses.forEach(r -> response.put(r.opinionId(), r));
  }

  public Round round() {
    return round;
  }

  public List<FrozenHousehold> households() {
    return households;
  }

  /** 除外 and its lifting, as recorded. */
  public List<Exclusion> exclusions() {
    return exclusions;
  }

  /** All opinions as recorded, the corrected ones too. */
  public List<Opinion> opinions() {
    return opinions;
  }

  /**
   * @throws IllegalArgumentException when it is not on this list
   */
  public FrozenHousehold household(UUID frozenId) {
    FrozenHousehold household = householdById.get(frozenId);
    if (household == null) {
      throw new IllegalArgumentException("not on this list: " + frozenId);
    }
    return household;
  }

  /** The exclusion that holds now. */
  public Optional<Exclusion> exclusion(FrozenHousehold household) {
    return Optional.ofNullable(lastExclusion.get(household.id())).filter(e -> !e.lifted());
  }

  public boolean excluded(FrozenHousehold household) {
    return exclusion(household).isPresent();
  }

  /** The opinion that counts: the one that no other corrects. */
  public Optional<Opinion> currentOpinion(FrozenHousehold household) {
    return Optional.ofNullable(current.get(household.id()));
  }

  /** All records of a household's opinion, oldest first. */
  public List<Opinion> history(FrozenHousehold household) {
    return opinions.stream().filter(o -> o.frozenId().equals(household.id())).toList();
  }

  public Optional<OpinionResponse> response(Opinion opinion) {
    return Optional.ofNullable(response.get(opinion.id()));
  }

  /** Households whose opinion is still to be asked. */
  public List<FrozenHousehold> pending() {
    return households.stream().filter(h -> !excluded(h) && currentOpinion(h).isEmpty()).toList();
  }

  /** {@link #pending} by label of the representative, in the order of the list; "" = nobody's. */
  public Map<String, List<FrozenHousehold>> pendingByRepresentative() {
    return grouped(pending(), FrozenHousehold::representativeLabel);
  }

  /** Current 不同意 and 有条件 without 采纳情况, in the order of the list. */
  public List<Opinion> unanswered() {
    return owed().filter(o -> response(o).isEmpty()).toList();
  }

  /** Current 不同意 and 有条件 with 采纳情况, in the order of the list. */
  public List<Opinion> answered() {
    return owed().filter(o -> response(o).isPresent()).toList();
  }

  private Stream<Opinion> owed() {
    return households.stream()
        .filter(h -> !excluded(h))
        .flatMap(h -> currentOpinion(h).stream())
        .filter(o -> o.kind().needsResponse());
  }

  public Coverage coverage() {
    return coverage(households);
  }

  /** 民意汇总表 by 村民小组, in the order of the list. */
  public List<Tally> tallyByGroup() {
    return tallies(FrozenHousehold::villageGroup, h -> "");
  }

  /** 民意汇总表 by 村民代表, in the order of the list. */
  public List<Tally> tallyByRepresentative() {
    return tallies(FrozenHousehold::representativeLabel, FrozenHousehold::representativeName);
  }

  /**
   * Refuses a first opinion of a household that is 除外 or has one.
   *
   * @throws Refused with the sentence to show
   */
  public void refuseUnlessRecordable(FrozenHousehold household) {
    refuseExcluded(household);
    if (currentOpinion(household).isPresent()) {
      throw new Refused(
          ConsultationRule.ALREADY_RECORDED,
          "%s（%s）已有 1 条意见。要改请用“更正”，写明原因。".formatted(household.name(), household.code()));
    }
  }

  /**
   * Refuses to correct an opinion that another one has replaced.
   *
   * @throws Refused with the sentence to show
   */
  public void refuseUnlessCurrent(Opinion opinion) {
    FrozenHousehold household = household(opinion.frozenId());
    refuseExcluded(household);
    if (currentOpinion(household).filter(o -> o.id().equals(opinion.id())).isEmpty()) {
      throw new Refused(
          ConsultationRule.CORRECTED_ALREADY,
          "%s（%s）的这条意见已被更正，请刷新后改最新的一条。".formatted(household.name(), household.code()));
    }
  }

  /**
   * Refuses to exclude twice, or a household that has spoken: who disagrees is not taken off the
   * list.
   *
   * @throws Refused with the sentence to show
   */
  public void refuseUnlessExcludable(FrozenHousehold household) {
    if (excluded(household)) {
      throw new Refused(
          ConsultationRule.ALREADY_EXCLUDED,
          "%s（%s）已列为除外户。".formatted(household.name(), household.code()));
    }
    if (currentOpinion(household).isPresent()) {
      throw new Refused(
          ConsultationRule.HAS_OPINION,
          "%s（%s）已有意见，不能再列为除外户。".formatted(household.name(), household.code()));
    }
  }

  private void refuseExcluded(FrozenHousehold household) {
    exclusion(household)
        .ifPresent(e -> {
          throw new Refused(
              ConsultationRule.EXCLUDED,
              "%s（%s）是除外户（%s）。要登记意见，请先撤销除外。"
                  .formatted(household.name(), household.code(), e.reason().label()));
        });
  }

  private List<Tally> tallies(
      Function<FrozenHousehold, String> key, Function<FrozenHousehold, String> person) {
    return grouped(households, key).entrySet().stream()
        .map(e ->
            new Tally(
                e.getKey(),
                person.apply(e.getValue().getFirst()),
                coverage(e.getValue()),
                channels(e.getValue())))
        .toList();
  }

  private static Map<String, List<FrozenHousehold>> grouped(
      Collection<FrozenHousehold> households, Function<FrozenHousehold, String> key) {
    return households.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  private Map<Channel, Integer> channels(List<FrozenHousehold> part) {
    Map<Channel, Integer> channels = Tally.noChannels();
    counted(part).forEach(o -> channels.merge(o.channel(), 1, Integer::sum));
    return channels;
  }

  private Coverage coverage(List<FrozenHousehold> part) {
    List<Opinion> counted = counted(part);
    return new Coverage(
        round.basis(),
        part.size(),
        (int) part.stream().filter(this::excluded).count(),
        counted.size(),
        count(counted, OpinionKind.AGREE),
        count(counted, OpinionKind.DISAGREE),
        count(counted, OpinionKind.ABSTAIN),
        count(counted, OpinionKind.CONDITIONAL),
        (int) counted.stream().filter(Opinion::signedOnBehalf).count(),
        (int) counted.stream().filter(o -> o.channel() != Channel.VISIT).count());
  }

  private List<Opinion> counted(List<FrozenHousehold> part) {
    return part.stream()
        .filter(h -> !excluded(h))
        .flatMap(h -> currentOpinion(h).stream())
        .toList();
  }

  private static int count(List<Opinion> opinions, OpinionKind kind) {
    return (int) opinions.stream().filter(o -> o.kind() == kind).count();
  }
}
