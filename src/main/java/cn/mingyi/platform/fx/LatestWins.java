package cn.mingyi.platform.fx;

import java.util.function.Consumer;

/**
 * Search as one types: an answer that was overtaken by a later question is dropped. One for each
 * search field, used on the FX thread only.
 *
 * <pre>background.run(() -&gt; queries.find(words)).onSuccess(latest.only(rows::setAll));</pre>
 */
public final class LatestWins {
  private long asked;

  /** A handler that does nothing once a later one was made. */
  public <T> Consumer<T> only(Consumer<T> then) {
    long mine = ++asked;
    return answer -> {
      if (mine == asked) {
        then.accept(answer);
      }
    };
  }

  /** Drops every answer still on its way. */
  public void forget() {
    asked++;
  }
}
