package cn.mingyi.roster;

/** ID numbers with a right check digit, reckoned apart from the program (ISO 7064 MOD 11-2). */
public final class SampleIds {
  private SampleIds() {}

  /**
   * @param birth yyyyMMdd
   * @param order three digits; an odd last one is a man
   */
  public static String id(String birth, int order) {
    String body = "140391" + birth + "%03d".formatted(order);
    int remainder = 0;
    for (char c : body.toCharArray()) {
      remainder = (remainder + c - '0') * 2 % 11;
    }
    int check = (12 - remainder) % 11;
    return body + (check == 10 ? "X" : String.valueOf(check));
  }
}
