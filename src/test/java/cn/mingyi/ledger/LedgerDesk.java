package cn.mingyi.ledger;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
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
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records in memory, read-only: a ledger that wrote anything would fail. */
public final class LedgerDesk {
  private LedgerDesk() {}

  public record Profile() implements VillageProfiles {
    @Override
    public Optional<VillageProfile> find() {
      return Optional.of(SampleRound.village());
    }

    @Override
    public void add(VillageProfile founded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void update(VillageProfile changed) {
      throw new UnsupportedOperationException();
    }
  }

  public record Files(List<MatterFile> all) implements MatterFiles {
    @Override
    public List<Matter> matters() {
      return all.stream().map(MatterFile::matter).toList();
    }

    @Override
    public Optional<Matter> byNumber(String number) {
      return matters().stream().filter(m -> m.number().equals(number)).findFirst();
    }

    @Override
    public Optional<MatterFile> find(UUID matter) {
      return all.stream().filter(f -> f.matter().id().equals(matter)).findFirst();
    }

    @Override
    public void add(MatterFile file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void append(MatterFile before, MatterFile after) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int bulletinsLike(String prefix) {
      return 0;
    }
  }

  public record Book() implements Rules {
    @Override
    public RuleBook book() {
      return SampleMatter.RULES;
    }

    @Override
    public void addThresholds(List<Threshold> thresholds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addCategories(List<Category> categories) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(Authorisation authorisation) {
      throw new UnsupportedOperationException();
    }
  }

  public static ConsultationRecords records(Consultation c) {
    return new ConsultationRecords(
        new OneRound(c), new OneExclusions(c), new OneOpinions(c), new OneResponses(c));
  }

  private record OneRound(Consultation c) implements Rounds {
    @Override
    public void add(Round round, List<FrozenHousehold> households) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Round> find(UUID id) {
      return Optional.of(c.round());
    }

    @Override
    public List<Round> ofMatter(UUID matterId) {
      return c.round().matterId().equals(matterId) ? List.of(c.round()) : List.of();
    }

    @Override
    public List<Round> latest() {
      return List.of(c.round());
    }

    @Override
    public List<FrozenHousehold> households(UUID roundId) {
      return c.households();
    }

    @Override
    public Map<UUID, Coverage> coverageOfMatters(Collection<UUID> matterIds) {
      return Map.of(c.round().matterId(), c.coverage());
    }
  }

  private record OneExclusions(Consultation c) implements Exclusions {
    @Override
    public void add(Exclusion decided) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Exclusion> ofRound(UUID roundId) {
      return c.exclusions();
    }
  }

  private record OneOpinions(Consultation c) implements Opinions {
    @Override
    public void add(Opinion recorded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void takeBack(UUID id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Opinion> find(UUID id) {
      return c.opinions().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public List<Opinion> ofRound(UUID roundId) {
      return c.opinions();
    }
  }

  private record OneResponses(Consultation c) implements OpinionResponses {
    @Override
    public void add(OpinionResponse answered) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<OpinionResponse> ofRound(UUID roundId) {
      return c.opinions().stream().flatMap(o -> c.response(o).stream()).toList();
    }
  }
}
