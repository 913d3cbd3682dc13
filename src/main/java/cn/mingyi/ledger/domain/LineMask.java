package cn.mingyi.ledger.domain;

import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.privacy.Masking;
import java.util.ArrayList;
import java.util.List;

/** Takes what is personal (domain §9) out of the rows of a leaf. */
final class LineMask {
  /** A mobile number; everything else that is looked for is longer. */
  private static final int SHORTEST = 11;

  private final List<Column> columns;

  LineMask(List<Column> columns) {
    this.columns = columns;
  }

  Line masked(Line line) {
    List<Value> values = new ArrayList<>(line.values().size());
    for (int i = 0; i < line.values().size(); i++) {
      values.add(masked(columns.get(i), line.values().get(i)));
    }
    Mark mark = line.mark();
    return new Line(values, new Mark(mark.tone(), words(mark.word())));
  }

  private static Value masked(Column column, Value value) {
    if (column.content() == ColumnKind.HEALTH) {
      return Value.NONE;
    }
    if (value instanceof Value.Guarded(Value _, Value masked)) {
      return masked;
    }
    if (!(value instanceof Value.Words(String text))) {
      return value;
    }
    return column.content() == ColumnKind.TEXT
        ? text.length() < SHORTEST ? value : Value.text(Masking.maskAll(text))
        : Value.text(Masking.masked(column.content(), text));
  }

  private static String words(String text) {
    return text.length() < SHORTEST ? text : Masking.maskAll(text);
  }
}
