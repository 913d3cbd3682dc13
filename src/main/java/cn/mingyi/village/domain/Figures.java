package cn.mingyi.village.domain;

import java.util.List;

/** Figures of all times. */
public interface Figures {
  void add(Figure added);

  /** By kind, then by first day. */
  List<Figure> all();
}
