package cn.mingyi.platform.fx;

import cn.mingyi.kernel.Paper;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Where no paper is expected. */
public final class NoPapers implements PaperDesk {
  @Override
  public <F> void show(Callable<F> facts, Function<F, Paper> press) {
    throw new AssertionError("no paper is expected");
  }
}
