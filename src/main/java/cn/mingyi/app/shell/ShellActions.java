package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Navigator;

/** What the frame asks for. */
public interface ShellActions extends Navigator {
  /** F1: the manual at the page of this area. */
  void manual(Area area);

  /** Esc that nothing on the screen wanted: one step back. */
  void back();

  /** A click on the operator's name. */
  void operator();
}
