package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The fields of an opinion, in the entry beside the list as in the form of a correction. */
final class OpinionFields {
  private static final Texts TEXTS = Texts.beside(OpinionFields.class);

  private final Form form;
  private final LocalDate today;
  private final Map<String, String> askers = new HashMap<>();
  private String sheet = "";
  private final KindButtons kinds = new KindButtons();
  private final ObjectProperty<@Nullable OpinionKind> kind = new SimpleObjectProperty<>();
  private final FormField<TextField> asked;
  private final FormField<TextField> relation;
  private final FormField<ComboBox<Channel>> channel;
  private final FormField<DayField> askedOn;
  private final FormField<TextField> askedBy;
  private final FormField<TextField> wording;
  private final FormField<CheckBox> onBehalf;
  private final FormField<TextField> signer;
  private final FormField<TextField> ground;
  private final FormField<TextField> witness;
  private final FormField<TextField> evidence;
  private final FormField<TextField> lateReason;

  OpinionFields(String id, LocalDate today) {
    this.today = today;
    form = new Form(id);
    asked = form.text("asked", TEXTS.say("opinion.asked")).weight(2);
    relation = form.text("relation", TEXTS.say("opinion.relation"));
    channel =
        form.choice(
            "channel", TEXTS.say("opinion.channel"), List.of(Channel.values()), Channel::label);
    askedOn = form.day("askedOn", TEXTS.say("opinion.askedOn"), today);
    askedBy = form.text("askedBy", TEXTS.say("opinion.askedBy"));
    wording = form.text("wording", TEXTS.say("opinion.wording"));
    onBehalf = form.check("onBehalf", TEXTS.say("opinion.onBehalf"));
    signer = form.text("signer", TEXTS.say("opinion.signer"));
    ground = form.text("onBehalfGround", TEXTS.say("opinion.ground"));
    witness = form.text("witness", TEXTS.say("opinion.witness"));
    evidence = form.text("evidence", TEXTS.say("opinion.evidence"));
    lateReason = form.text("lateReason", TEXTS.say("opinion.lateReason"));
    channel.control().setValue(Channel.VISIT);
    askedOn.control().dayProperty().set(today);
    kinds.selectedProperty().bindBidirectional(kind);
    channel.control().valueProperty().subscribe(by -> witness.shown(by.needsWitness()));
    onBehalf
        .control()
        .selectedProperty()
        .subscribe(other -> {
          signer.shown(other);
          ground.shown(other);
        });
    askedOn
        .control()
        .dayProperty()
        .subscribe(on -> lateReason.shown(on != null && on.isBefore(today)));
    form.add(kinds)
        .row(asked, relation)
        .row(channel, askedOn)
        .row(wording)
        .row(askedBy, evidence)
        .row(witness)
        .row(onBehalf)
        .row(signer, ground)
        .row(lateReason);
  }

  Form form() {
    return form;
  }

  ObjectProperty<@Nullable OpinionKind> kindProperty() {
    return kind;
  }

  void focusWording() {
    wording.control().requestFocus();
  }

  /** A new household: the head is asked; channel, day and evidence stay as they were. */
  void begin(FrozenHousehold household) {
    form.clear();
    kind.set(null);
    asked.control().setText(household.name());
    relation
        .control()
        .setText(
            household.personName().isEmpty()
                ? TEXTS.say("opinion.head")
                : TEXTS.say("opinion.self"));
    wording.control().clear();
    onBehalf.control().setSelected(false);
    signer.control().clear();
    ground.control().clear();
    witness.control().clear();
    sheet = household.representativeLabel();
    askedBy
        .control()
        .setText(
            askers.getOrDefault(
                sheet,
                household.representativeName().isEmpty()
                    ? household.representativeLabel()
                    : household.representativeName()));
  }

  void show(Opinion opinion) {
    form.clear();
    kind.set(opinion.kind());
    asked.control().setText(opinion.asked());
    relation.control().setText(opinion.relation());
    channel.control().setValue(opinion.channel());
    askedOn.control().dayProperty().set(opinion.askedOn());
    askedBy.control().setText(opinion.askedBy());
    wording.control().setText(opinion.wording());
    onBehalf.control().setSelected(opinion.signedOnBehalf());
    signer.control().setText(opinion.signer());
    ground.control().setText(opinion.onBehalfGround());
    witness.control().setText(opinion.witness());
    evidence.control().setText(opinion.evidence());
    lateReason.control().setText(opinion.lateReason());
  }

  /** Empty until an opinion was chosen: none is ever assumed. */
  Optional<OpinionDraft> draft() {
    OpinionKind chosen = kind.get();
    if (chosen == null) {
      form.banner().due(TEXTS.say("entry.choose"));
      return Optional.empty();
    }
    // Who stood in for a representative did so for the whole sheet.
    askers.put(sheet, askedBy.control().getText());
    LocalDate on = askedOn.control().dayProperty().get();
    return Optional.of(
        new OpinionDraft(
            chosen,
            asked.control().getText(),
            relation.control().getText(),
            channel.control().getValue(),
            wording.control().getText(),
            on == null ? today : on,
            askedBy.control().getText(),
            onBehalf.control().isSelected(),
            signer.control().getText(),
            ground.control().getText(),
            witness.control().getText(),
            evidence.control().getText(),
            null,
            lateReason.control().getText()));
  }
}
