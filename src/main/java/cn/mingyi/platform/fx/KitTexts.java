package cn.mingyi.platform.fx;

import cn.mingyi.platform.text.Texts;

/** The kit's own few sentences. */
final class KitTexts {
  private static final Texts SENTENCES = Texts.beside(KitTexts.class);

  private KitTexts() {}

  static String say(String key, Object... values) {
    return SENTENCES.say(key, values);
  }
}
