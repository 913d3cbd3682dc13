package cn.mingyi.platform.fx;

import cn.mingyi.kernel.RuleViolation;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks and tells. Nothing blocks: what follows is handed in, so view models can be tested with a
 * double that answers at once.
 */
public interface Dialogs {
  /**
   * A question whose button says what will be done.
   *
   * @param text what will happen
   * @param action words of the button, e.g. 终止事项
   * @param dangerous whether it takes something away
   */
  record Question(String title, String text, String action, boolean dangerous) {}

  /** The open form, for those who handle what became of it. */
  interface OpenForm {
    /** Done: takes the form away. */
    void close();

    /** The rules said no: the form stays and says why. */
    void refused(RuleViolation no);

    /** Something is in the way: the form stays and says so. */
    void unavailable(String sentence);

    /** Locks the submit button while the work runs. */
    void working(boolean now);
  }

  void message(String title, List<String> sentences);

  void confirm(Question question, Runnable yes);

  /**
   * Confirmed only by typing a word, for what cannot be undone.
   *
   * @param word what is to be typed, e.g. the village's name
   */
  void confirmTyped(Question question, String word, Runnable yes);

  /**
   * A form in a window of its own. It stays open until {@link OpenForm#close()} or 取消.
   *
   * @param action words of the submit button; its id is {@code form/submit}
   * @param submit called when every field is understood
   */
  void form(String title, Form form, String action, Consumer<OpenForm> submit);

  /**
   * Something went wrong that nobody expected.
   *
   * @param code short, to be read over the phone
   * @param diagnose saves what technicians need beside the code
   */
  void failure(String code, Runnable diagnose);
}
