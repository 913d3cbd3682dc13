package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.Words;
import cn.mingyi.roster.usecase.intake.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row while it is read: its cells by meaning, and what is found wrong with them. */
final class RowInHand {
  private static final Pattern INCOME = Pattern.compile("收|收入|转入|存入|存|进|进账|\\+|来账|汇入");
  private static final Pattern SPENDING = Pattern.compile("支|支出|付|付出|转出|支取|取|出账|-|往账|汇出");

  final EntrySheet sheet;
  final SourceRow row;
  final List<RowFinding> findings = new ArrayList<>();
  final @Nullable LocalDate day;
  @Nullable Flow flow;
  @Nullable Money amount;
  final @Nullable Money balance;
  @Nullable EntryDraft draft;

  /**
   * @param outflowsNegative whether the file writes every spending with a minus
   * @param creditIsIncome what 贷 means in the column of signs
   */
  RowInHand(EntrySheet sheet, SourceRow row, boolean outflowsNegative, boolean creditIsIncome) {
    this.sheet = sheet;
    this.row = row;
    day = readDay();
    readAmount(outflowsNegative, creditIsIncome);
    balance = WrittenAmount.parse(sheet.cell(row, EntryColumn.BALANCE)).orElse(null);
  }

  String text(EntryColumn column) {
    return sheet.text(row, column);
  }

  void refuse(EntryColumn column, String reason) {
    findings.add(sheet.finding(row, column, true, reason));
  }

  void warn(EntryColumn column, String reason) {
    findings.add(sheet.finding(row, column, false, reason));
  }

  boolean refused() {
    return findings.stream().anyMatch(RowFinding::refuses);
  }

  /** What the row adds to the balance; null when its amount was not understood. */
  @Nullable Money change() {
    if (amount == null || flow == null) {
      return null;
    }
    return flow == Flow.INCOME ? amount : amount.negated();
  }

  /** Where the amount stands. */
  EntryColumn amountColumn() {
    return sheet.mapping().has(EntryColumn.AMOUNT)
        ? EntryColumn.AMOUNT
        : flow == Flow.SPENDING ? EntryColumn.SPENDING : EntryColumn.INCOME;
  }

  private @Nullable LocalDate readDay() {
    if (text(EntryColumn.DAY).isEmpty()) {
      refuse(EntryColumn.DAY, "没有日期，请填上年月日，如 2026-10-08。");
      return null;
    }
    Optional<LocalDate> read =
        WrittenDate.parse(sheet.cell(row, EntryColumn.DAY))
            .filter(WrittenDate::isWhole)
            .map(WrittenDate::date);
    if (read.isEmpty()) {
      refuse(EntryColumn.DAY, "日期“%s”看不懂，请写年月日，如 2026-10-08。".formatted(text(EntryColumn.DAY)));
    }
    return read.orElse(null);
  }

  private void readAmount(boolean outflowsNegative, boolean creditIsIncome) {
    if (sheet.mapping().has(EntryColumn.AMOUNT)) {
      Money read = amount(EntryColumn.AMOUNT);
      if (read != null) {
        flow = signed(read, creditIsIncome);
        amount = read.isNegative() ? read.negated() : read;
      }
      nothing(EntryColumn.AMOUNT);
      return;
    }
    Money in = amount(EntryColumn.INCOME);
    Money out = amount(EntryColumn.SPENDING);
    if (out != null && outflowsNegative) {
      out = out.negated();
    }
    if (in != null && in.fen() != 0 && out != null && out.fen() != 0) {
      refuse(EntryColumn.SPENDING, "同一行又有收入 %s 又有支出 %s，请分成两行。".formatted(in.yuan(), out.yuan()));
      return;
    }
    flow = in != null && in.fen() != 0 ? Flow.INCOME : Flow.SPENDING;
    amount = flow == Flow.INCOME ? in : out;
    if (amount != null && amount.isNegative()) {
      refuse(amountColumn(), "%s是负数 %s。冲销请先记原来那一笔，再用“更正”。".formatted(flow.label(), amount.yuan()));
    }
    nothing(amountColumn());
  }

  private void nothing(EntryColumn column) {
    if (!refused() && (amount == null || amount.fen() == 0)) {
      refuse(column, "没有金额，请填上收入或支出。");
    }
  }

  private @Nullable Money amount(EntryColumn column) {
    SourceCell cell = sheet.cell(row, column);
    if (cell.isBlank() || cell.text().isBlank() || cell.text().strip().matches("[-–—－]+")) {
      return null;
    }
    Optional<Money> read = WrittenAmount.parse(cell);
    if (read.isEmpty()) {
      refuse(column, "金额“%s”看不懂，请写成最多两位小数的数字，如 1286.40。".formatted(cell.text().strip()));
    }
    return read.orElse(null);
  }

  private @Nullable Flow signed(Money read, boolean creditIsIncome) {
    if (!sheet.mapping().has(EntryColumn.SIGN)) {
      return read.isNegative() ? Flow.SPENDING : Flow.INCOME;
    }
    String sign = Words.compact(text(EntryColumn.SIGN));
    if (sign.startsWith("贷") || sign.equalsIgnoreCase("C")) {
      return creditIsIncome ? Flow.INCOME : Flow.SPENDING;
    }
    if (sign.startsWith("借") || sign.equalsIgnoreCase("D")) {
      return creditIsIncome ? Flow.SPENDING : Flow.INCOME;
    }
    if (INCOME.matcher(sign).matches()) {
      return Flow.INCOME;
    }
    if (SPENDING.matcher(sign).matches()) {
      return Flow.SPENDING;
    }
    refuse(EntryColumn.SIGN, "借贷标志“%s”看不懂，请写收或支。".formatted(sign));
    return null;
  }
}
