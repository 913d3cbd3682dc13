package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryRules;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.finance.domain.Vouchers;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.Words;
import cn.mingyi.village.domain.EventDating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of a file row by row and looks at each row as if it were typed. Rows are taken
 * in the order of their days, also when the file has the newest first.
 */
public final class EntryReading {
  private static final Pattern NO_ENTRY =
      Pattern.compile("(合计|总计|小计|共计|本页|本月|本日|本年|累计|本期|承前|过次|上年|上月|上期|期初|期末|月初|年初|结转|余额).*");

  /** With an amount only these are sums; 本月电费 is a spending like any other. */
  private static final Pattern SUM =
      Pattern.compile(
          "(合计|总计|小计|共计|累计)|(本页|本月|本日|本年|本期|上年|上月|上期|承前|过次)(合计|小计|累计|总计|发生额|结转|余额|页)"
              + "|(期初|期末|月初|月末|年初|年末)(余额|结余|结转)?|(上年|上月|上期)?(结转|余额|结余)");

  private static final Pattern NOTE =
      Pattern.compile("(注|备注|说明|制表|审核|打印|开户|账号|户名|单位|复核|币种|起止)[^:：]{0,8}[:：].*");

  private final EntryRules rules;
  private final EntryDefaults defaults;
  private int skipped;

  public EntryReading(EntryRules rules, EntryDefaults defaults) {
    this.rules = rules;
    this.defaults = defaults;
  }

  /** How many rows were no entries: totals, notes, headers. */
  public int skipped() {
    return skipped;
  }

  /** Every row about an entry, in the order of the file. */
  public List<ReadEntry> read(List<EntrySheet> sheets) {
    List<RowInHand> all = new ArrayList<>();
    for (EntrySheet sheet : sheets) {
      List<RowInHand> rows = rows(sheet);
      if (isNewestFirst(rows)) {
        Collections.reverse(rows);
      }
      checkBalances(sheet, rows);
      all.addAll(rows);
    }
    List<RowInHand> byDay =
        all.stream()
            .sorted(Comparator.comparing(r -> r.day == null ? LocalDate.MAX : r.day))
            .toList();
    VoucherRow vouchers = new VoucherRow(rules.book().vouchers());
    Map<String, RowInHand> seen = new HashMap<>();
    for (RowInHand row : byDay) {
      look(row, vouchers);
      refuseDouble(row, seen);
    }
    Map<EntrySheet, Integer> order = new IdentityHashMap<>();
    sheets.forEach(s -> order.put(s, order.size()));
    return all.stream()
        .sorted(
            Comparator.comparing((RowInHand r) -> order.getOrDefault(r.sheet, 0))
                .thenComparing(r -> r.row.number()))
        .map(r -> new ReadEntry(r.sheet, r.row, r.refused() ? null : r.draft, r.findings))
        .toList();
  }

  private List<RowInHand> rows(EntrySheet sheet) {
    List<SourceRow> entries = new ArrayList<>();
    for (SourceRow row : sheet.rows()) {
      if (isEntry(sheet, row)) {
        entries.add(row);
      } else {
        skipped++;
      }
    }
    boolean outflowsNegative = allNegative(sheet, entries);
    boolean creditIsIncome = creditIsIncome(sheet, entries);
    List<RowInHand> rows = new ArrayList<>();
    entries.forEach(r -> rows.add(new RowInHand(sheet, r, outflowsNegative, creditIsIncome)));
    return rows;
  }

  private static boolean isEntry(EntrySheet sheet, SourceRow row) {
    List<SourceCell> own = row.cells().stream().filter(SourceCell::isOwn).toList();
    if (own.size() < 2) {
      return false;
    }
    String first = Words.compact(own.getFirst().text());
    String summary = Words.compact(sheet.text(row, EntryColumn.SUMMARY));
    boolean amount =
        Stream.of(EntryColumn.INCOME, EntryColumn.SPENDING, EntryColumn.AMOUNT)
            .anyMatch(c -> sheet.cell(row, c).isOwn());
    boolean header =
        sheet
            .mapping()
            .of(EntryColumn.DAY)
            .map(c -> Words.header(row.cell(c).text()).equals(sheet.labels().get(c)))
            .orElse(false);
    return !header
        && !(amount && sheet.cell(row, EntryColumn.DAY).isOwn() ? SUM : NO_ENTRY)
            .matcher(first)
            .matches()
        && !NOTE.matcher(first).matches()
        && !(amount ? SUM : NO_ENTRY).matcher(summary).matches()
        && (amount || sheet.cell(row, EntryColumn.DAY).isOwn());
  }

