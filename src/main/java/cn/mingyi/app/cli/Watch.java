package cn.mingyi.app.cli;

import cn.mingyi.kernel.Progress;

/** Tells every tenth of long work on the command line. */
final class Watch implements Progress {
  private static final int PARTS = 10;

  private final DeskCommand command;
  private long told;

  Watch(DeskCommand command) {
    this.command = command;
  }

  @Override
  public void at(long done, long all) {
    if (all < PARTS * PARTS) {
      return;
    }
    long tenth = PARTS * done / all;
    if (tenth > told) {
      told = tenth;
      command.tell("  %d %%".formatted(PARTS * tenth));
    }
  }
}
