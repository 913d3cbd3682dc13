package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.Exclusions;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.OpinionResponses;
import cn.mingyi.consultation.domain.Opinions;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.Rounds;
import cn.mingyi.platform.db.Mappers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ports of 民议 over its tables (migration V5). */
public final class ConsultationStorage {
  private final ConsultationMapper mapper;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public ConsultationStorage(Mappers mappers) {
    mapper = mappers.get(ConsultationMapper.class);
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(ConsultationMapper.class, EvidenceMapper.class);
  }

  public ConsultationRecords records() {
    return new ConsultationRecords(rounds(), exclusions(), opinions(), responses());
  }

  private Rounds rounds() {
    return new Rounds() {
      @Override
      public void add(Round round, List<FrozenHousehold> households) {
        mapper.insertRound(round);
        households.forEach(mapper::insertHousehold);
      }

      @Override
      public Optional<Round> find(UUID id) {
        return Optional.ofNullable(mapper.round(id));
      }

      @Override
      public List<Round> ofMatter(UUID matterId) {
        return mapper.roundsOf(matterId);
      }

      @Override
      public List<Round> latest() {
        return mapper.latestRounds();
      }

      @Override
      public List<FrozenHousehold> households(UUID roundId) {
        return mapper.households(roundId);
      }

      @Override
      public Map<UUID, Coverage> coverageOfMatters(Collection<UUID> matterIds) {
        return matterIds.isEmpty()
            ? Map.of()
            : mapper.coverages(matterIds).stream()
                .collect(Collectors.toMap(CoverageRow::matterId, CoverageRow::coverage));
      }
    };
  }

  private Exclusions exclusions() {
    return new Exclusions() {
      @Override
      public void add(Exclusion decided) {
        mapper.insertExclusion(decided);
      }

      @Override
      public List<Exclusion> ofRound(UUID roundId) {
        return mapper.exclusions(roundId);
      }
    };
  }

  private Opinions opinions() {
    return new Opinions() {
      @Override
      public void add(Opinion recorded) {
        mapper.insertOpinion(recorded);
      }

      @Override
      public void takeBack(UUID id) {
        mapper.deleteOpinion(id);
      }

      @Override
      public Optional<Opinion> find(UUID id) {
        return Optional.ofNullable(mapper.opinion(id));
      }

      @Override
      public List<Opinion> ofRound(UUID roundId) {
        return mapper.opinions(roundId);
      }
    };
  }

  private OpinionResponses responses() {
    return new OpinionResponses() {
      @Override
      public void add(OpinionResponse answered) {
        mapper.insertResponse(answered);
      }

      @Override
      public List<OpinionResponse> ofRound(UUID roundId) {
        return mapper.responses(roundId);
      }
    };
  }
}