  private static boolean allNegative(EntrySheet sheet, List<SourceRow> rows) {
    List<Money> out =
        rows.stream()
            .flatMap(r -> WrittenAmount.parse(sheet.cell(r, EntryColumn.SPENDING)).stream())
            .filter(m -> m.fen() != 0)
            .toList();
    return !out.isEmpty() && out.stream().allMatch(Money::isNegative);
  }

  /** 贷 is income to a bank's customer; the balances may say otherwise. */
  private static boolean creditIsIncome(EntrySheet sheet, List<SourceRow> rows) {
    int in = 0;
    int out = 0;
    @Nullable Money before = null;
    for (SourceRow row : rows) {
      @Nullable Money now = WrittenAmount.parse(sheet.cell(row, EntryColumn.BALANCE)).orElse(null);
      @Nullable Money amount =
          WrittenAmount.parse(sheet.cell(row, EntryColumn.AMOUNT)).orElse(null);
      String sign = Words.compact(sheet.text(row, EntryColumn.SIGN));
      if (before != null && now != null && amount != null && sign.startsWith("贷")) {
        in += now.minus(before).equals(amount) ? 1 : 0;
        out += now.minus(before).equals(amount.negated()) ? 1 : 0;
      }
      before = now;
    }
    return in >= out;
  }

  /** Whether the days fall more often than they rise. */
  private static boolean isNewestFirst(List<RowInHand> rows) {
    List<LocalDate> days = rows.stream().map(r -> r.day).filter(Objects::nonNull).toList();
    int turns = 0;
    for (int i = 1; i < days.size(); i++) {
      turns += Integer.signum(days.get(i).compareTo(days.get(i - 1)));
    }
    return turns < 0;
  }

  /** The file's own 余额 must follow from the line before; where it does not, a line is missing. */
  private static void checkBalances(EntrySheet sheet, List<RowInHand> rows) {
    if (!sheet.mapping().has(EntryColumn.BALANCE)) {
      return;
    }
    @Nullable Money before = null;
    for (RowInHand row : rows) {
      Money change = row.change();
      if (before != null && change != null && row.balance != null) {
        Money counted = before.plus(change);
        if (!counted.equals(row.balance)) {
          row.warn(
              EntryColumn.BALANCE,
              "文件里余额是 %s，按上一行算应是 %s，相差 %s。请核对这一行和上一行之间是否缺行。"
                  .formatted(
                      row.balance.yuan(), counted.yuan(), row.balance.minus(counted).yuan()));
        }
      }
      before =
          row.balance != null
              ? row.balance
              : before == null || change == null ? null : before.plus(change);
    }
  }

  private void look(RowInHand row, VoucherRow vouchers) {
    if (row.refused() || row.flow == null || row.day == null) {
      return;
    }
    Flow flow = row.flow;
    String voucher = vouchers.of(row, row.day.getYear());
    String summary =
        row.text(EntryColumn.SUMMARY).isEmpty()
            ? row.text(EntryColumn.PARTY)
            : row.text(EntryColumn.SUMMARY);
    EntryDraft draft =
        new EntryDraft(
            row.day,
            voucher,
            item(row, flow, summary),
            row.amount,
            summary,
            row.text(EntryColumn.PARTY),
            place(row),
            row.text(EntryColumn.SOURCE),
            orDefault(row, EntryColumn.HANDLER, defaults.handler()),
            orDefault(row, EntryColumn.WITNESS, defaults.witness()),
            flow == Flow.SPENDING
                ? orDefault(row, EntryColumn.APPROVER, defaults.approver())
                : row.text(EntryColumn.APPROVER),
            row.text(EntryColumn.RESOLUTION),
            null);
    row.draft = draft;
    rules.refusals(draft, defaults.lateReason()).forEach((field, no) -> refuse(row, field, no));
    if (!row.refused()) {
      doubleInBook(row, draft);
    }
  }

