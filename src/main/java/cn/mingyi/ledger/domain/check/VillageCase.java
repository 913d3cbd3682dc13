package cn.mingyi.ledger.domain.check;

import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.finance.domain.Book;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can only be seen over the whole village.
 *
 * @param rounds of all matters
 * @param altered what is not as the trail says, a sentence each
 * @param lastBackup null when there is none
 */
public record VillageCase(
    List<RoundCase> rounds,
    List<BulletinFile> bulletins,
    Book book,
    List<String> altered,
    @Nullable LocalDate lastBackup,
    Measure by) {
  public VillageCase {
    rounds = List.copyOf(rounds);
    bulletins = List.copyOf(bulletins);
    altered = List.copyOf(altered);
  }
}
