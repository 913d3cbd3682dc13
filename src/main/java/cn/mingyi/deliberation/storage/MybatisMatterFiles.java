package cn.mingyi.deliberation.storage;

import static java.util.stream.Collectors.groupingBy;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.kernel.StaleRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matters over their tables (migration V4). */
final class MybatisMatterFiles implements MatterFiles {
  private final MatterMapper mapper;

  MybatisMatterFiles(MatterMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Matter> matters() {
    return mapper.matters();
  }

  @Override
  public Optional<Matter> byNumber(String number) {
    return Optional.ofNullable(mapper.byNumber(number));
  }

  @Override
  public Optional<MatterFile> find(UUID matter) {
    return Optional.ofNullable(mapper.find(matter))
        .map(m -> new MatterFile(m, records(matter).getOrDefault(matter, List.of()), null));
  }

  @Override
  public List<MatterFile> all() {
    Map<UUID, List<MatterRecord>> records = records(null);
    return mapper.matters().stream()
        .map(m -> new MatterFile(m, records.getOrDefault(m.id(), List.of()), null))
        .toList();
  }

  /** The records by matter, in the order in which they were recorded. */
  private Map<UUID, List<MatterRecord>> records(@Nullable UUID matter) {
    Map<UUID, UUID> matterOf = new HashMap<>();
    List<MatterRecord> all =
        Stream.of(
                mapper.plans(matter),
                mapper.meetings(matter).stream().map(MeetingRow::meeting).toList(),
                mapper.postings(matter),
                mapper.endings(matter),
                mapper.objections(matter),
                mapper.answers(matter),
                mapper.implementations(matter),
                mapper.events(matter))
            .<MatterRecord>flatMap(List::stream)
            // Stable: what one deed recorded together stays in the order of the line above.
            .sorted(Comparator.comparing(MatterRecord::recordedAt))
            .toList();
    all.stream()
        .filter(r -> r instanceof Posting || r instanceof Objection)
        .forEach(r -> matterOf.put(r.id(), ownMatter(r)));
    return all.stream()
        .collect(
            groupingBy(r ->
                switch (r) {
                  case Posting.Ended e -> matterOf.getOrDefault(e.postingId(), e.id());
                  case Objection.Answer a -> matterOf.getOrDefault(a.objectionId(), a.id());
                  default -> ownMatter(r);
                }));
  }

  private static UUID ownMatter(MatterRecord found) {
    return switch (found) {
      case PlanVersion plan -> plan.matterId();
      case MatterEvent event -> event.matterId();
      case Meeting meeting -> meeting.matterId();
      case Posting posting -> posting.matterId();
      case Objection objection -> objection.matterId();
      case Implementation entry -> entry.matterId();
      case Posting.Ended ended -> ended.postingId();
      case Objection.Answer answer -> answer.objectionId();
    };
  }

  @Override
  public void add(MatterFile file) {
    mapper.insertMatter(file.matter());
    file.records().forEach(this::insert);
  }

  @Override
  public void append(MatterFile before, MatterFile after) {
    if (mapper.updateMatter(after.matter()) != 1) {
      throw new StaleRecord("matter");
    }
    after.records().stream().skip(before.records().size()).forEach(this::insert);
  }

  private void insert(MatterRecord added) {
    switch (added) {
      case PlanVersion plan -> mapper.insertPlan(plan);
      case MatterEvent event -> mapper.insertEvent(event);
      case Meeting meeting -> mapper.insertMeeting(MeetingRow.of(meeting));
      case Posting posting -> mapper.insertPosting(posting);
      case Posting.Ended ended -> mapper.insertEnding(ended);
      case Objection objection -> mapper.insertObjection(objection);
      case Objection.Answer answer -> mapper.insertAnswer(answer);
      case Implementation entry -> mapper.insertImplementation(entry);
    }
  }

  @Override
  public int bulletinsLike(String prefix) {
    return mapper.bulletinsLike(prefix);
  }
}
