package cn.mingyi.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Pinyin initials of names: zjg finds 张建国. Knows how surnames are read (单 = shàn). */
public final class Initials {
  private final Transliterator names =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower()");

  /** First letters of the syllables; what is not Chinese stays as it is, without spaces. */
  public String of(String name) {
    StringBuilder initials = new StringBuilder();
    for (String syllable : names.transliterate(name).split("\\s+")) {
      if (!syllable.isEmpty()) {
        initials.appendCodePoint(syllable.codePointAt(0));
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }
}
