package cn.mingyi.roster.usecase.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers of one cell, which often holds two.
 *
 * @param numbers as dialled
 * @param readable whether each of them has the shape of a number
 */
record PhoneNumbers(List<String> numbers, boolean readable) {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\+?86)?-?(1[3-9]\\d{9})|(0\\d{2,3}-?\\d{7,8}(?:-\\d{1,5})?)|(\\d{7,8})");
  private static final Pattern TWO_MOBILES = Pattern.compile("(1[3-9]\\d{9})(1[3-9]\\d{9})");

  PhoneNumbers {
    numbers = List.copyOf(numbers);
  }

  static PhoneNumbers parse(String cell) {
    String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return new PhoneNumbers(List.of(), true);
    }
    String compact = Words.compact(text);
    Optional<String> single = number(compact);
    if (single.isEmpty()) {
      single = number(compact.replaceAll("[-.]", ""));
    }
    if (single.isPresent()) {
      return new PhoneNumbers(List.of(single.get()), true);
    }
    Matcher two = TWO_MOBILES.matcher(compact);
    if (two.matches()) {
      return new PhoneNumbers(List.of(two.group(1), two.group(2)), true);
    }
    List<String> numbers = new ArrayList<>();
    boolean readable = true;
    for (String part : text.split("[、,;/|\\s和或]+")) {
      if (!part.isBlank()) {
        Optional<String> number = number(Words.compact(part));
        readable &= number.isPresent();
        numbers.add(number.orElse(Words.compact(part)));
      }
    }
    return new PhoneNumbers(numbers, readable);
  }

  private static Optional<String> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Stream.of(1, 2, 3).map(matcher::group).filter(Objects::nonNull).findFirst();
  }
}
