package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Place;
import java.util.List;
import java.util.function.Consumer;

/** Finds matters, households, people, bulletins and actions by a part of their words. */
public interface SearchSource {
  /**
   * @param kind what it is, e.g. 户
   * @param detail grey beside it
   */
  record Hit(String kind, String words, String detail, Place place) {}

  /**
   * @param then told on the FX thread
   */
  void find(String words, Consumer<List<Hit>> then);
}
