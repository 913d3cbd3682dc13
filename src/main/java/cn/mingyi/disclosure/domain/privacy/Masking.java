package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.privacy.Spot.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts the forms of domain §9 in the place of what may not hang; the digits are gone, not covered.
 */
public final class Masking {
  private Masking() {}

  /** One finding masked; everything else stays as it is. */
  public static BulletinText mask(BulletinText text, Finding finding) {
    return maskAll(text, List.of(finding));
  }

  /** The findings masked; they must be of this very text. */
  public static BulletinText maskAll(BulletinText text, List<Finding> findings) {
    return TextParts.rewrite(
        text,
        (part, table, row, column, words) ->
            replaced(
                words,
                findings.stream().filter(f -> isAt(f.spot(), part, table, row, column)).toList()));
  }

  /** Running text with everything masked that a scan finds in it. */
  public static String maskAll(String text) {
    return replaced(text, PrivacyScan.scan(text));
  }

  /** What of a cell may be seen when its column says what stands in it. */
  public static String masked(ColumnKind kind, String cell) {
    return ColumnMasks.masked(kind, cell);
  }

  /**
   * Masked by what the columns are: numbers whatever their check digit, a child's name to the
   * surname, an address to the 小组; a column of illness or disability is left out.
   */
  public static BulletinText byColumns(BulletinText text) {
    List<BulletinTable> tables =
        text.tables().stream()
            .map(Masking::byColumns)
            .filter(table -> !table.columns().isEmpty())
            .toList();
    return text.withTables(tables);
  }

  /**
   * Whether the column already keeps a finding of the text off the wall, so that the office copy
   * may hold it.
   */
  public static boolean keptByColumn(BulletinText text, Finding finding) {
    Spot spot = finding.spot();
    if (spot.part() != Part.CELL && spot.part() != Part.TOTAL) {
      return false;
    }
    BulletinTable table = text.tables().get(spot.table());
    List<String> row = spot.part() == Part.CELL ? table.rows().get(spot.row()) : table.total();
    ColumnKind kind = table.columns().get(spot.column()).kind();
    return kind == ColumnKind.HEALTH
        || !ColumnMasks.masked(kind, row.get(spot.column())).contains(finding.found());
  }

  private static BulletinTable byColumns(BulletinTable table) {
    int[] kept =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).kind() != ColumnKind.HEALTH)
            .toArray();
    List<BulletinTable.Column> columns = new ArrayList<>();
    for (int c : kept) {
      columns.add(table.columns().get(c));
    }
    return new BulletinTable(
        table.caption(),
        columns,
        table.rows().stream().map(row -> cells(table, row, kept)).toList(),
        table.total().isEmpty() ? List.of() : cells(table, table.total(), kept));
  }

  private static List<String> cells(BulletinTable table, List<String> row, int[] kept) {
    return IntStream.of(kept)
        .mapToObj(c -> ColumnMasks.masked(table.columns().get(c).kind(), row.get(c)))
        .toList();
  }

  private static boolean isAt(Spot spot, Part part, int table, int row, int column) {
    boolean paragraphs = part == Part.BODY || part == Part.CLOSING;
    return spot.part() == part
        && spot.table() == table
        && spot.column() == column
        && (paragraphs || spot.row() == row);
  }

  /** From the end to the beginning, so that the places before stay right. */
  private static String replaced(String words, List<Finding> findings) {
    StringBuilder text = new StringBuilder(words);
    findings.stream()
        .sorted(Comparator.comparingInt((Finding f) -> f.spot().from()).reversed())
        .forEach(f -> {
          Spot spot = f.spot();
          if (spot.to() > words.length()
              || !words.substring(spot.from(), spot.to()).equals(f.found())) {
            throw new IllegalArgumentException("a finding of another text");
          }
          // A line end within the number stays, so that the paragraphs keep their count.
          String lineEnds = f.found().replaceAll("[^\n]", "");
          text.replace(spot.from(), spot.to(), f.masked() + lineEnds);
        });
    return text.toString();
  }
}
