package cn.mingyi.platform.fx;

import cn.mingyi.kernel.Paper;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Makes a paper and shows it in a preview, from where it is printed or saved. */
public interface PaperDesk {
  /**
   * @param facts reads what the paper says; on the database thread
   * @param press sets the paper; on the document thread
   */
  <F> void show(Callable<F> facts, Function<F, Paper> press);

  /**
   * The pages of a paper for a screen that shows them itself and closes them. A desk that draws
   * nothing is one for tests.
   */
  default PaperPages pages(Paper paper) {
    return (page, width, then) -> {};
  }
}