  private static void refuse(RowInHand row, String field, String reason) {
    switch (field) {
      case "day" -> row.refuse(EntryColumn.DAY, reason);
      case EventDating.LATE_REASON -> row.refuse(EntryColumn.DAY, reason + "补录原因在导入时填写，所有补录的行共用。");
      case "voucher" -> row.refuse(EntryColumn.VOUCHER, reason);
      case "item" -> row.refuse(EntryColumn.ITEM, reason);
      case "amount" -> row.refuse(row.amountColumn(), reason);
      case "party" -> row.refuse(EntryColumn.PARTY, reason);
      case "source" -> row.refuse(EntryColumn.SOURCE, reason);
      case "handler" -> row.refuse(EntryColumn.HANDLER, reason + "文件里没有的，可以在导入设置里统一填。");
      case "witness" -> row.refuse(EntryColumn.WITNESS, reason);
      case "approver" -> row.refuse(EntryColumn.APPROVER, reason + "文件里没有的，可以在导入设置里统一填。");
      case "resolution" -> row.refuse(EntryColumn.RESOLUTION, reason);
      default -> row.refuse(EntryColumn.SUMMARY, reason);
    }
  }

  private static Item item(RowInHand row, Flow flow, String summary) {
    String words = row.text(EntryColumn.ITEM);
    Optional<Item> named = ItemWords.named(flow, words);
    if (named.isPresent()) {
      return named.get();
    }
    Item guessed = ItemWords.guessed(flow, summary);
    row.warn(
        EntryColumn.ITEM,
        words.isEmpty()
            ? "没有科目，按摘要记为“%s”，请核对。".formatted(guessed.label())
            : "科目“%s”不是%s科目，按摘要记为“%s”，请核对。".formatted(words, flow.label(), guessed.label()));
    return guessed;
  }

  private FundPlace place(RowInHand row) {
    String words = Words.compact(row.text(EntryColumn.PLACE));
    return words.contains("现金")
        ? FundPlace.CASH
        : words.contains("银行") || words.contains("转账") ? FundPlace.BANK : defaults.place();
  }

  private static String orDefault(RowInHand row, EntryColumn column, String usual) {
    String own = row.text(column);
    return own.isEmpty() ? usual : own;
  }

  private void doubleInBook(RowInHand row, EntryDraft draft) {
    boolean hasVoucher = !row.text(EntryColumn.VOUCHER).isEmpty();
    rules.book().standing().stream()
        .filter(e -> e.day().equals(draft.day()) && e.facts().amount().equals(draft.amount()))
        .filter(e -> e.facts().flow() == row.flow)
        .filter(e -> e.facts().summary().equals(draft.summary().strip()))
        .filter(e -> !hasVoucher || e.voucher().equals(draft.voucher()))
        .findFirst()
        .ifPresent(e ->
            row.refuse(
                EntryColumn.SUMMARY, "账里已有同一天、同金额、同摘要的一笔（凭证 %s），没有重复导入。".formatted(e.voucher())));
  }

  private static void refuseDouble(RowInHand row, Map<String, RowInHand> seen) {
    EntryDraft draft = row.draft;
    if (draft == null || row.refused()) {
      return;
    }
    String voucher = row.text(EntryColumn.VOUCHER);
    String key =
        "%s|%s|%s|%s|%s"
            .formatted(draft.day(), row.flow, draft.amount(), draft.summary().strip(), voucher);
    RowInHand first = seen.putIfAbsent(key, row);
    if (first != null && voucher.isEmpty()) {
      row.warn(
          EntryColumn.SUMMARY,
          "与“%s”第 %d 行的日期、金额、摘要都相同，请核对是不是重复。"
              .formatted(first.sheet.sheet().name(), first.row.number()));
    }
  }

  /** Vouchers of the file, and numbers that go on from the book for rows that have none. */
  private static final class VoucherRow {
    private final Vouchers book;
    private final Map<Integer, Map<String, RowInHand>> taken = new HashMap<>();

    VoucherRow(Vouchers book) {
      this.book = book;
    }

    String of(RowInHand row, int year) {
      Map<String, RowInHand> ofYear = taken.computeIfAbsent(year, y -> new LinkedHashMap<>());
      String written = row.text(EntryColumn.VOUCHER);
      if (written.isEmpty()) {
        written = book.next(year, ofYear.keySet());
        if (row.sheet.mapping().has(EntryColumn.VOUCHER)) {
          row.warn(EntryColumn.VOUCHER, "没有凭证号，导入时编为 %s。".formatted(written));
        }
      }
      RowInHand first = ofYear.putIfAbsent(written, row);
      if (first != null) {
        row.refuse(
            EntryColumn.VOUCHER,
            "凭证号 %s 与“%s”第 %d 行重复，请改成不同的号。"
                .formatted(written, first.sheet.sheet().name(), first.row.number()));
      }
      return written;
    }
  }
}
