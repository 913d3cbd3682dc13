package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryMapping;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds the header of a sheet: the row, or two rows with merged group heads, whose words name the
 * most columns of a book.
 */
public final class SheetRecognition {
  private static final int SEARCHED_ROWS = 30;
  private static final int FINGERPRINT = 2000;
  private static final Pattern DEBIT = Pattern.compile("借方?(发生额|金额|发生)?");
  private static final Pattern CREDIT = Pattern.compile("贷方?(发生额|金额|发生)?");

  private final Function<String, Optional<EntryMapping>> remembered;

  /**
   * @param remembered a mapping that was confirmed before, by fingerprint
   */
  public SheetRecognition(Function<String, Optional<EntryMapping>> remembered) {
    this.remembered = remembered;
  }

  /** The sheet with its header; empty when it is no list of entries. */
  public Optional<EntrySheet> recognise(SourceSheet sheet) {
    Optional<EntrySheet> best = Optional.empty();
    int most = 0;
    int end = Math.min(SEARCHED_ROWS, sheet.rows().size());
    for (int first = 0; first < end; first++) {
      for (int last = first; last < Math.min(first + 2, end); last++) {
        Candidate found = candidate(sheet, first, last);
        if (found.mapping().isEnough() && found.mapping().columns().size() > most) {
          most = found.mapping().columns().size();
          best = Optional.of(sheet(sheet, last, found));
        }
      }
    }
    return best;
  }

  private record Candidate(List<String> labels, EntryMapping mapping) {}

  private EntrySheet sheet(SourceSheet sheet, int header, Candidate found) {
    Optional<EntryMapping> known = remembered.apply(found.mapping().fingerprint());
    return new EntrySheet(
        sheet, header, found.labels(), known.orElse(found.mapping()), known.isPresent());
  }

  private static Candidate candidate(SourceSheet sheet, int first, int last) {
    List<String> labels = labels(sheet, first, last);
    Map<Integer, EntryColumn> columns = new HashMap<>();
    int debit = -1;
    int credit = -1;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      int column = i;
      if (debit < 0 && DEBIT.matcher(label).matches() && !label.equals("借")) {
        debit = i;
      } else if (credit < 0 && CREDIT.matcher(label).matches() && !label.equals("贷")) {
        credit = i;
      } else {
        EntryColumn.meaning(label)
            .filter(m -> !columns.containsValue(m))
            .ifPresent(m -> columns.put(column, m));
      }
    }
    if (debit >= 0 && credit >= 0) {
      boolean debitIsIncome =
          DebitSide.isIncome(
              sheet.rows().subList(last + 1, sheet.rows().size()), labels, columns, debit, credit);
      columns.put(debit, debitIsIncome ? EntryColumn.INCOME : EntryColumn.SPENDING);
      columns.put(credit, debitIsIncome ? EntryColumn.SPENDING : EntryColumn.INCOME);
    }
    String fingerprint = String.join("|", labels);
    return new Candidate(
        labels,
        new EntryMapping(
            fingerprint.substring(0, Math.min(FINGERPRINT, fingerprint.length())), columns));
  }

  /** The lowest word of each column that is not repeated from the row above. */
  private static List<String> labels(SourceSheet sheet, int first, int last) {
    int width = 0;
    for (int i = first; i <= last; i++) {
      width = Math.max(width, sheet.rows().get(i).cells().size());
    }
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      String lowest = "";
      for (int i = first; i <= last; i++) {
        String word = Words.header(sheet.rows().get(i).cell(column).text());
        lowest = word.isEmpty() ? lowest : word;
      }
      labels.add(lowest);
    }
    return labels;
  }
}
