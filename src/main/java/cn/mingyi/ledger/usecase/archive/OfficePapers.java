package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.disclosure.usecase.BulletinPapers;
import cn.mingyi.ledger.usecase.RegisterForms;

/** Every paper that goes into the file of a matter. */
public record OfficePapers(
    MatterPapers matters,
    ConsultationPapers consultations,
    BulletinPapers bulletins,
    RegisterForms forms,
    ArchivePapers archive) {}
