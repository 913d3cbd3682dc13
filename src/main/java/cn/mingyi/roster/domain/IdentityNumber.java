package cn.mingyi.roster.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * 公民身份号码: 18 characters with a real date of birth and a check digit (GB 11643). Its text form is
 * masked, so that no log or message carries the number.
 *
 * @param value 17 digits and a digit or capital X
 */
public record IdentityNumber(String value) {
  /** Why a text is no identity number. */
  public enum Fault {
    LENGTH("身份证号应为 18 位"),
    CHARACTERS("身份证号里有不该有的字符"),
    DATE("身份证号里的出生日期不存在"),
    CHECK_DIGIT("身份证号校验位不对，请核对是否抄错");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }
  }

  private static final List<Integer> WEIGHTS =
      List.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
  private static final String CHECKS = "10X98765432";

  public IdentityNumber {
    Optional<Fault> fault = faultOf(value);
    if (fault.isPresent()) {
      throw new IllegalArgumentException("no identity number: " + fault.get());
    }
  }

  /** The first fault of a text, in the order length, characters, date, check digit. */
  public static Optional<Fault> faultOf(String text) {
    if (text.length() != 18) {
      return Optional.of(Fault.LENGTH);
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.of(Fault.CHARACTERS);
      }
      sum += (c - '0') * WEIGHTS.get(i);
    }
    char last = text.charAt(17);
    if ((last < '0' || last > '9') && last != 'X') {
      return Optional.of(Fault.CHARACTERS);
    }
    if (text.charAt(0) == '0' || dateIn(text).isEmpty()) {
      return Optional.of(Fault.DATE);
    }
    return CHECKS.charAt(sum % 11) == last ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
  }

  public LocalDate birthDate() {
    return dateIn(value).orElseThrow();
  }

  /** The 17th digit is odd for men. */
  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** First 3 and last 4 characters, as on everything that is posted (domain §9). */
  public String masked() {
    return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static Optional<LocalDate> dateIn(String text) {
    int year = Integer.parseInt(text.substring(6, 10));
    int month = Integer.parseInt(text.substring(10, 12));
    int day = Integer.parseInt(text.substring(12, 14));
    if (year < 1850 || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    return day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }
}
