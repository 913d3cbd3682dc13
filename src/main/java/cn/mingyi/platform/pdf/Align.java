package cn.mingyi.platform.pdf;

/** Where text stands in its cell. */
public enum Align {
  LEFT,
  CENTER,
  RIGHT
}
