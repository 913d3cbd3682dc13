package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.TablePanel;
import javafx.scene.Node;

/** One part of 花名册: a table with its warnings and what can be done there. */
interface RosterPane {
  Node node();

  TablePanel<?> table();

  void show(RosterPage page);
}
