package cn.mingyi.app.start;

import cn.mingyi.app.cli.MingyiCommand;
import cn.mingyi.app.window.GuiStart;
import java.util.Arrays;

/** Entry point of the program, of the desk as of the command line. */
public final class Main {
  private static final String WINDOW = "gui";

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    if (args.length == 0 || args[0].startsWith("--data")) {
      return GuiStart.run(args);
    }
    return args[0].equals(WINDOW)
        ? GuiStart.run(Arrays.copyOfRange(args, 1, args.length))
        : MingyiCommand.run(args);
  }
}
