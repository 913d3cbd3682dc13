package cn.mingyi.platform.fx;

/** The beginning of every table. */
public final class Tables {
  private Tables() {}

  /**
   * @param id e.g. {@code matters}; the table's node id is the same, its tools are {@code
   *     matters/filter}, {@code matters/columns}, {@code matters/copy}, {@code matters/export}
   */
  public static <R> TableBuilder<R> table(String id) {
    return new TableBuilder<>(id);
  }
}
