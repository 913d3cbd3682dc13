package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.roster.SampleIds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Invented numbers of persons in many disguises, and numbers that only look like them. */
public final class PlantedNumbers {
  private static final List<String> GAPS = List.of(" ", "　", "-", "\u00A0", "  ", "—", "‑", ".");

  private final Random random;

  public PlantedNumbers(long seed) {
    this.random = new Random(seed);
  }

  /** The digits of a new ID, mobile number or card. */
  public String number() {
    return switch (random.nextInt(3)) {
      case 0 -> id();
      case 1 -> mobile();
      default -> card();
    };
  }

  public String id() {
    LocalDate born = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(30_000));
    return SampleIds.id(born.format(DateTimeFormatter.BASIC_ISO_DATE), random.nextInt(1000));
  }

  public String mobile() {
    return "1" + (3 + random.nextInt(7)) + digits(9);
  }

  public String card() {
    String body = "62" + digits(13 + random.nextInt(4));
    return body + luhn(body);
  }

  /** The same number as somebody may write it; only as one would find it in running text. */
  public String disguised(String number) {
    String shape = random.nextInt(4) == 0 ? number.replace('X', 'x') : number;
    return switch (random.nextInt(7)) {
      case 0 -> grouped(shape, GAPS.get(random.nextInt(GAPS.size())));
      case 1 -> fullWidth(shape);
      case 2 -> cut(shape, "\n");
      case 3 -> cut(shape, "\u200B");
      case 4 -> cut(fullWidth(shape), random.nextBoolean() ? "　" : "\n　　");
      case 5 -> cut(shape, GAPS.get(random.nextInt(4)));
      default -> shape;
    };
  }

  /** What must not alarm where the rules can tell. */
  public String decoy() {
    return switch (random.nextInt(12)) {
      case 0 -> digits(3) + mobile() + digits(6);
      case 1 -> "9" + id().replace('X', '1') + digits(3);
      case 2 -> wrongCheck();
      case 3 -> "%,d.%02d元".formatted(random.nextInt(90_000_000), random.nextInt(100));
      case 4 -> day("yyyy-MM-dd") + "至" + day("yyyy.MM.dd");
      case 5 -> "记-%04d".formatted(random.nextInt(10_000));
      case 6 -> "槐财公〔2026〕" + (1 + random.nextInt(99)) + "号";
      case 7 -> day("yyyyMMdd") + digits(8 + random.nextInt(3));
      case 8 -> "0353-" + (2 + random.nextInt(7)) + digits(6);
      case 9 -> FindingKind.ID_NUMBER.masked(id());
      case 10 -> "12" + digits(9);
      default -> FindingKind.BANK_CARD.masked(card()) + "　" + FindingKind.PHONE.masked(mobile());
    };
  }

  private String wrongCheck() {
    String id = id();
    int last = id.charAt(17) == 'X' ? 10 : id.charAt(17) - '0';
    return id.substring(0, 17) + (last + 1 + random.nextInt(8)) % 10;
  }

  private String day(String pattern) {
    return LocalDate.of(2000, 1, 1)
        .plusDays(random.nextInt(10_000))
        .format(DateTimeFormatter.ofPattern(pattern));
  }

  private static String grouped(String number, String gap) {
    return number.length() == 11
        ? number.substring(0, 3) + gap + number.substring(3, 7) + gap + number.substring(7)
        : number.length() == 18
            ? number.substring(0, 6) + gap + number.substring(6, 14) + gap + number.substring(14)
            : String.join(gap, number.split("(?<=\\G.{4})"));
  }

  private String cut(String number, String gap) {
    int at = 2 + random.nextInt(number.length() - 4);
    return number.substring(0, at) + gap + number.substring(at);
  }

  private static String fullWidth(String number) {
    StringBuilder wide = new StringBuilder();
    number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static int luhn(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      int counted = i % 2 == 1 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return (10 - sum % 10) % 10;
  }
}
