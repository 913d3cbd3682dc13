package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.privacy.Spot.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds numbers of persons in what is to be posted (domain §9): IDs with their check digit, mobile
 * numbers, cards with Luhn's check; also with spaces, hyphens, dots, line ends or invisible
 * characters in them, in full-width or Chinese digits. A number inside a longer run of digits is
 * none, nor is one that is masked already. Names, illnesses and a number that is spread over
 * several cells it does not know: the columns' kinds say what those are.
 */
public final class PrivacyScan {
  private PrivacyScan() {}

  /** Everything found, in reading order. */
  public static List<Finding> scan(BulletinText text) {
    List<Finding> all = new ArrayList<>();
    TextParts.rewrite(
        text,
        (part, table, row, column, words) -> {
          String head =
              part == Part.CELL || part == Part.TOTAL
                  ? Masking.maskAll(text.tables().get(table).columns().get(column).head())
                  : "";
          for (Hit hit : hits(words)) {
            int place =
                part == Part.BODY || part == Part.CLOSING ? paragraph(words, hit.from()) : row;
            all.add(
                hit.finding(
                    words, new Spot(part, table, place, column, hit.from(), hit.to(), head)));
          }
          return words;
        });
    return List.copyOf(all);
  }

  /** The same for running text, whose lines are taken for paragraphs of a body. */
  public static List<Finding> scan(String text) {
    return hits(text).stream()
        .map(hit ->
            hit.finding(
                text,
                new Spot(Part.BODY, 0, paragraph(text, hit.from()), 0, hit.from(), hit.to(), "")))
        .toList();
  }

  private static int paragraph(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** A number in a text. */
  private record Hit(
      FindingKind kind, int from, int to, String digits, int groups, boolean usualGroups) {
    Finding finding(String text, Spot spot) {
      return new Finding(
          kind, spot, text.substring(from, to), kind.masked(NumberRules.plain(kind, digits)));
    }

    /** The birth date within an ID (19850312…) reads like the beginning of a mobile number. */
    int doubt() {
      return NumberRules.isIdentity(digits) ? 0 : groups == 1 ? 1 : usualGroups ? 2 : 3;
    }

    boolean overlaps(Hit other) {
      return from < other.to && other.from < to;
    }
  }

  private static List<Hit> hits(String text) {
    List<Hit> hits = new ArrayList<>();
    for (List<DigitGroup> chain : DigitChains.of(text)) {
      hits.addAll(best(candidates(chain)));
    }
    return hits;
  }

  private static List<Hit> candidates(List<DigitGroup> chain) {
    List<Hit> found = new ArrayList<>();
    for (int first = 0; first < chain.size(); first++) {
      StringBuilder digits = new StringBuilder();
      for (int last = first; last < chain.size(); last++) {
        digits.append(chain.get(last).digits());
        if (digits.length() > NumberRules.LONGEST) {
          break;
        }
        List<DigitGroup> groups = chain.subList(first, last + 1);
        int from = chain.get(first).from();
        int to = chain.get(last).to();
        NumberRules.kind(digits.toString(), groups)
            .ifPresent(kind ->
                found.add(
                    new Hit(
                        kind, from, to, digits.toString(), groups.size(), usual(kind, groups))));
      }
    }
    return found;
  }

  /** As people write them: a telephone 3, 4, 4; a card in fours. */
  private static boolean usual(FindingKind kind, List<DigitGroup> groups) {
    List<Integer> lengths = groups.stream().map(g -> g.digits().length()).toList();
    return kind == FindingKind.PHONE
        ? lengths.equals(List.of(3, 4, 4))
        : lengths.subList(0, lengths.size() - 1).stream().allMatch(n -> n == 4);
  }

  /** Of readings that overlap the surest: an ID, then what has no gap, then what hides the most. */
  private static List<Hit> best(List<Hit> candidates) {
    List<Hit> chosen = new ArrayList<>();
    candidates.stream()
        .sorted(
            Comparator.comparingInt(Hit::doubt)
                .thenComparing(
                    Comparator.comparingInt((Hit hit) -> hit.to() - hit.from()).reversed())
                .thenComparingInt(Hit::groups))
        .filter(hit -> chosen.stream().noneMatch(hit::overlaps))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(Hit::from));
    return chosen;
  }
}
