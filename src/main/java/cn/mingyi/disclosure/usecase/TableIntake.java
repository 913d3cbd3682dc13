package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import cn.mingyi.roster.usecase.intake.WrittenDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows for a bulletin's table out of a pasted range or a sheet: the row of heads is found, each
 * column of the table gets one of the source's, and every row is taken or refused with its place.
 *
 * @param sheet the source
 * @param headRow index of the row of heads; -1 = the source has none
 */
public record TableIntake(SourceSheet sheet, List<Column> columns, int headRow) {
  private static final int SAFE_DIGITS = 15;
  private static final Pattern AMOUNT = Pattern.compile("[¥￥]?-?[0-9,]+(\\.[0-9]+)?元?");
  private static final Pattern NOT_ADDED =
      Pattern.compile("标准|单价|报价|余额|结余|累计|净值|^月|月(报酬|津贴|补贴|保障)");
  private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "共计");

  public TableIntake {
    columns = List.copyOf(columns);
  }

  /** No column of the source. */
  public static final int NONE = -1;

  /** The source with its row of heads found. */
  public static TableIntake of(SourceSheet sheet, List<Column> columns) {
    int best = NONE;
    long most = 1;
    for (int i = 0; i < Math.min(sheet.rows().size(), 8); i++) {
      SourceRow row = sheet.rows().get(i);
      long found =
          columns.stream()
              .filter(c -> row.cells().stream().anyMatch(cell -> alike(cell.text(), c.head())))
              .count();
      if (found > most || found == 1 && columns.size() == 1 && best == NONE) {
        most = found;
        best = i;
      }
    }
    return new TableIntake(sheet, columns, best);
  }

  /** A pasted range as a source: cells parted by tabs, rows by line ends. */
  public static SourceSheet pasted(String text) {
    List<SourceRow> rows = new ArrayList<>();
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        rows.add(
            new SourceRow(
                i + 1,
                Arrays.stream(lines[i].split("\t", -1))
                    .map(String::strip)
                    .map(t ->
                        t.isEmpty()
                            ? SourceCell.BLANK
                            : new SourceCell(SourceCell.Kind.TEXT, t, null, false))
                    .toList()));
      }
    }
    return new SourceSheet("粘贴的内容", false, rows);
  }

  /** Columns that a source brings by itself, for a table that has none yet. */
  public static List<Column> columnsOf(SourceSheet sheet) {
    return sheet.rows().stream()
        .filter(r -> r.cells().stream().filter(SourceCell::isOwn).count() > 1)
        .findFirst()
        .map(r ->
            r.cells().stream()
                .map(SourceCell::text)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .map(t -> new Column(t, guess(t)))
                .toList())
        .orElse(List.of());
  }

  /** What a column with such a head usually holds. */
  static ColumnKind guess(String head) {
    String words = Words.header(head);
    if (words.contains("身份证")) {
      return ColumnKind.ID_NUMBER;
    }
    if (words.contains("卡号") || words.contains("账号") || words.contains("一卡通")) {
      return ColumnKind.BANK_CARD;
    }
    if (words.contains("电话") || words.contains("手机")) {
      return ColumnKind.PHONE;
    }
    if (words.contains("金额") || words.contains("标准") || words.endsWith("元")) {
      return ColumnKind.MONEY;
    }
    if (words.contains("日期")) {
      return ColumnKind.DATE;
    }
    if (words.contains("姓名") || words.equals("户主")) {
      return ColumnKind.NAME;
    }
    if (words.contains("住址") || words.contains("地址")) {
      return ColumnKind.ADDRESS;
    }
    if (words.contains("残疾类别") || words.contains("病")) {
      return ColumnKind.HEALTH;
    }
    return words.equals("序号") ? ColumnKind.NUMBER : ColumnKind.TEXT;
  }

  /** Letters and heads of the source's columns, for the choice of the mapping. */
  public List<String> sourceColumns() {
    int width = sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    return IntStream.range(0, width)
        .mapToObj(c ->
            letter(c)
                + (headRow == NONE ? "" : "　" + sheet.rows().get(headRow).cell(c).text().strip()))
        .toList();
  }

  /** For each column of the table the source's column that fits; by heads, else by order. */
  public List<Integer> suggested() {
    if (headRow != NONE) {
      return byHeads();
    }
    int width = sourceColumns().size();
    return IntStream.range(0, columns.size()).mapToObj(i -> i < width ? i : NONE).toList();
  }

  /** Equal heads first; else one that is a part of the other and holds the same kind of thing. */
  private List<Integer> byHeads() {
    Integer[] mapping = new Integer[columns.size()];
    Arrays.fill(mapping, NONE);
    Set<Integer> taken = new LinkedHashSet<>();
    for (boolean exact : List.of(true, false)) {
      for (int i = 0; i < mapping.length; i++) {
        if (mapping[i] == NONE) {
          mapping[i] = matching(columns.get(i), exact, taken);
          taken.add(mapping[i]);
        }
      }
    }
    return List.of(mapping);
  }

  private int matching(Column column, boolean exact, Set<Integer> taken) {
    SourceRow heads = sheet.rows().get(headRow);
    return IntStream.range(0, heads.cells().size())
        .filter(c -> !taken.contains(c) && fits(heads.cell(c).text(), column, exact))
        .findFirst()
        .orElse(NONE);
  }

  private static boolean fits(String written, Column column, boolean exact) {
    return exact
        ? Words.header(written).equals(Words.header(column.head())) && !written.isBlank()
        : alike(written, column.head()) && guess(written).hides() == column.kind().hides();
  }

  private static boolean alike(String written, String head) {
    String a = Words.header(written);
    String b = Words.header(head);
    return !a.isEmpty() && (a.equals(b) || a.length() > 1 && b.length() > 1 && overlaps(a, b));
  }

  private static boolean overlaps(String a, String b) {
    return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  }

  /**
   * A row that is not taken.
   *
   * @param letters of the source's column; empty = it has none
   * @param head of the table's column
   */
  public record Refusal(String sheet, int row, String letters, String head, String reason) {
    public String sentence() {
      return "%s 第 %d 行“%s”：%s".formatted(sheet, row, head, reason);
    }
  }

  /**
   * What becomes of the rows; taken + refused + left out = read.
   *
   * @param leftOut rows that are sums: the table adds up itself
   * @param refusals each with its place
   */
  public record Taken(int read, List<List<String>> rows, int leftOut, List<Refusal> refusals) {
    public Taken {
      rows = rows.stream().map(List::copyOf).toList();
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * @param mapping for each column of the table the source's column, or {@link #NONE}
   */
  public Taken take(List<Integer> mapping) {
    List<List<String>> rows = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    int read = 0;
    int leftOut = 0;
    for (SourceRow row : sheet.rows().subList(headRow + 1, sheet.rows().size())) {
      if (row.cells().stream().noneMatch(SourceCell::isOwn)) {
        continue;
      }
      read++;
      if (row.cells().stream().anyMatch(c -> SUMS.contains(Words.compact(c.text())))) {
        leftOut++;
        continue;
      }
      List<String> cells = new ArrayList<>();
      String wrong = "";
      for (int i = 0; i < columns.size() && wrong.isEmpty(); i++) {
        SourceCell cell = mapping.get(i) == NONE ? SourceCell.BLANK : row.cell(mapping.get(i));
        wrong = fault(columns.get(i), cell);
        cells.add(wrong.isEmpty() ? written(columns.get(i), cell, rows.size() + 1) : "");
      }
      if (wrong.isEmpty()) {
        rows.add(cells);
      } else {
        int at = cells.size() - 1;
        refusals.add(
            new Refusal(
                sheet.name(),
                row.number(),
                mapping.get(at) == NONE ? "" : letter(mapping.get(at)),
                columns.get(at).head(),
                wrong));
      }
    }
    return new Taken(read, rows, leftOut, refusals);
  }

  private static String fault(Column column, SourceCell cell) {
    String text = Words.compact(cell.text());
    boolean number = cell.kind() == SourceCell.Kind.NUMBER;
    return switch (column.kind()) {
      case ID_NUMBER, BANK_CARD ->
          number && text.length() > SAFE_DIGITS ? "号码是按数字存的，后几位已经丢失，请在表里改成文本再来。" : "";
      case MONEY -> text.isEmpty() || amount(text).isPresent() ? "" : "不是金额，请写成 12000 或 12,000.00。";
      case DATE ->
          text.isEmpty() || WrittenDate.parse(cell).isPresent() ? "" : "不是日期，请写成 2026-10-31。";
      case TEXT, NUMBER, NAME, CHILD_NAME, PHONE, ADDRESS, HEALTH -> "";
    };
  }

  private static String written(Column column, SourceCell cell, int serial) {
    if (cell.isBlank()) {
      return column.head().equals("序号") ? Integer.toString(serial) : "";
    }
    return switch (column.kind()) {
      case MONEY -> amount(Words.compact(cell.text())).map(Money::yuan).orElse("");
      case DATE ->
          WrittenDate.parse(cell)
              .map(d -> d.isWhole() ? d.date().toString() : cell.text().strip())
              .orElse("");
      case TEXT, NUMBER, NAME, CHILD_NAME, PHONE, ADDRESS, HEALTH, ID_NUMBER, BANK_CARD ->
          cell.text().strip();
    };
  }

  private static java.util.Optional<Money> amount(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      return java.util.Optional.empty();
    }
    try {
      return java.util.Optional.of(Money.ofYuan(text.replaceAll("[¥￥元]", "")));
    } catch (IllegalArgumentException e) {
      return java.util.Optional.empty();
    }
  }

  /** The sums of the columns with amounts under the rows; empty when there is nothing to add. */
  public static List<String> total(List<Column> columns, List<List<String>> rows) {
    if (rows.isEmpty() || columns.stream().noneMatch(c -> c.kind() == ColumnKind.MONEY)) {
      return List.of();
    }
    List<String> total = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      total.add(
          columns.get(i).kind() == ColumnKind.MONEY && !rate(columns.get(i).head())
              ? rows.stream()
                  .map(r -> amount(Words.compact(r.get(column))).orElse(Money.ZERO))
                  .reduce(Money.ZERO, Money::plus)
                  .yuan()
              : "");
    }
    if (total.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() != ColumnKind.MONEY) {
        total.set(i, "合计");
        break;
      }
    }
    return total;
  }

  /** A price for one is not added up. */
  private static boolean rate(String head) {
    return NOT_ADDED.matcher(head).find();
  }

  /** The table with the rows and their sums. */
  public static BulletinTable filled(BulletinTable table, List<List<String>> rows) {
    return table.withRows(rows).withTotal(total(table.columns(), rows));
  }

  static String letter(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letter(column / 26 - 1) + letter(column % 26);
  }
}
