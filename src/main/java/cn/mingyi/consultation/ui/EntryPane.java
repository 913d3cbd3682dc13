package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final ConsultationViewModel model;
  private final OpinionFields fields;
  private final RoundActions actions;
  private final Label household = Words.section("");
  private final Label whose = Words.hint("");
  private final TextField find = new TextField();
  private final VBox notes = Gap.MEDIUM.column();
  private final RecentEntries recent;
  private final Button submit =
      Buttons.primary("opinion-form/submit", TEXTS.say("entry.submit"), this::record);
  private final Node exclude = Buttons.link("entry/exclude", TEXTS.say("exclude"), this::exclude);
  private String swallowed = "";

  EntryPane(ConsultationViewModel model, RoundActions actions, ScreenTools tools) {
    this.model = model;
    this.actions = actions;
    recent = new RecentEntries(model, actions);
    fields = new OpinionFields("opinion-form", tools.today());
    submit.setMaxWidth(Double.MAX_VALUE);
    household.setId("entry/household");
    find.setId("entry/find");
    find.setPromptText(TEXTS.say("entry.find"));
    find.setOnAction(event -> find());
    VBox content =
        Gap.MEDIUM.column(
            notes,
            fields.form().node(),
            Words.section(TEXTS.say("entry.recent")),
            Words.hint(TEXTS.say("entry.recent.undo")),
            recent.node());
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    getChildren()
        .add(
            new Card(
                find,
                Gap.MEDIUM.row(household, Gap.spring(), whose),
                Gap.grow(scroll),
                Gap.TINY.column(submit, Gap.SMALL.row(exclude, Gap.spring(), recent.last()))));
    model.selectedProperty().subscribe(this::show);
    submit.disableProperty().bind(model.openProperty().not().or(model.recordingProperty()));
  }

  /** Keys of the list are the entry's keys too: the hands stay where they are. */
  void key(KeyEvent event) {
    if (event.getEventType() == KeyEvent.KEY_PRESSED) {
      swallowed = "";
      pressed(event);
    } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
      typed(event);
    }
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (UNDO.match(event) && !typing) {
      recent.undoLast();
      event.consume();
      return;
    }
    HouseholdRow row = model.selectedProperty().get();
    if (row == null || !row.pending()) {
      return;
    }
    Optional<OpinionKind> kind = typing ? Optional.empty() : kind(event);
    if (kind.isPresent()) {
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
  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    if (!typed.isEmpty() && typed.equals(swallowed)) {
      swallowed = "";
      event.consume();
      return;
    }
    if (event.getTarget() instanceof TextInputControl
        || event.isShortcutDown()
        || typed.isEmpty()
        || !Character.isLetterOrDigit(typed.codePointAt(0))) {
      return;
    }
    boolean opinion =
        Arrays.stream(OpinionKind.values()).anyMatch(k -> typed.equals(Integer.toString(k.key())));
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
      // The key's own character comes after it and is not the first of the wording.
      swallowed = Integer.toString(kind.key());
      fields.focusWording();
    }
  }

  /** The digit row and the number pad alike. */
  private static Optional<OpinionKind> kind(KeyEvent event) {
    KeyCode code = event.getCode();
    return Arrays.stream(OpinionKind.values())
        .filter(k -> code.isDigitKey() && code.getName().endsWith(Integer.toString(k.key())))
        .filter(k -> !event.isShortcutDown() && !event.isAltDown())
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
    // The keys are the entry's again, also where there is nothing to record.
    requestFocus();
    if (fitting > 1) {
      fields.form().banner().due(TEXTS.say("entry.several", words, fitting));
    }
  }

  private void show(@Nullable HouseholdRow row) {
    notes.getChildren().clear();
    // Form and buttons stay where they are: to put them in anew for each household takes long.
    boolean pending = row != null && row.pending();
    Shown.when(pending, fields.form().node());
    Shown.when(pending, submit);
    Shown.when(pending, exclude);
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
      notes
          .getChildren()
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
      notes
          .getChildren()
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
      notes.getChildren().addAll(OpinionChain.of(model, row));
      notes
          .getChildren()
          .add(
              Buttons.secondary(
                  "entry/correct", TEXTS.say("correct.submit"), () -> actions.correct(row)));
    } else {
      fields.begin(row.household());
    }
    Shown.when(!notes.getChildren().isEmpty(), notes);
  }

  private void exclude() {
    HouseholdRow row = model.selectedProperty().get();
    if (row != null) {
      actions.exclude(row);
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
