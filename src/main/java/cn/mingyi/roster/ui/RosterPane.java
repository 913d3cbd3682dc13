package cn.mingyi.roster.ui;

import javafx.scene.Node;

/** One part of 花名册: a table with its warnings and what can be done there. */
interface RosterPane {
  Node node();

  void show(RosterPage page);
}
