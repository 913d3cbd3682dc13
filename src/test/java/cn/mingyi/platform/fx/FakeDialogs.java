package cn.mingyi.platform.fx;

import cn.mingyi.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Answers every question with yes, or with no, and keeps what was said. No window. */
public final class FakeDialogs implements Dialogs {
  private final List<String> said = new ArrayList<>();
  private final List<RuleViolation> refusals = new ArrayList<>();
  private boolean yes = true;
  private boolean closed;

  public FakeDialogs sayingNo() {
    yes = false;
    return this;
  }

  /** Titles and sentences of all that was shown, in order. */
  public List<String> said() {
    return said;
  }

  /** What the open form was told by the rules. */
  public List<RuleViolation> refusals() {
    return refusals;
  }

  /** Whether the last form was closed after its submission. */
  public boolean closed() {
    return closed;
  }

  @Override
  public void message(String title, List<String> sentences) {
    said.add(title);
    said.addAll(sentences);
  }

  @Override
  public void confirm(Question question, Runnable then) {
    said.add(question.title());
    if (yes) {
      then.run();
    }
  }

  @Override
  public void confirmTyped(Question question, String word, Runnable then) {
    confirm(question, then);
  }

  @Override
  public void form(String title, Form form, String action, Consumer<OpenForm> submit) {
    said.add(title);
    closed = false;
    if (yes) {
      submit.accept(new Handed());
    }
  }

  @Override
  public void failure(String code, Runnable diagnose) {
    said.add(code);
  }

  private final class Handed implements OpenForm {
    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void refused(RuleViolation no) {
      refusals.add(no);
    }

    @Override
    public void unavailable(String sentence) {
      said.add(sentence);
    }

    @Override
    public void working(boolean now) {}
  }
}
