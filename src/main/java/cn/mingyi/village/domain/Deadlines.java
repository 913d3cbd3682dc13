package cn.mingyi.village.domain;

import java.util.List;

/** Deadlines of all times. */
public interface Deadlines {
  void add(Deadline added);

  /** By kind, then by first day. */
  List<Deadline> all();
}
