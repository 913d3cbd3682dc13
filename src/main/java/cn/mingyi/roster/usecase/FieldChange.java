package cn.mingyi.roster.usecase;

/**
 * One field of a record that a file tells differently.
 *
 * @param label of the field, as the roster names it
 */
public record FieldChange(String label, String before, String after) {
  /** Leaves out the values: they are personal data. */
  @Override
  public String toString() {
    return "FieldChange[" + label + "]";
  }
}
