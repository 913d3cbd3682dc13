package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.ColumnMapping;
import cn.mingyi.roster.domain.RosterColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the header of a sheet: the row, or the up to three rows with merged group heads, whose
 * words name the most columns of a roster.
 */
public final class HeaderRecognition {
  private static final int SEARCHED_ROWS = 40;
  private static final int MOST_HEADER_ROWS = 3;

  private final Function<String, Optional<ColumnMapping>> remembered;

  /**
   * @param remembered a mapping that was confirmed before, by fingerprint
   */
  public HeaderRecognition(Function<String, Optional<ColumnMapping>> remembered) {
    this.remembered = remembered;
  }

  private record Candidate(
      int first, int last, List<String> labels, Map<Integer, RosterColumn> columns) {
    int score() {
      return (int) columns.values().stream().distinct().count();
    }

    boolean isRoster() {
      boolean person =
          columns.containsValue(RosterColumn.NAME) || columns.containsValue(RosterColumn.HEAD_NAME);
      return person
          && score() >= 3
          && Stream.of(
                  RosterColumn.IDENTITY,
                  RosterColumn.RELATION,
                  RosterColumn.HOUSEHOLD_NUMBER,
                  RosterColumn.BIRTH_DATE)
              .anyMatch(columns::containsValue);
    }
  }

  /** The sheet with its header; empty when it is no roster (a cover page, a statistic). */
  public Optional<RecognisedSheet> recognise(SourceSheet sheet) {
    Candidate best = null;
    int end = Math.min(SEARCHED_ROWS, sheet.rows().size());
    for (int first = 0; first < end; first++) {
      for (int rows = 1; rows <= MOST_HEADER_ROWS && first + rows <= end; rows++) {
        Candidate candidate = candidate(sheet, first, first + rows - 1);
        if (candidate.isRoster() && (best == null || candidate.score() > best.score())) {
          best = candidate;
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(recognised(sheet, best));
  }

  private RecognisedSheet recognised(SourceSheet sheet, Candidate header) {
    String fingerprint = fingerprint(header.labels());
    Optional<ColumnMapping> known = remembered.apply(fingerprint);
    ColumnMapping mapping = known.orElseGet(() -> new ColumnMapping(fingerprint, header.columns()));
    return new RecognisedSheet(
        sheet,
        header.first(),
        header.last(),
        header.labels(),
        mapping,
        known.isPresent(),
        group(sheet, header.first()));
  }

  private static String group(SourceSheet sheet, int headerRow) {
    Optional<String> named = Words.groupIn(sheet.name());
    for (int i = 0; i < headerRow && named.isEmpty(); i++) {
      for (SourceCell cell : sheet.rows().get(i).cells()) {
        if (cell.isOwn() && named.isEmpty()) {
          named = Words.groupIn(cell.text());
        }
      }
    }
    return named.orElse("");
  }

  private static Candidate candidate(SourceSheet sheet, int first, int last) {
    int width = 0;
    for (int i = first; i <= last; i++) {
      width = Math.max(width, sheet.rows().get(i).cells().size());
    }
    List<String> labels = new ArrayList<>();
    Map<Integer, RosterColumn> columns = new HashMap<>();
    Set<RosterColumn> taken = EnumSet.noneOf(RosterColumn.class);
    for (int column = 0; column < width; column++) {
      String lowest = "";
      String above = "";
      for (int i = first; i <= last; i++) {
        String word = Words.header(sheet.rows().get(i).cell(column).text());
        if (!word.isEmpty() && !word.equals(lowest)) {
          above = above + lowest;
          lowest = word;
        }
      }
      labels.add(lowest);
      Optional<RosterColumn> meaning = meaning(above, lowest);
      if (meaning.isPresent() && (taken.add(meaning.get()) || meaning.get().mayRepeat())) {
        columns.put(column, meaning.get());
      }
    }
    headAsName(columns);
    return new Candidate(first, last, labels, columns);
  }

  private static Optional<RosterColumn> meaning(String above, String word) {
    Optional<RosterColumn> meaning = RosterColumn.meaning(word);
    boolean aboutHead = above.contains("户主") && !above.contains("成员") && !above.contains("人口");
    if (aboutHead && meaning.isPresent()) {
      // Under the group head 户主信息 a 姓名 is the head's; its other columns say nothing of the row.
      return switch (meaning.get()) {
        case NAME -> Optional.of(RosterColumn.HEAD_NAME);
        case HOUSEHOLD_NUMBER, HEAD_NAME, GROUP, ADDRESS, REPRESENTATIVE, RELATION -> meaning;
        default -> Optional.empty();
      };
    }
    return meaning.isPresent() ? meaning : RosterColumn.meaning(above + word);
  }

  /** A list of heads only: 户主 is then the person of the row. */
  private static void headAsName(Map<Integer, RosterColumn> columns) {
    if (!columns.containsValue(RosterColumn.NAME)
        && !columns.containsValue(RosterColumn.RELATION)) {
      columns.replaceAll((index, c) -> c == RosterColumn.HEAD_NAME ? RosterColumn.NAME : c);
    }
  }

  private static String fingerprint(List<String> labels) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] words = String.join("|", labels).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(words));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
