package cn.mingyi.deliberation.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Matters over their tables (migrations V4 and V7). */
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
    Map<UUID, MatterRecord> records = new HashMap<>();
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
        .forEach(r -> records.put(r.id(), r));
    return mapper.places(matter).stream()
        .collect(
            groupingBy(
                RecordPlace::matterId,
                mapping(p -> Objects.requireNonNull(records.get(p.id())), toList())));
  }

  @Override
  public void add(MatterFile file) {
    mapper.insertMatter(file.matter());
    insertFrom(0, file);
  }

  @Override
  public void append(MatterFile before, MatterFile after) {
    if (mapper.updateMatter(after.matter()) != 1) {
      throw new StaleRecord("matter");
    }
    insertFrom(before.records().size(), after);
  }

  private void insertFrom(int known, MatterFile file) {
    for (int i = known; i < file.records().size(); i++) {
      MatterRecord added = file.records().get(i);
      insert(added);
      mapper.insertPlace(new RecordPlace(added.id(), file.matter().id(), i + 1));
    }
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
