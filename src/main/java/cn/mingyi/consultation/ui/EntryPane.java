package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * 登记意见: the household in hand beside the list. 1 to 4 choose the opinion, Enter records it and
 * takes the next pending household in hand.
 */
final class EntryPane extends StackPane {
  private static final Texts TEXTS = Texts.beside(EntryPane.class);

  private final ConsultationViewModel model;
  private final OpinionFields fields;
  private final RoundActions actions;
  private final Label household = Words.section("");
  private final Label whose = Words.hint("");
  private final TextField find = new TextField();
  private final VBox body = Gap.MEDIUM.column();
  private final VBox foot = Gap.TINY.column();
  private @Nullable OpinionKind early;
  private final Button submit =
      Buttons.primary("opinion-form/submit", TEXTS.say("entry.submit"), this::record);

  EntryPane(ConsultationViewModel model, RoundActions actions, ScreenTools tools) {
    this.model = model;
    this.actions = actions;
    fields = new OpinionFields("opinion-form", tools.today());
    submit.setMaxWidth(Double.MAX_VALUE);
    find.setId("entry/find");
    find.setPromptText(TEXTS.say("entry.find"));
    find.setOnAction(event -> find());
    VBox content =
        Gap.MEDIUM.column(
            body,
            Words.section(TEXTS.say("entry.recent")),
            new RecentEntries(model, actions).node());
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    getChildren()
        .add(
            new Card(find, Gap.MEDIUM.row(household, Gap.spring(), whose), Gap.grow(scroll), foot));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.selectedProperty().subscribe(this::show);
    submit.disableProperty().bind(model.openProperty().not().or(model.recordingProperty()));
  }

  /** Keys of the list are the entry's keys too: the hands stay where they are. */
  void key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    Optional<OpinionKind> kind = typing ? Optional.empty() : kind(event.getCode());
    HouseholdRow row = model.selectedProperty().get();
    if (row == null || !row.pending()) {
      return;
    }
    if (model.recordingProperty().get()) {
      // The household before is still being written: the key is meant for the next one.
      early = kind.orElse(early);
      event.consume();
    } else if (kind.isPresent()) {
      choose(kind.get());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !isOthers(event)) {
      record();
      event.consume();
    }
  }

  /** Enter on a link or another button is theirs. */
  private boolean isOthers(KeyEvent event) {
    return event.getTarget() == find
        || (event.getTarget() instanceof ButtonBase button && button != submit);
  }

  /** Letters, and digits that are no opinion, look for a household: nothing has to be clicked. */
  void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
      return;
    }
    String typed = event.getCharacter();
    if (typed.isEmpty() || !Character.isLetterOrDigit(typed.codePointAt(0))) {
      return;
    }
    boolean opinion =
        Arrays.stream(OpinionKind.values())
            .anyMatch(k -> typed.equals(Integer.toString(k.key())));
    if (!opinion) {
      find.requestFocus();
      find.setText(typed);
      find.end();
      event.consume();
    }
  }

  private void choose(OpinionKind kind) {
    fields.kindProperty().set(kind);
    fields.form().banner().hide();
    if (kind.needsResponse()) {
      // After the key's own character, which would else be the first of the wording.
      Platform.runLater(fields::focusWording);
    }
  }

  /** The digit row and the number pad alike. */
  private static Optional<OpinionKind> kind(KeyCode code) {
    return Arrays.stream(OpinionKind.values())
        .filter(k -> code.isDigitKey() && code.getName().endsWith(Integer.toString(k.key())))
        .findFirst();
  }

  private void find() {
    String words = find.getText().strip();
    int fitting = model.find(words);
    if (fitting == 0) {
      find.selectAll();
      fields.form().banner().due(TEXTS.say("entry.notFound", words));
      return;
    }
    find.clear();
    submit.requestFocus();
    if (fitting > 1) {
      fields.form().banner().due(TEXTS.say("entry.several", words, fitting));
    }
  }

  private void show(@Nullable HouseholdRow row) {
    body.getChildren().clear();
    foot.getChildren().clear();
    if (row == null) {
      household.setText(TEXTS.say("entry.none"));
      whose.setText("");
      return;
    }
    household.setText(row.household().code() + "　" + row.household().name());
    whose.setText(row.household().villageGroup() + " · " + row.representative());
    Evidence evidence = model.evidenceProperty().get();
    if (row.page() != null && evidence != null) {
      boolean scanned = !evidence.sheets().scans(row.page()).isEmpty();
      body.getChildren()
          .add(
              Gap.SMALL.row(
                  Words.hint(
                      TEXTS.say(
                          "entry.page",
                          model.number(row.page()),
                          evidence.sheets().lineOn(row.page(), row.household()))),
                  scanned ? new Tag(TEXTS.say("entry.scanned"), Tone.OK) : Gap.spring()));
    }
    if (row.exclusion() != null) {
      body.getChildren()
          .addAll(
              Words.wrapped(
                  Words.plain(
                      TEXTS.say(
                          "entry.excluded",
                          row.exclusion().reason().label(),
                          row.exclusion().detail(),
                          row.exclusion().decidedBy(),
                          row.exclusion().decidedOn()))),
              Buttons.secondary("entry/lift", TEXTS.say("exclude.lift"), () -> actions.lift(row)));
    } else if (row.opinion() != null) {
      body.getChildren().addAll(OpinionChain.of(model, row));
      body.getChildren()
          .add(
              Buttons.secondary(
                  "entry/correct", TEXTS.say("correct.submit"), () -> actions.correct(row)));
    } else {
      fields.begin(row.household());
      if (early != null) {
        choose(early);
        early = null;
      }
      body.getChildren().add(fields.form().node());
      foot.getChildren()
          .addAll(
              submit,
              Buttons.link("entry/exclude", TEXTS.say("exclude"), () -> actions.exclude(row)));
    }
  }

  private void record() {
    if (submit.isDisabled() || !fields.form().understood()) {
      return;
    }
    fields
        .draft()
        .ifPresent(draft -> {
          requestFocus();
          model.record(draft, fields.form()::show);
        });
  }
}
