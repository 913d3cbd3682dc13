package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.Letterhead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the packets of matters are made of; on the database thread. */
public final class ReadDossiers {
  private final ArchiveSources sources;

  public ReadDossiers(ArchiveSources sources) {
    this.sources = sources;
  }

  /** The dossiers of some matters, in their order. */
  public List<MatterDossier> of(
      Collection<UUID> matters, Letterhead letterhead, Progress progress) {
    Records roster = sources.roster().records();
    List<BulletinFile> bulletins = sources.disclosures().all();
    Map<UUID, MatterDossier> read = new LinkedHashMap<>();
    for (UUID matter : matters) {
      progress.at(read.size(), matters.size());
      read.put(matter, withoutTrail(matter, letterhead, roster, bulletins));
    }
    Map<UUID, TrailReader.Interest> interests = new HashMap<>();
    read.forEach((matter, dossier) -> interests.put(matter, interest(dossier)));
    Map<UUID, List<TrailReader.Extract>> trail = sources.trail().of(interests);
    return read.entrySet().stream()
        .map(e ->
            e.getValue().with(trail.getOrDefault(e.getKey(), List.of()), e.getValue().missing()))
        .toList();
  }

  /** What the file of a matter lacks. */
  public List<MissingPaper> missing(UUID matter, Letterhead letterhead) {
    return withoutTrail(matter, letterhead, sources.roster().records(), sources.disclosures().all())
        .missing();
  }

  /**
   * @param roster null when nobody asks for 应到
   */
  private MatterDossier withoutTrail(
      UUID matter, Letterhead letterhead, @Nullable Records roster, List<BulletinFile> bulletins) {
    Subject subject = sources.matters().subject(matter, letterhead);
    List<MatterDossier.Posted> posted = posted(matter, bulletins);
    MatterDossier dossier =
        new MatterDossier(
            subject,
            sources.consultations().ofMatter(matter).stream()
                .map(c -> new MatterDossier.Round(c, sources.evidence().of(c)))
                .toList(),
            roster == null ? Map.of() : eligible(subject.file(), roster),
            attachments(subject.file(), posted),
            posted,
            List.of(),
            List.of());
    return dossier.with(List.of(), new MissingPapers(dossier, sources.files()::has).list());
  }

  private List<MatterDossier.Posted> posted(UUID matter, List<BulletinFile> bulletins) {
    return bulletins.stream()
        .filter(b -> matter.equals(b.bulletin().subject().matter()))
        .sorted(
            Comparator.comparing((BulletinFile b) -> b.bulletin().begunOn())
                .thenComparing(b -> b.bulletin().number()))
        .map(b ->
            new MatterDossier.Posted(b, sources.disclosures().printed(b.bulletin().id(), true)))
        .toList();
  }

  private static Map<UUID, Eligible> eligible(MatterFile file, Records roster) {
    Map<UUID, Eligible> eligible = new HashMap<>();
    file.meetings()
        .forEach(
            m -> eligible.put(m.id(), roster.on(m.heldOn()).eligible(m.body(), m.villageGroup())));
    return eligible;
  }

  private Map<UUID, List<Attachment>> attachments(
      MatterFile file, List<MatterDossier.Posted> posted) {
    Map<UUID, List<Attachment>> found = new HashMap<>();
    Stream.of(
            Stream.of(file.matter().id()),
            file.records().stream().map(MatterRecord::id),
            posted.stream().map(p -> p.file().bulletin().id()),
            posted.stream().flatMap(p -> p.file().events().stream()).map(BulletinEvent::id))
        .flatMap(s -> s)
        .forEach(owner -> {
          List<Attachment> of = sources.attachments().of(owner);
          if (!of.isEmpty()) {
            found.put(owner, of);
          }
        });
    return found;
  }

  private static TrailReader.Interest interest(MatterDossier dossier) {
    Set<String> numbers = new HashSet<>();
    numbers.add(dossier.matter().number());
    List<UUID> ids = new ArrayList<>();
    ids.add(dossier.matter().id());
    dossier.subject().file().records().forEach(r -> ids.add(r.id()));
    dossier
        .rounds()
        .forEach(r -> {
          ids.add(r.consultation().round().id());
          r.consultation().opinions().forEach(o -> ids.add(o.id()));
        });
    dossier
        .bulletins()
        .forEach(p -> {
          ids.add(p.file().bulletin().id());
          p.file().events().forEach(e -> ids.add(e.id()));
          if (!p.file().bulletin().number().isEmpty()) {
            numbers.add(p.file().bulletin().number());
          }
        });
    return new TrailReader.Interest(numbers, Set.copyOf(ids));
  }
}
