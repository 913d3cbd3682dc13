package cn.mingyi.app.window;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.application.Application;

/** Starts the desk, where there is a screen to start it on. */
public final class GuiStart {
  private GuiStart() {}

  /**
   * @param args what follows {@code gui} on the command line
   * @return the program's exit code
   */
  public static int run(String... args) {
    Optional<String> missing = Display.ofThisMachine().missing();
    missing.ifPresent(new PrintStream(System.err, true, StandardCharsets.UTF_8)::println);
    if (missing.isPresent()) {
      return 1;
    }
    Application.launch(DeskApplication.class, args);
    return 0;
  }
}
