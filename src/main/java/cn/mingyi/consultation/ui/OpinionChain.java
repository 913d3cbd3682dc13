package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All records of a household's opinion, the newest first: who asked, how, who signed, when. */
final class OpinionChain {
  private static final Texts TEXTS = Texts.beside(OpinionChain.class);
  private static final DateTimeFormatter RECORDED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private OpinionChain() {}

  static Node of(ConsultationViewModel model, HouseholdRow row) {
    VBox chain = Gap.MEDIUM.column();
    Consultation consultation = model.roundProperty().get();
    if (consultation != null) {
      List<Opinion> history = consultation.history(row.household()).reversed();
      history.forEach(
          o -> chain.getChildren().add(record(model, row.household(), o, o.equals(row.opinion()))));
      if (row.opinion() != null) {
        consultation
            .response(row.opinion())
            .ifPresent(r ->
                chain
                    .getChildren()
                    .add(
                        Words.wrapped(
                            Words.toned(
                                TEXTS.say("chain.answer", r.decision().label(), r.reason()),
                                Tone.OK))));
      }
    }
    return chain;
  }

  private static Node record(
      ConsultationViewModel model, FrozenHousehold household, Opinion opinion, boolean counts) {
    HBox head =
        Gap.SMALL.row(
            new Tag(
                opinion.kind().glyph() + " " + opinion.kind().label(),
                counts ? Tone.OK : Tone.NEUTRAL));
    if (!counts) {
      head.getChildren().add(Words.hint(TEXTS.say("chain.corrected")));
    }
    if (opinion.late()) {
      head.getChildren().add(new Tag(TEXTS.say("late"), Tone.DUE));
    }
    VBox lines =
        Gap.TINY.column(
            head,
            line(
                TEXTS.say(
                    "chain.asked",
                    opinion.asked(),
                    opinion.relation(),
                    opinion.channel().label(),
                    opinion.askedOn(),
                    opinion.askedBy())));
    if (!opinion.wording().isEmpty()) {
      lines.getChildren().add(line(TEXTS.say("chain.wording", opinion.wording())));
    }
    if (opinion.signedOnBehalf()) {
      lines
          .getChildren()
          .add(line(TEXTS.say("chain.onBehalf", opinion.signer(), opinion.onBehalfGround())));
    }
    if (!opinion.witness().isEmpty() || !opinion.evidence().isEmpty()) {
      lines
          .getChildren()
          .add(line(TEXTS.say("chain.evidence", opinion.evidence(), opinion.witness())));
    }
    if (!opinion.correctionReason().isEmpty()) {
      lines.getChildren().add(line(TEXTS.say("chain.reason", opinion.correctionReason())));
    }
    Evidence evidence = model.evidenceProperty().get();
    if (opinion.pageId() != null && evidence != null) {
      evidence
          .sheets()
          .page(opinion.pageId())
          .ifPresent(p ->
              lines
                  .getChildren()
                  .add(
                      line(
                          TEXTS.say(
                              "chain.page",
                              model.number(p),
                              evidence.sheets().lineOn(p, household),
                              evidence.sheets().state(p).label(),
                              evidence.sheets().scans(p).size()))));
    }
    lines
        .getChildren()
        .add(
            Words.hint(
                TEXTS.say(
                    "chain.recorded",
                    LocalDateTime.ofInstant(opinion.recordedAt(), ZoneId.systemDefault())
                        .format(RECORDED),
                    opinion.recordedBy())));
    return lines;
  }

  private static Node line(String words) {
    return Words.wrapped(Words.plain(words));
  }
}
