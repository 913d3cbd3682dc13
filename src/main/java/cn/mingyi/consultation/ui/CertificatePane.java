package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.kernel.Condition;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 《民议完成证明》: what is still missing, who certifies, and the paper. */
final class CertificatePane {
  private static final Texts TEXTS = Texts.beside(CertificatePane.class);

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final RoundPapers papers;
  private final Consumer<Part> go;
  private final Runnable onward;
  private final VBox node = Gap.LARGE.column();

  /**
   * @param onward goes to the matter, where 民议 is ended
   */
  CertificatePane(
      ConsultationDesk desk,
      ScreenTools tools,
      ConsultationViewModel model,
      RoundPapers papers,
      Consumer<Part> go,
      Runnable onward) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.papers = papers;
    this.go = go;
    this.onward = onward;
    model.rows().subscribe(this::refresh);
  }

  Node node() {
    return node;
  }

  private void refresh() {
    node.getChildren().clear();
    Evidence evidence = model.evidenceProperty().get();
    if (evidence == null) {
      return;
    }
    List<Condition> conditions = evidence.certification().conditions();
    Checklist checklist = new Checklist();
    checklist.show(conditions, this::mend);
    Certificate given = evidence.certificate();
    LockedButton certify =
        new LockedButton(
            "certificate/certify",
            TEXTS.say(given == null ? "certificate.give" : "certificate.again"),
            this::certify);
    long missing = conditions.stream().filter(c -> !c.met()).count();
    if (!model.openProperty().get()) {
      certify.lock(TEXTS.say("certificate.closed"));
    } else if (missing > 0) {
      certify.lock(TEXTS.say("certificate.missing", missing));
    } else if (evidence.certified()) {
      certify.lock(TEXTS.say("certificate.holds"));
    }
    Card card =
        Card.titled(TEXTS.say("certificate.head"), TEXTS.say("certificate.sub"))
            .with(checklist, certify);
    node.getChildren().add(card);
    if (given != null) {
      node.getChildren().add(given(given, evidence.certified()));
    }
  }

  private Node given(Certificate given, boolean holds) {
    return Card.titled(
            TEXTS.say("certificate.number", given.number()),
            TEXTS.say(
                "certificate.by",
                given.certifiedOn(),
                given.certifier(),
                given.supervisor(),
                given.trailMark()))
        .with(
            Words.wrapped(
                Words.toned(
                    TEXTS.say(holds ? "certificate.valid" : "certificate.stale"),
                    holds ? Tone.OK : Tone.BAD)),
            Gap.MEDIUM.row(
                Buttons.secondary(
                    "certificate/print", TEXTS.say("certificate.print"), papers::certificate),
                holds && model.openProperty().get()
                    ? Buttons.primary("certificate/onward", TEXTS.say("round.done"), onward)
                    : Gap.spring()));
  }

  private Checklist.Link mend(Condition condition) {
    Part part =
        switch ((Certification.Rule) condition.rule()) {
          case COVERAGE -> Part.ENTRY;
          case PAGES_BACK, SIGNED_PAGES, SCANNED -> Part.SHEETS;
          case CALLED_BACK, NOTHING_DISPUTED -> Part.CHECKS;
        };
    return new Checklist.Link(
        "certificate/mend-" + condition.rule().name().toLowerCase(Locale.ROOT),
        TEXTS.say("certificate.mend", part.label()),
        () -> go.accept(part));
  }

  private void certify() {
    Form form = new Form("certificate-form");
    var certifier = form.text("certifier", TEXTS.say("certificate.certifier"));
    var supervisor = form.text("supervisor", TEXTS.say("certificate.supervisor"));
    EventFields event =
        new EventFields(form, "certifiedOn", TEXTS.say("certificate.on"), tools.today());
    form.row(certifier, supervisor).row(event.day()).row(event.lateReason());
    model
        .roundId()
        .ifPresent(round ->
            tools
                .dialogs()
                .form(
                    TEXTS.say("certificate.head"),
                    form,
                    TEXTS.say("certificate.give"),
                    open -> {
                      CertifyRound.Signed signed =
                          new CertifyRound.Signed(
                              certifier.control().getText(),
                              supervisor.control().getText(),
                              event.on(),
                              event.late());
                      tools.submit(
                          open,
                          () -> desk.certifyRound().certify(round, signed),
                          done -> model.load());
                    }));
  }
}
