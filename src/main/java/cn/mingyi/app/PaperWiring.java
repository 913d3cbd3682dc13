package cn.mingyi.app;

import cn.mingyi.consultation.document.CodedScans;
import cn.mingyi.consultation.document.ConsultationPapersPdf;
import cn.mingyi.consultation.document.ScanPicturesPng;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.consultation.usecase.ScanPictures;
import cn.mingyi.consultation.usecase.ScanReader;
import cn.mingyi.deliberation.document.MatterPapersPdf;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.disclosure.document.BulletinPdf;
import cn.mingyi.disclosure.usecase.BulletinPapers;
import cn.mingyi.ledger.document.MatterRegisterFormPdf;
import cn.mingyi.ledger.document.WorkbookRegisterForms;
import cn.mingyi.ledger.document.archive.ArchivePapersPdf;
import cn.mingyi.ledger.document.archive.HandoverPapersPdf;
import cn.mingyi.ledger.document.check.PressedCheckReports;
import cn.mingyi.ledger.document.year.YearReportPdf;
import cn.mingyi.ledger.usecase.RegisterFormFiles;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.ledger.usecase.archive.ArchivePapers;
import cn.mingyi.ledger.usecase.archive.HandoverPapers;
import cn.mingyi.ledger.usecase.archive.OfficePapers;
import cn.mingyi.ledger.usecase.check.CheckReports;
import cn.mingyi.ledger.usecase.year.YearReports;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;
import java.time.ZoneId;

/**
 * Every paper, wired to one press. Made once in the life of the program, apart from {@link
 * AppServices}: the press outlives the folder that is open. It reads its fonts when the first paper
 * is set, so making it costs nothing.
 */
public record PaperWiring(
    MatterPapers matters,
    ConsultationPapers consultations,
    BulletinPapers bulletins,
    ScanReader scans,
    ScanPictures scanPictures,
    RegisterForms registerForms,
    CheckReports checkReports,
    RegisterFormFiles registerFormFiles,
    ArchivePapers archive,
    HandoverPapers handover,
    YearReports year) {
  public static PaperWiring make() {
    PaperPress press = new PaperPress(new Glyphs());
    return new PaperWiring(
        new MatterPapersPdf(press),
        new ConsultationPapersPdf(press),
        new BulletinPdf(press),
        new CodedScans(),
        new ScanPicturesPng(),
        new MatterRegisterFormPdf(press),
        new PressedCheckReports(press),
        new WorkbookRegisterForms(),
        new ArchivePapersPdf(press, ZoneId.systemDefault()),
        new HandoverPapersPdf(press),
        new YearReportPdf(press));
  }

  /** What goes into the file of a matter. */
  public OfficePapers office() {
    return new OfficePapers(matters, consultations, bulletins, registerForms, archive);
  }
}
