package cn.mingyi.disclosure.domain.privacy;

/** An address down to the 小组 (domain §9). */
final class ShortAddress {
  private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十〇零";

  /** 组, and what other regions call it. */
  private static final String GROUPS = "组队社";

  /** 中村镇: not every 村 ends the name of a village. */
  private static final String NOT_AFTER_VILLAGE = "镇乡村庄";

  private ShortAddress() {}

  static String of(String address) {
    int end = groupEnd(address);
    if (end < 0) {
      end = villageEnd(address);
    }
    if (end < 0) {
      end = firstDigit(address);
    }
    return end < 0 ? address : address.substring(0, end).stripTrailing();
  }

  private static int groupEnd(String address) {
    for (int i = 1; i < address.length(); i++) {
      char before = address.charAt(i - 1);
      boolean named =
          GROUPS.indexOf(address.charAt(i)) >= 0 && NUMERALS.indexOf(before) >= 0
              || address.charAt(i) == '组' && before == '小';
      if (named) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int villageEnd(String address) {
    int community = address.indexOf("社区");
    if (community > 0) {
      return community + 2;
    }
    for (int i = 1; i < address.length(); i++) {
      boolean last = i + 1 == address.length();
      if (address.charAt(i) == '村'
          && (last || NOT_AFTER_VILLAGE.indexOf(address.charAt(i + 1)) < 0)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int firstDigit(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (Character.isDigit(address.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
