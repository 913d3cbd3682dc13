package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A form: named fields laid out in rows, which shows a refusal under the field it is about. The id
 * of each control is {@code form/field}, e.g. {@code motion-form/title}.
 *
 * <pre>
 * Form form = new Form("motion-form");
 * FormField&lt;TextField&gt; title = form.text("title", texts.say("motion.title")).weight(2);
 * FormField&lt;DayField&gt; day = form.day("day", texts.say("motion.day"), today);
 * form.row(title, day);
 * </pre>
 */
public final class Form {
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final Duration TYPING = Duration.millis(500);

  private final String id;
  private final Map<String, FormField<?>> fields = new LinkedHashMap<>();
  private final Banner banner = new Banner();
  private final VBox box;
  private Runnable forget = () -> {};
  private Runnable keepNow = () -> {};

  public Form(String id) {
    this.id = id;
    banner.setId(id + "/refused");
    box = Gap.MEDIUM.column(banner);
    box.setId(id);
    box.getStyleClass().add("form");
  }

  public String id() {
    return id;
  }

  /** Names a field of any control; {@link #row} places it. */
  public <C extends Node> FormField<C> field(String name, String label, C control) {
    FormField<C> field = new FormField<>(id, name, label, control);
    if (fields.put(name, field) != null) {
      throw new IllegalArgumentException("two fields named " + name + " in " + id);
    }
    return field;
  }

  public FormField<TextField> text(String name, String label) {
    return field(name, label, new TextField());
  }

  /**
   * @param lines how many lines are seen
   */
  public FormField<TextArea> area(String name, String label, int lines) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    area.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, new TabLeaves(area));
    return field(name, label, area);
  }

  /**
   * @param today completes a day typed without its year
   */
  public FormField<DayField> day(String name, String label, LocalDate today) {
    return field(name, label, new DayField(today));
  }

  public FormField<NumberField> number(String name, String label) {
    return field(name, label, new NumberField());
  }

  public FormField<MoneyField> money(String name, String label) {
    return field(name, label, new MoneyField());
  }

  /** A choice among a few. */
  public <T> FormField<ComboBox<T>> choice(
      String name, String label, List<T> options, Function<T, String> words) {
    return field(name, label, Choices.box(options, words));
  }

  /** A choice among many, found by typing a part of it. */
  public <T> FormField<SearchField<T>> search(
      String name, String label, List<T> options, Function<T, String> words) {
    return field(name, label, new SearchField<>(options, words));
  }

  public FormField<CheckBox> check(String name, String label) {
    CheckBox check = new CheckBox(label);
    check.setWrapText(true);
    return field(name, label, check);
  }

  /** Places fields side by side, each as wide as its weight says. */
  public Form row(FormField<?>... side) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-row");
    int whole = 0;
    for (FormField<?> field : side) {
      whole += field.weight();
    }
    for (int i = 0; i < side.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 * side[i].weight() / whole);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
      grid.add(side[i].node(), i, 0);
    }
    // A row whose fields are all hidden must not leave a gap.
    Node[] nodes = Arrays.stream(side).map(FormField::node).toArray(Node[]::new);
    grid.managedProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> Arrays.stream(nodes).anyMatch(Node::isManaged),
                Arrays.stream(nodes).map(Node::managedProperty).toArray(Observable[]::new)));
    box.getChildren().add(grid);
    return this;
  }

  /** Places something that is no field: words, a table, a section's title. */
  public Form add(Node node) {
    box.getChildren().add(node);
    return this;
  }

  /** Starts a new part of the form. */
  public Form section(String title) {
    return add(Words.section(title));
  }

  /** Shows why the rules said no: each sentence under its field, what has no field above all. */
  public void show(RuleViolation no) {
    clear();
    List<String> elsewhere = new ArrayList<>();
    @Nullable FormField<?> first = null;
    if (no instanceof FieldRefused wrong) {
      Map<String, String> sentences = wrong.fields();
      for (FormField<?> field : fields.values()) {
        String sentence = sentences.get(field.name());
        if (sentence != null && !field.seen()) {
          elsewhere.add(sentence);
        } else if (sentence != null) {
          field.showError(sentence);
          first = first == null ? field : first;
        }
      }
      sentences.entrySet().stream()
          .filter(e -> !fields.containsKey(e.getKey()))
          .forEach(e -> elsewhere.add(e.getValue()));
    } else {
      elsewhere.addAll(no.sentences());
    }
    if (!elsewhere.isEmpty()) {
      banner.show(Tone.BAD, elsewhere);
    }
    if (first != null) {
      first.focus();
    }
  }

  /**
   * Whether every field's text is understood; otherwise says so under each and goes to the first.
   * To be asked before the form is handed in.
   */
  public boolean understood() {
    List<FormField<?>> wrong = fields.values().stream().filter(f -> !f.understood()).toList();
    if (!wrong.isEmpty()) {
      wrong.getFirst().focus();
    }
    return wrong.isEmpty();
  }

  /** Takes all sentences away. */
  public void clear() {
    banner.hide();
    fields.values().forEach(FormField::clearError);
  }

  /**
   * Keeps what is typed, and begins with what was typed before and not handed in.
   *
   * @param key which form of what; the same form of another matter is another draft
   */
  public Form keepIn(Drafts drafts, String key) {
    Map<String, String> before = drafts.of(key);
    if (!before.isEmpty()) {
      fields.forEach((name, field) -> {
        String text = before.get(name);
        if (text != null) {
          field.write(text);
        }
      });
      banner.info(
          say("form.restored"),
          Buttons.link(id + "/forget", say("form.forget"), () -> drafts.forget(key)));
    }
    PauseTransition typing = new PauseTransition(TYPING);
    Map<String, String> begun = written();
    Runnable keeping =
        () -> {
          Map<String, String> now = written();
          if (fields.values().stream().anyMatch(FormField::touched) && !now.equals(begun)) {
            drafts.keep(key, now);
          }
        };
    typing.setOnFinished(done -> keeping.run());
    keepNow =
        () -> {
          if (typing.getStatus() == Animation.Status.RUNNING) {
            typing.stop();
            keeping.run();
          }
        };
    fields.values().forEach(field -> field.onEdit(typing::playFromStart));
    forget =
        () -> {
          typing.stop();
          drafts.forget(key);
        };
    return this;
  }

  private Map<String, String> written() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach((name, field) -> texts.put(name, field.written()));
    return texts;
  }

  /** The screen is left: what was typed just now is kept at once, not in a moment. */
  public void keepNow() {
    keepNow.run();
  }

  /** It was handed in and taken: the draft is no longer needed. */
  public void forgetDraft() {
    forget.run();
  }

  /** For sentences about the form as a whole. */
  public Banner banner() {
    return banner;
  }

  /** Goes to the first field. */
  public void focus() {
    if (!fields.isEmpty()) {
      fields.values().iterator().next().focus();
    }
  }

  public Node node() {
    return box;
  }
}
