package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.ledger.domain.archive.MissingPaper;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.village.domain.Attachment;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that the records say of a matter, read at one moment: what its packet is made of, without the
 * files themselves.
 *
 * @param rounds of 民议, the first one first
 * @param eligible 应到 by the id of the meeting
 * @param attachments by the id of the record they belong to
 * @param bulletins of the matter, the oldest first
 */
public record MatterDossier(
    Subject subject,
    List<Round> rounds,
    Map<UUID, Eligible> eligible,
    Map<UUID, List<Attachment>> attachments,
    List<Posted> bulletins,
    List<TrailReader.Extract> trail,
    List<MissingPaper> missing) {
  /** A round with what proves it. */
  public record Round(Consultation consultation, Evidence evidence) {}

  /** A bulletin as the office keeps it. */
  public record Posted(BulletinFile file, PrintedBulletin printed) {}

  public MatterDossier {
    rounds = List.copyOf(rounds);
    eligible = Map.copyOf(eligible);
    attachments = Map.copyOf(attachments);
    bulletins = List.copyOf(bulletins);
    trail = List.copyOf(trail);
    missing = List.copyOf(missing);
  }

  public Matter matter() {
    return subject.file().matter();
  }

  public List<Attachment> attached(UUID owner) {
    return attachments.getOrDefault(owner, List.of());
  }

  /** Where the matter stands in words; 未办结 stands on whatever is made before its end. */
  public String standing() {
    MatterState state = matter().state();
    return state.ended()
        ? state.label()
        : "未办结（" + (state == MatterState.ACTIVE ? matter().step().label() : state.label()) + "）";
  }

  MatterDossier with(List<TrailReader.Extract> extracts, List<MissingPaper> lacking) {
    return new MatterDossier(subject, rounds, eligible, attachments, bulletins, extracts, lacking);
  }
}
