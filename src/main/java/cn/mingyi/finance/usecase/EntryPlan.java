package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.finance.usecase.intake.ReadEntry;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.NaturalOrder;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What importing a file would do; nothing is written yet. Accepted, warned and refused rows add up
 * to the rows read.
 *
 * @param rows every row about an entry, in the order of the file
 * @param skippedRows rows that are no entries: totals, notes
 * @param unreadSheets names of sheets that are not read
 * @param basis the book that the plan was made for
 */
public record EntryPlan(
    SourceBook file,
    List<EntrySheet> sheets,
    EntryDefaults defaults,
    List<ReadEntry> rows,
    int skippedRows,
    List<String> unreadSheets,
    Book basis) {
  public EntryPlan {
    sheets = List.copyOf(sheets);
    rows = List.copyOf(rows);
    unreadSheets = List.copyOf(unreadSheets);
  }

  public int read() {
    return rows.size();
  }

  /** Rows without any remark. */
  public int accepted() {
    return read() - warned() - refused();
  }

  public int warned() {
    return (int) rows.stream().filter(ReadEntry::warned).count();
  }

  public int refused() {
    return (int) rows.stream().filter(ReadEntry::refused).count();
  }

  /** What would be recorded, by day. */
  public List<EntryDraft> drafts() {
    return rows.stream()
        .map(ReadEntry::draft)
        .filter(Objects::nonNull)
        .sorted(
            Comparator.comparing((EntryDraft d) -> Objects.requireNonNull(d.day()))
                .thenComparing(EntryDraft::voucher, NaturalOrder.INSTANCE))
        .toList();
  }

  public Money total(Flow flow) {
    return Money.sum(
        drafts().stream()
            .map(EntryDraft::facts)
            .filter(f -> f.flow() == flow)
            .map(EntryFacts::amount));
  }

  public List<RowFinding> refusals() {
    return findings().filter(RowFinding::refuses).toList();
  }

  public List<RowFinding> warnings() {
    return findings().filter(f -> !f.refuses()).toList();
  }

  private Stream<RowFinding> findings() {
    return rows.stream().flatMap(r -> r.findings().stream());
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "EntryPlan[read=%d, refused=%d]".formatted(read(), refused());
  }
}
