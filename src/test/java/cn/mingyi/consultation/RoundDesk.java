package cn.mingyi.consultation;

import cn.mingyi.consultation.document.SheetLayout;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.Exclusions;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.OpinionResponses;
import cn.mingyi.consultation.domain.Opinions;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.consultation.domain.Rounds;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.domain.evidence.PageState;
import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.consultation.usecase.IssueSheets;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.consultation.usecase.RoundChange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.FileVault;
import cn.mingyi.village.domain.Holidays;
import cn.mingyi.village.domain.VillageProfiles;
import cn.mingyi.village.domain.Workday;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** One round with its use cases over lists: what is written is there, nothing is stored. */
public final class RoundDesk {
  public static final String HEAD = "a1b2c3d4" + "0".repeat(56);

  public final List<Opinion> opinions;
  public final List<Exclusion> exclusions;
  public final List<OpinionResponse> responses = new ArrayList<>();
  public final List<Deed> deeds = new ArrayList<>();
  public final List<Figure> figures = new ArrayList<>();
  public final MemoryEvidence evidence = new MemoryEvidence();

  private final Consultation start;
  private Instant now;

  public RoundDesk(Consultation start) {
    this.start = start;
    opinions = new ArrayList<>(start.opinions());
    exclusions = new ArrayList<>(start.exclusions());
    opinions.forEach(o -> start.response(o).ifPresent(responses::add));
    now = start.round().openedOn().atTime(9, 0).toInstant(ZoneOffset.ofHours(8));
  }

  public void later(Duration time) {
    now = now.plus(time);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.ofHours(8));
  }

  public UUID round() {
    return start.round().id();
  }

  public Consultation consultation() {
    return new Consultation(start.round(), start.households(), exclusions, opinions, responses);
  }

  public FrozenHousehold household(int position) {
    return start.households().get(position - 1);
  }

  public EvidenceQueries.Evidence proof() {
    return new EvidenceQueries(evidence.records(), workday()).of(consultation());
  }

  /** Issues the sheets of all, or of some. */
  public List<IssuedPage> issue(String... representatives) {
    return issueSheets().issue(round(), Set.of(representatives));
  }

  /** Pictures by their content, in memory. */
  public FileVault vault() {
    return new FileVault() {
      @Override
      public Kept keep(Path file) {
        throw new AssertionError("not expected");
      }

      @Override
      public Kept keep(byte[] content) {
        return new Kept(Integer.toHexString(Arrays.hashCode(content)), content.length);
      }

      @Override
      public Path pathOf(String sha256) {
        return Path.of(sha256);
      }
    };
  }

  public IssueSheets issueSheets() {
    return new IssueSheets(change(), new SheetLayout(), () -> HEAD);
  }

  /** Marks pages as they are. */
  public void mark(PageState state, String reason, IssuedPage... pages) {
    issueSheets()
        .mark(
            round(),
            Arrays.stream(pages).map(IssuedPage::id).toList(),
            new IssueSheets.Mark(state, reason, today(), ""));
  }

  public OpinionDraft draft(OpinionKind kind, Channel channel) {
    return new OpinionDraft(
        kind, "本人", "户主", channel, "原话", today(), "代表", false, "", "", "见证人", "凭据", null, "");
  }

  /** Everybody says yes, at home. */
  public void recordAll() {
    RecordOpinion recording = new RecordOpinion(change());
    Map<UUID, OpinionDraft> drafts = new LinkedHashMap<>();
    consultation()
        .pending()
        .forEach(h -> drafts.put(h.id(), draft(OpinionKind.AGREE, Channel.VISIT)));
    recording.recordAll(round(), drafts);
  }

  public RoundChange change() {
    return new RoundChange(
        records(),
        evidence.records(),
        Stubs.of(RoundWindow.class, Map.of("refuseUnlessOpen", "", "refuseUnlessAnswerable", "")),
        workday(),
        new UnitOfWork() {
          @Override
          public <T> T run(Deed deed, Supplier<T> work) {
            deeds.add(deed);
            return work.get();
          }
        });
  }

  public ConsultationQueries queries() {
    return new ConsultationQueries(
        records(), Stubs.of(RoundWindow.class, Map.of("refuseUnlessOpen", "")));
  }

  private Workday workday() {
    return new Workday(
        Stubs.of(Figures.class, Map.of("all", figures)),
        Stubs.of(Holidays.class, Map.of("all", List.of())),
        Stubs.of(VillageProfiles.class, Map.of("find", Optional.of(SampleRound.village()))),
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        });
  }

  private ConsultationRecords records() {
    return new ConsultationRecords(
        Stubs.of(
            Rounds.class,
            Map.of("find", Optional.of(start.round()), "households", start.households())),
        new Exclusions() {
          @Override
          public void add(Exclusion decided) {
            exclusions.add(decided);
          }

          @Override
          public List<Exclusion> ofRound(UUID roundId) {
            return exclusions;
          }
        },
        new Opinions() {
          @Override
          public void add(Opinion recorded) {
            opinions.add(recorded);
          }

          @Override
          public void takeBack(UUID id) {
            opinions.removeIf(o -> o.id().equals(id));
          }

          @Override
          public Optional<Opinion> find(UUID id) {
            return opinions.stream().filter(o -> o.id().equals(id)).findFirst();
          }

          @Override
          public List<Opinion> ofRound(UUID roundId) {
            return opinions;
          }
        },
        new OpinionResponses() {
          @Override
          public void add(OpinionResponse answered) {
            responses.add(answered);
          }

          @Override
          public List<OpinionResponse> ofRound(UUID roundId) {
            return responses;
          }
        });
  }
}
