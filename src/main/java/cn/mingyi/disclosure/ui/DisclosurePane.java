package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import javafx.scene.Node;

/** A part of the screen 公开. */
interface DisclosurePane {
  Node node();

  /** Shows what was read. */
  void show(Page page);
}
