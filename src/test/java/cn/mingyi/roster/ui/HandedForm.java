package cn.mingyi.roster.ui;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.platform.fx.Dialogs;
import java.util.ArrayList;
import java.util.List;

/** An open form that keeps what it was told. */
final class HandedForm implements Dialogs.OpenForm {
  final List<String> said = new ArrayList<>();
  final List<String> fields = new ArrayList<>();
  boolean closed;
  boolean working;

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public void refused(RuleViolation no) {
    said.addAll(no.sentences());
    if (no instanceof FieldRefused wrong) {
      fields.addAll(wrong.fields().keySet());
    }
  }

  @Override
  public void unavailable(String sentence) {
    said.add(sentence);
  }

  @Override
  public void working(boolean now) {
    working = now;
  }
}
