package cn.mingyi.platform.fx;

import javafx.scene.Node;

/** What the content area of the window shows. {@link #close()} mirrors {@link #open()}. */
public interface Screen {
  Node node();

  /** Called when the screen is put up: subscribe, load. */
  void open();

  /** Called when another takes its place: unsubscribe, keep what is half typed. */
  void close();
}
