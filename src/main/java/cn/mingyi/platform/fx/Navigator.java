package cn.mingyi.platform.fx;

/** Goes to another place in the program; screens are given one. */
public interface Navigator {
  void go(Place place);
}
