package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinGate;
import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole bulletin out of one sheet: lines with a label in the first column and a value in the
 * second ({@link BulletinSheet}), below them a table whose row of heads names the columns. It is
 * looked at as a whole before anything is written, and written only when nothing is refused.
 */
public final class BulletinIntake {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月份?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})年第?([1-4一二三四])季度?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年度?");
  private static final String QUARTERS = "一二三四";

  private final WriteBulletin writing;

  /** What is refused of a file as a whole. */
  public enum Rule {
    FORM
  }

  public BulletinIntake(WriteBulletin writing) {
    this.writing = writing;
  }

  /**
   * Why something cannot be taken, with its place.
   *
   * @param row as the spreadsheet shows it; 0 = the whole sheet
   * @param column letters; empty = the whole row
   */
  public record Refusal(String sheet, int row, String column, String reason) {
    public String sentence() {
      String where = row == 0 ? "" : " 第 %d 行".formatted(row);
      return "%s%s%s：%s"
          .formatted(sheet, where, column.isEmpty() ? "" : " " + column + "列", reason);
    }
  }

  /**
   * What a file would make.
   *
   * @param read rows of the table; accepted + sums + refused
   * @param sums rows that are sums, which the table computes itself
   * @param unread heads of the file's columns that the table does not have
   */
  public record Plan(
      WriteBulletin.Begin begin,
      BulletinText text,
      int read,
      int accepted,
      int sums,
      List<String> unread,
      List<Refusal> refusals) {
    public Plan {
      unread = List.copyOf(unread);
      refusals = List.copyOf(refusals);
    }
  }

  /** What the file would make; changes nothing. */
  public Plan plan(SourceBook book) {
    List<SourceSheet> sheets =
        book.sheets().stream().filter(s -> !s.hidden() && BulletinSheet.isOne(s)).toList();
    if (sheets.isEmpty()) {
      throw new Refused(Rule.FORM, "没有找到“事项代码”。请在工作表前几行第一列写 事项代码、期别、标题、数据截止、正文，第二列写内容，下面放表格。");
    }
    if (sheets.size() > 1) {
      throw new Refused(
          Rule.FORM,
          "有 %d 张工作表写着“事项代码”：%s。一个文件只放一份公开单。"
              .formatted(
                  sheets.size(),
                  String.join("、", sheets.stream().map(SourceSheet::name).toList())));
    }
    return new Reading(BulletinSheet.of(sheets.getFirst())).plan();
  }

  /** Makes the draft, in one deed. */
  public BulletinFile apply(Plan plan) {
    if (!plan.refusals().isEmpty()) {
      throw new FieldRefused("file", "有 %d 处不对，没有导入。请改好再来。".formatted(plan.refusals().size()));
    }
    return writing.begin(plan.begin(), plan.text());
  }

  private final class Reading {
    private final BulletinSheet sheet;
    private final List<Refusal> refusals;

    Reading(BulletinSheet sheet) {
      this.sheet = sheet;
      refusals = new ArrayList<>(sheet.refusals());
    }

    Plan plan() {
      String code = sheet.value(BulletinSheet.ITEM);
      WriteBulletin.Begin begin =
          new WriteBulletin.Begin(code, period(), day(BulletinSheet.EVENT), null);
      BulletinText empty = new BulletinText("", null, "", List.of(), "");
      Optional<CatalogueItem> item = refusals.isEmpty() ? item(begin) : Optional.empty();
      if (item.isEmpty()) {
        return new Plan(begin, empty, 0, 0, 0, List.of(), refusals);
      }
      BulletinText suggested = writing.suggested(begin);
      LocalDate until = day(BulletinSheet.UNTIL);
      if (until != null && until.isAfter(writing.today())) {
        refuse(BulletinSheet.UNTIL, "数据截止日 " + until + " 还没有到。");
      }
      Rows rows = rows(item.get());
      String title = sheet.value(BulletinSheet.TITLE);
      String body = sheet.value(BulletinSheet.BODY);
      if (body.isEmpty() && rows.taken.rows().isEmpty() && rows.taken.refusals().isEmpty()) {
        refusals.add(new Refusal(sheet.name(), 0, "", "没有正文，也没有表格的内容。"));
      }
      return new Plan(
          begin,
          new BulletinText(
              title.isEmpty() ? suggested.title() : title,
              until == null ? suggested.dataUntil() : until,
              body,
              rows.tables,
              sheet.value(BulletinSheet.CLOSING)),
          rows.taken.read(),
          rows.taken.rows().size(),
          rows.taken.leftOut(),
          rows.unread,
          refusals);
    }

    private Optional<CatalogueItem> item(WriteBulletin.Begin begin) {
      CatalogueItem item;
      try {
        item = writing.checked(begin);
      } catch (FieldRefused no) {
        no.fields()
            .forEach((field, sentence) ->
                refuse(
                    switch (field) {
                      case "period" -> BulletinSheet.PERIOD;
                      case "eventOn" -> BulletinSheet.EVENT;
                      default -> BulletinSheet.ITEM;
                    },
                    field.equals("item")
                        ? "公开目录里没有代码“%s”，或者已经停用。代码见“公开 › 公开目录”。".formatted(begin.item())
                        : sentence));
        return Optional.empty();
      }
      if (item.template().generated()) {
        refuse(BulletinSheet.ITEM, "“" + item.title() + "”由软件从记录生成，不用导入。请在“公开”里编制。");
      }
      BulletinGate.twice(
              new Bulletin.Subject(
                  item.code(), item.kind(), begin.period(), begin.eventOn(), null, null),
              writing.others())
          .ifPresent(sentence -> refuse(BulletinSheet.PERIOD, sentence));
      return refusals.isEmpty() ? Optional.of(item) : Optional.empty();
    }

    private @Nullable ReportingPeriod period() {
      SourceCell cell = sheet.cell(BulletinSheet.PERIOD);
      if (cell.isBlank()) {
        return null;
      }
      // A spreadsheet turns 2026-10 into the first day of the month.
      LocalDate day = cell.day();
      Optional<ReportingPeriod> read =
          day == null
              ? written(cell.text())
              : Optional.of(ReportingPeriod.of(ReportingPeriod.Length.MONTH, day));
      if (read.isEmpty()) {
        refuse(BulletinSheet.PERIOD, "不是期别，请写 2026-10（月）、2026Q3（季）或 2026（年）。");
      }
      return read.orElse(null);
    }

    private static Optional<ReportingPeriod> written(String text) {
      String words = text.strip();
      Matcher month = MONTH.matcher(words);
      Matcher quarter = QUARTER.matcher(words);
      Matcher year = YEAR.matcher(words);
      if (month.matches()) {
        return ReportingPeriod.parse(month.group(1) + "-" + month.group(2));
      }
      if (quarter.matches()) {
        int chinese = QUARTERS.indexOf(quarter.group(2));
        return ReportingPeriod.parse(
            quarter.group(1) + "Q" + (chinese < 0 ? quarter.group(2) : chinese + 1));
      }
      return ReportingPeriod.parse(year.matches() ? year.group(1) : words);
    }

    private @Nullable LocalDate day(String label) {
      SourceCell cell = sheet.cell(label);
      if (cell.isBlank()) {
        return null;
      }
      Optional<LocalDate> read =
          WrittenDate.parse(cell).filter(WrittenDate::isWhole).map(WrittenDate::date);
      if (read.isEmpty()) {
        refuse(label, "不是日期，请写成 2026-10-31。");
      }
      return read.orElse(null);
    }

    private void refuse(String label, String reason) {
      refusals.add(sheet.refusal(label, reason));
    }

    /** The table of the bulletin, what was taken of the file's, and what was not even read. */
    private record Rows(List<BulletinTable> tables, TableIntake.Taken taken, List<String> unread) {}

    private Rows rows(CatalogueItem item) {
      SourceSheet below = sheet.below();
      List<BulletinTable.Column> columns =
          item.columns().isEmpty() ? TableIntake.columnsOf(below) : item.columns();
      TableIntake.Taken nothing = new TableIntake.Taken(0, List.of(), 0, List.of());
      if (below.rows().isEmpty() || columns.isEmpty()) {
        below.rows().forEach(this::unknown);
        return new Rows(List.of(), nothing, List.of());
      }
      TableIntake intake = TableIntake.of(below, columns);
      if (intake.headRow() != 0) {
        unknown(below.rows().getFirst());
        return new Rows(List.of(), nothing, List.of());
      }
      List<Integer> mapping = intake.suggested();
      TableIntake.Taken taken = intake.take(mapping);
      taken
          .refusals()
          .forEach(r -> refusals.add(new Refusal(r.sheet(), r.row(), r.letters(), r.reason())));
      BulletinTable table = new BulletinTable("", columns, List.of(), List.of());
      return new Rows(
          List.of(TableIntake.filled(table, taken.rows())),
          taken,
          unread(below.rows().getFirst(), mapping));
    }

    private void unknown(SourceRow row) {
      refusals.add(
          new Refusal(sheet.name(), row.number(), "", "不是认识的项目，也不是表格的表头。表头要写公开目录里这一项的列名。"));
    }

    private static List<String> unread(SourceRow heads, List<Integer> mapping) {
      List<String> unread = new ArrayList<>();
      for (int c = 0; c < heads.cells().size(); c++) {
        if (heads.cell(c).isOwn() && !mapping.contains(c)) {
          unread.add(heads.cell(c).text().strip());
        }
      }
      return unread;
    }
  }
}
