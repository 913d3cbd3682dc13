package cn.mingyi.app.shell;

import java.util.Optional;

/** Remembers where the window was when it was closed. */
public interface WindowPlaces {
  Optional<WindowPlace> last();

  void remember(WindowPlace place);
}
