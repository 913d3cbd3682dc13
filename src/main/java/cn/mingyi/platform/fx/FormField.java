package cn.mingyi.platform.fx;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * One field of a form: label above, error below in plain words, help under.
 *
 * @param <C> the control that takes the value
 */
public final class FormField<C extends Node> {
  private final String name;
  private final C control;
  private final Node editor;
  private final Label error = Words.wrapped(new Label());
  private final Label hint = Words.wrapped(Words.hint(""));
  private final VBox box = new VBox();
  private final Label label;
  private int weight = 1;
  private boolean touched;

  FormField(String form, String name, String labelWords, C control) {
    this.name = name;
    this.control = control;
    this.editor = control instanceof TypedInput typed ? typed.editor() : control;
    this.label = new Label(labelWords);
    editor.setId(form + "/" + name);
    editor.setAccessibleText(labelWords);
    label.setLabelFor(editor);
    label.getStyleClass().add("field-label");
    error.getStyleClass().add("field-error");
    error.setId(form + "/" + name + "-error");
    hint.getStyleClass().add("field-hint");
    box.getStyleClass().addAll("field", "gap-4");
    if (control instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    // A check box carries its own words.
    if (!(control instanceof CheckBox)) {
      box.getChildren().add(label);
    }
    box.getChildren().addAll(control, error, hint);
    shown(error, false);
    shown(hint, false);
    edits().ifPresent(edited -> edited.subscribe(this::clearError));
    editor.focusedProperty().subscribe(this::left);
  }

  public String name() {
    return name;
  }

  public C control() {
    return control;
  }

  /** Help, always seen. */
  public FormField<C> hint(String words) {
    hint.setText(words);
    shown(hint, !words.isEmpty());
    return this;
  }

  /** Grey text in the empty field: an example. */
  public FormField<C> example(String words) {
    if (editor instanceof TextInputControl text) {
      text.setPromptText(words);
    }
    return this;
  }

  /** How wide it is beside the others of its row; 1 unless said. */
  public FormField<C> weight(int share) {
    weight = share;
    return this;
  }

  public FormField<C> label(String words) {
    label.setText(words);
    return this;
  }

  /** Puts a sentence under the field and a red line around it. */
  public void showError(String sentence) {
    error.setText(sentence);
    shown(error, true);
    box.pseudoClassStateChanged(Form.WRONG, true);
  }

  public void clearError() {
    shown(error, false);
    box.pseudoClassStateChanged(Form.WRONG, false);
  }

  /** The sentence that stands under the field now. */
  public Optional<String> error() {
    return error.isVisible() ? Optional.of(error.getText()) : Optional.empty();
  }

  /** Hides or shows the whole field. */
  public FormField<C> shown(boolean now) {
    shown(box, now);
    return this;
  }

  public Node node() {
    return box;
  }

  /** Whether what was typed is understood; says under the field when it is not. */
  boolean understood() {
    if (control instanceof TypedInput typed && typed.complaint().isPresent()) {
      showError(typed.complaint().get());
      return false;
    }
    return true;
  }

  /** What stands in the field, as text that {@link #write} reads back. */
  String written() {
    return switch (editor) {
      case TextInputControl text -> text.getText();
      case ComboBox<?> choice -> Integer.toString(choice.getSelectionModel().getSelectedIndex());
      case CheckBox check -> Boolean.toString(check.isSelected());
      default -> "";
    };
  }

  void write(String text) {
    switch (editor) {
      case TextInputControl field -> field.setText(text);
      case ComboBox<?> choice -> {
        int at = Integer.parseInt(text);
        if (at < choice.getItems().size()) {
          choice.getSelectionModel().select(at);
        }
      }
      case CheckBox check -> check.setSelected(Boolean.parseBoolean(text));
      default -> {}
    }
  }

  /** Whether it was placed and is not hidden. */
  boolean seen() {
    return box.getParent() != null && box.isVisible();
  }

  /** Whether somebody was in the field, not only the program. */
  boolean touched() {
    return touched;
  }

  void onEdit(Runnable then) {
    edits().ifPresent(edited -> edited.addListener((value, before, now) -> then.run()));
  }

  void focus() {
    editor.requestFocus();
  }

  int weight() {
    return weight;
  }

  private void left(boolean focused) {
    touched |= focused;
    if (!focused && control instanceof TypedInput typed) {
      typed.tidy();
      understood();
    }
  }

  private Optional<ObservableValue<?>> edits() {
    return switch (editor) {
      case TextInputControl text -> Optional.of(text.textProperty());
      case ComboBoxBase<?> choice -> Optional.of(choice.valueProperty());
      case CheckBox check -> Optional.of(check.selectedProperty());
      default -> Optional.empty();
    };
  }

  private static void shown(Node node, boolean now) {
    Shown.when(now, node);
  }
}
