package cn.mingyi.structure.canary.roster.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong in every field but the last. */
final class StaticState {
  static int counter;
  static final int[] ARRAY = {1};
  static final List<String> LIST = new ArrayList<>();
  static final AtomicInteger HOLDER = new AtomicInteger();
  static final StaticState INSTANCE = new StaticState();
  static final List<String> SOUND = List.of("x");

  private StaticState() {}
}
