package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.ColumnKind;
import java.util.List;
import java.util.stream.Collectors;

/** What of a cell may hang when its column says what stands in it. */
final class ColumnMasks {
  private static final int SHORTEST_NUMBER = 5;
  private static final int SHORTEST_MOBILE = 9;
  private static final int LONGEST_MOBILE = 13;

  private ColumnMasks() {}

  static String masked(ColumnKind kind, String cell) {
    return switch (kind) {
      case ID_NUMBER -> numbers(FindingKind.ID_NUMBER, cell);
      case BANK_CARD -> numbers(FindingKind.BANK_CARD, cell);
      case PHONE -> numbers(FindingKind.PHONE, Masking.maskAll(cell));
      case ADDRESS -> ShortAddress.of(cell);
      case CHILD_NAME -> ChildName.masked(cell);
      case TEXT, NUMBER, MONEY, DATE, NAME, HEALTH -> cell;
    };
  }

  /**
   * A slip of the pen makes nobody's number public property: every number of the cell is masked.
   */
  private static String numbers(FindingKind kind, String cell) {
    StringBuilder text = new StringBuilder(cell);
    for (List<DigitGroup> chain : DigitChains.of(cell).reversed()) {
      String digits = chain.stream().map(DigitGroup::digits).collect(Collectors.joining());
      int longest = chain.stream().mapToInt(group -> group.digits().length()).max().orElse(0);
      if (personal(kind, digits, longest)) {
        text.replace(chain.getFirst().from(), chain.getLast().to(), kind.masked(digits));
      }
    }
    return text.toString();
  }

  /** Landlines (0353-…, 5550001), short and service numbers (110, 12345, 400…) are an office's. */
  private static boolean personal(FindingKind kind, String digits, int longest) {
    if (kind != FindingKind.PHONE) {
      return digits.length() >= SHORTEST_NUMBER;
    }
    boolean mobile = longest >= SHORTEST_MOBILE || digits.length() <= LONGEST_MOBILE;
    return mobile
        && digits.length() >= SHORTEST_MOBILE
        && !digits.startsWith("0")
        && !digits.startsWith("400")
        && !digits.startsWith("800");
  }
}
