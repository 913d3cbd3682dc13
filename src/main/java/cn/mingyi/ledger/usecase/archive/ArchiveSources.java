package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.consultation.usecase.ConsultationQueries;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.village.domain.Attachments;

/** From where the dossier of a matter is read. */
public record ArchiveSources(
    MatterQueries matters,
    ConsultationQueries consultations,
    EvidenceQueries evidence,
    DisclosureQueries disclosures,
    RosterQueries roster,
    Attachments attachments,
    KeptFiles files,
    TrailReader trail) {}
