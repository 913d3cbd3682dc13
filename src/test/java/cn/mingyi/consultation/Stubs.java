package cn.mingyi.consultation;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Exclusions;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.OpinionResponses;
import cn.mingyi.consultation.domain.Opinions;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.Rounds;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.Holidays;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.domain.Workday;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records of at most one round, in which nobody has said anything yet; nothing can be written. */
public final class Stubs {
  private Stubs() {}

  public static ConsultationRecords records(
      @Nullable Round round, List<FrozenHousehold> households) {
    return new ConsultationRecords(
        of(
            Rounds.class,
            Map.of(
                "find",
                Optional.ofNullable(round),
                "ofMatter",
                round == null ? List.of() : List.of(round),
                "households",
                households,
                "coverageOfMatters",
                Map.of())),
        of(Exclusions.class, Map.of("ofRound", List.of())),
        of(Opinions.class, Map.of("ofRound", List.of())),
        of(OpinionResponses.class, Map.of("ofRound", List.of())));
  }

  /** A day at the office with the usual figures. */
  public static Workday workday(VillageProfiles profiles, Clock clock) {
    return new Workday(
        of(Figures.class, Map.of("all", List.of())),
        of(Holidays.class, Map.of("all", List.of())),
        profiles,
        clock);
  }

  /** Proof of a round in which nothing was printed, checked or certified. */
  public static EvidenceQueries evidence() {
    return new EvidenceQueries(
        new MemoryEvidence().records(),
        workday(of(VillageProfiles.class, Map.of()), Clock.systemUTC()));
  }

  /**
   * @param answers by name of the method; any other method fails
   */
  public static <T> T of(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, given) -> {
              if (method.getReturnType() == void.class && answers.containsKey(method.getName())) {
                return null;
              }
              if (!answers.containsKey(method.getName())) {
                throw new AssertionError("not expected: " + method.getName());
              }
              return answers.get(method.getName());
            }));
  }
}
