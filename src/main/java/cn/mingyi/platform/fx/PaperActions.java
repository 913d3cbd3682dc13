package cn.mingyi.platform.fx;

/** What can be done with a paper that is looked at. */
public interface PaperActions {
  void print();

  void save();

  void close();
}
