package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 授权: 村民会议 lets 村民代表会议 decide a category for a time (村组法 28).
 *
 * @param category key of the category
 * @param scope what exactly was authorised, in words
 * @param document minutes or decision that says so
 */
public record Authorisation(
    UUID id,
    String category,
    String scope,
    LocalDate grantedOn,
    DateRange validity,
    String document) {
  public boolean covers(String categoryKey, LocalDate day) {
    return category.equals(categoryKey) && validity.contains(day);
  }
}
