package cn.mingyi.finance.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 凭证号: one to a record in a year, counted on without gaps. */
public record Vouchers(List<BookRecord> records) {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
  private static final String FIRST = "记-01";

  /** A prefix and the numbers under it. */
  private record Series(String prefix, int digits, int number) {}

  public Vouchers {
    records = List.copyOf(records);
  }

  private static Optional<Series> series(String voucher) {
    Matcher read = NUMBERED.matcher(voucher.strip());
    return read.matches()
        ? Optional.of(
            new Series(read.group(1), read.group(2).length(), Integer.parseInt(read.group(2))))
        : Optional.empty();
  }

  /** The record of the year that has the voucher already. */
  public Optional<BookRecord> holder(int year, String voucher) {
    return records.stream()
        .filter(r -> r.day().getYear() == year && r.voucher().equals(voucher.strip()))
        .findFirst();
  }

  /** The number after the highest of the series that was used last in the year. */
  public String next(int year) {
    return next(year, Set.of());
  }

  /**
   * @param taken further vouchers of the year that are spoken for
   */
  public String next(int year, Set<String> taken) {
    List<String> used =
        Stream.concat(
                records.stream()
                    .filter(r -> r.day().getYear() == year)
                    .sorted(Comparator.comparing(BookRecord::position))
                    .map(BookRecord::voucher),
                taken.stream())
            .toList();
    Optional<Series> last =
        records.stream()
            .filter(r -> r.day().getYear() == year)
            .sorted(Comparator.comparing(BookRecord::position).reversed())
            .flatMap(r -> series(r.voucher()).stream())
            .findFirst()
            .or(() -> used.reversed().stream().flatMap(v -> series(v).stream()).findFirst());
    if (last.isEmpty()) {
      return FIRST;
    }
    Series of = last.get();
    int highest =
        used.stream()
            .flatMap(v -> series(v).stream())
            .filter(s -> s.prefix().equals(of.prefix()))
            .mapToInt(Series::number)
            .max()
            .orElse(0);
    return of.prefix() + String.format("%0" + of.digits() + "d", highest + 1);
  }

  /** Vouchers that stand on more than one record of the year, up to a day. */
  public List<String> doubles(LocalDate upTo) {
    Map<String, Long> counts =
        ofYear(upTo)
            .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }

  /** Numbers that are missing between the first and the last of each series of the year. */
  public List<String> gaps(LocalDate upTo) {
    Map<String, TreeMap<Integer, Integer>> numbers = new LinkedHashMap<>();
    ofYear(upTo)
        .flatMap(v -> series(v).stream())
        .forEach(s ->
            numbers.computeIfAbsent(s.prefix(), p -> new TreeMap<>()).put(s.number(), s.digits()));
    List<String> gaps = new ArrayList<>();
    numbers.forEach((prefix, known) -> {
      int digits = known.firstEntry().getValue();
      int before = known.firstKey();
      for (int number : known.keySet()) {
        if (number - before == 2) {
          gaps.add(prefix + String.format("%0" + digits + "d", before + 1));
        } else if (number - before > 2) {
          gaps.add(
              prefix
                  + String.format("%0" + digits + "d", before + 1)
                  + " 至 "
                  + prefix
                  + String.format("%0" + digits + "d", number - 1));
        }
        before = number;
      }
    });
    return gaps;
  }

  private Stream<String> ofYear(LocalDate upTo) {
    return records.stream()
        .filter(r -> r.day().getYear() == upTo.getYear() && !r.day().isAfter(upTo))
        .map(BookRecord::voucher);
  }
}
