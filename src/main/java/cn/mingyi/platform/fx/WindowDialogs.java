package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs as windows above the program's own. */
public final class WindowDialogs implements Dialogs {
  private final Supplier<@Nullable Window> owner;
  private final Look look;

  /**
   * @param owner the window they belong to; null before the first is shown
   */
  public WindowDialogs(Supplier<@Nullable Window> owner, Look look) {
    this.owner = owner;
    this.look = look;
  }

  @Override
  public void message(String title, List<String> sentences) {
    DialogWindow window = new DialogWindow(owner.get(), look, title);
    Button ok = Buttons.primary("dialog/ok", say("dialog.ok"), window::close);
    window.show(lines(sentences), ok);
  }

  @Override
  public void confirm(Question question, Runnable yes) {
    DialogWindow window = new DialogWindow(owner.get(), look, question.title());
    window.show(lines(List.of(question.text())), action(question, window, yes), cancel(window));
  }

  @Override
  public void confirmTyped(Question question, String word, Runnable yes) {
    DialogWindow window = new DialogWindow(owner.get(), look, question.title());
    Button action = action(question, window, yes);
    TextField typed = new TextField();
    typed.setId("dialog/typed");
    action.disableProperty().bind(typed.textProperty().map(t -> !t.strip().equals(word)));
    Label asked = new Label(say("dialog.typed", word));
    asked.getStyleClass().add("field-label");
    Node content =
        Gap.MEDIUM.column(lines(List.of(question.text())), Gap.TINY.column(asked, typed));
    window.show(content, action, cancel(window));
    typed.requestFocus();
  }

  @Override
  public void form(String title, Form form, String action, Consumer<OpenForm> submit) {
    DialogWindow window = new DialogWindow(owner.get(), look, title);
    OpenWindow open = new OpenWindow(window, form);
    Button button =
        Buttons.primary(
            form.id() + "/submit",
            action,
            () -> {
              if (form.understood()) {
                form.clear();
                submit.accept(open);
              }
            });
    open.button = button;
    Button cancel = Buttons.secondary(form.id() + "/cancel", say("dialog.cancel"), window::close);
    window.wide();
    window.show(form.node(), button, cancel);
    form.focus();
  }

  @Override
  public void failure(String code, Runnable diagnose) {
    DialogWindow window = new DialogWindow(owner.get(), look, say("dialog.failure.title"));
    Label letters = new Label(code);
    letters.setId("dialog/code");
    letters.getStyleClass().add("failure-code");
    Node content =
        Gap.MEDIUM.column(
            lines(List.of(say("dialog.failure.text"))),
            Gap.MEDIUM.row(Words.muted(say("dialog.failure.code")), letters),
            Words.wrapped(Words.muted(say("dialog.failure.diagnosis"))),
            Buttons.secondary("dialog/diagnosis", say("dialog.failure.save"), diagnose));
    window.show(content, Buttons.primary("dialog/ok", say("dialog.ok"), window::close));
  }

  private static Button action(Question question, DialogWindow window, Runnable yes) {
    Runnable go =
        () -> {
          window.close();
          yes.run();
        };
    return question.dangerous()
        ? Buttons.danger("dialog/yes", question.action(), go)
        : Buttons.primary("dialog/yes", question.action(), go);
  }

  private static Button cancel(DialogWindow window) {
    return Buttons.secondary("dialog/cancel", say("dialog.cancel"), window::close);
  }

  private static Node lines(List<String> sentences) {
    return Gap.SMALL.column(
        sentences.stream().map(s -> Words.wrapped(Words.plain(s))).toArray(Node[]::new));
  }

  private static final class OpenWindow implements OpenForm {
    private final DialogWindow window;
    private final Form form;
    private Button button = new Button();

    OpenWindow(DialogWindow window, Form form) {
      this.window = window;
      this.form = form;
    }

    @Override
    public void close() {
      form.forgetDraft();
      window.close();
    }

    @Override
    public void refused(cn.mingyi.kernel.RuleViolation no) {
      form.show(no);
    }

    @Override
    public void unavailable(String sentence) {
      form.banner().bad(sentence);
    }

    @Override
    public void working(boolean now) {
      button.setDisable(now);
    }
  }
}
