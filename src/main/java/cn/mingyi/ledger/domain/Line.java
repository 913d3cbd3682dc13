package cn.mingyi.ledger.domain;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a ledger.
 *
 * @param values one for each column
 */
public record Line(List<Value> values, Mark mark) {
  public Line {
    values = List.copyOf(values);
  }

  public static Line of(Value... values) {
    return new Line(Arrays.asList(values), Mark.NONE);
  }

  public Line marked(Mark with) {
    return new Line(values, with);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "Line[" + values.size() + "]";
  }
}
