package cn.mingyi.kernel;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people read numbered names: 第2村民小组 before 第10村民小组, 9 before 010. */
public final class NaturalOrder implements Comparator<String> {
  public static final Comparator<String> INSTANCE = new NaturalOrder();

  private static final Pattern PART = Pattern.compile("0*([0-9]+)|[^0-9]+");

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    Matcher left = PART.matcher(a);
    Matcher right = PART.matcher(b);
    while (true) {
      boolean more = left.find();
      if (!right.find()) {
        return more ? 1 : a.compareTo(b);
      }
      if (!more) {
        return -1;
      }
      int order = parts(left, right);
      if (order != 0) {
        return order;
      }
    }
  }

  private static int parts(Matcher left, Matcher right) {
    String a = left.group(1);
    String b = right.group(1);
    if (a == null || b == null) {
      return left.group().compareTo(right.group());
    }
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }
}
