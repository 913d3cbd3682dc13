package cn.mingyi.app;

import cn.mingyi.consultation.document.ConsultationPapersPdf;
import cn.mingyi.consultation.usecase.ConsultationPapers;
import cn.mingyi.deliberation.document.MatterPapersPdf;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.ledger.document.MatterRegisterFormPdf;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.text.Glyphs;

/** The papers of all features, from one press: it holds the parsed fonts. */
public record PaperWiring(
    MatterPapers matters, ConsultationPapers consultations, RegisterForms registerForms) {
  public static PaperWiring make() {
    PaperPress press = new PaperPress(new Glyphs());
    return new PaperWiring(
        new MatterPapersPdf(press),
        new ConsultationPapersPdf(press),
        new MatterRegisterFormPdf(press));
  }
}
