package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryDraft;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryImport;
import cn.mingyi.finance.domain.EntryImports;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.finance.usecase.intake.EntryDefaults;
import cn.mingyi.finance.usecase.intake.EntryReading;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.finance.usecase.intake.ReadEntry;
import cn.mingyi.finance.usecase.intake.SheetRecognition;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.usecase.DeedReversal;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 导入账目: recognise the header, look at the plan, apply it. Applying is one deed; it can be taken
 * back as a whole while none of its months is closed.
 */
public final class ImportEntries {
  private final FinanceChange change;
  private final EntryImports imports;
  private final DeedReversal deeds;

  public ImportEntries(FinanceChange change, EntryImports imports, DeedReversal deeds) {
    this.change = change;
    this.imports = imports;
    this.deeds = deeds;
  }

  /**
   * The sheets that are lists of entries, each with the mapping that was remembered for its header
   * or that its words suggest.
   *
   * @throws Refused when there is none
   */
  public List<EntrySheet> recognise(SourceBook file) {
    SheetRecognition recognition = new SheetRecognition(imports::mapping);
    List<EntrySheet> sheets =
        file.sheets().stream()
            .filter(s -> !s.hidden())
            .flatMap(s -> recognition.recognise(s).stream())
            .toList();
    if (sheets.isEmpty()) {
      throw new Refused(
          FinanceRule.NO_ENTRIES_IN_FILE, "没有找到账目的表头：至少要有日期、摘要（或对方户名），以及收入、支出或发生额；请核对文件是否选对。");
    }
    return sheets;
  }

  /** What importing would do. Writes nothing. */
  public EntryPlan plan(SourceBook file, List<EntrySheet> sheets, EntryDefaults defaults) {
    Book book = change.book();
    if (book.opening().isEmpty()) {
      throw new Refused(FinanceRule.OPENING_RECORDED, "还没有登记期初余额。请先在“收支明细”里登记期初余额，再导入。");
    }
    EntryReading reading = new EntryReading(change.rules(book), defaults);
    List<ReadEntry> rows = reading.read(sheets);
    Set<String> read = sheets.stream().map(s -> s.sheet().name()).collect(Collectors.toSet());
    List<String> unread =
        file.sheets().stream()
            .filter(s -> !s.rows().isEmpty())
            .map(SourceSheet::name)
            .filter(n -> !read.contains(n))
            .toList();
    return new EntryPlan(file, sheets, defaults, rows, reading.skipped(), unread, book);
  }

  /**
   * Writes a plan as one deed.
   *
   * @throws StaleRecord when the book is not what the plan was made for
   */
  public EntryImport apply(EntryPlan plan) {
    List<EntryDraft> drafts = plan.drafts();
    if (drafts.isEmpty()) {
      throw new Refused(FinanceRule.NOTHING_TO_IMPORT, "没有一行可以导入，请先改正文件里的错误。");
    }
    return change
        .unitOfWork()
        .run(
            new Deed("导入账目", plan.file().fileName()),
            () -> {
              Book book = change.book();
              if (!book.equals(plan.basis())) {
                throw new StaleRecord("finance_entry");
              }
              change.books().add(entries(book, plan));
              plan.sheets().stream()
                  .map(EntrySheet::mapping)
                  .filter(m -> !imports.mapping(m.fingerprint()).equals(Optional.of(m)))
                  .distinct()
                  .forEach(imports::remember);
              EntryImport done = done(plan);
              imports.add(done);
              return done;
            });
  }

  private List<Entry> entries(Book book, EntryPlan plan) {
    BookDating dating = change.dating();
    List<Entry> entries = new ArrayList<>();
    for (EntryDraft draft : plan.drafts()) {
      EntryFacts facts = draft.facts();
      entries.add(
          new Entry(
              UUID.randomUUID(),
              book.nextPosition() + entries.size(),
              EntryKind.PLAIN,
              facts,
              null,
              "",
              dating.isLate(facts.day()) ? plan.defaults().lateReason().strip() : "",
              change.now()));
    }
    return entries;
  }

  private EntryImport done(EntryPlan plan) {
    List<LocalDate> days =
        plan.drafts().stream().map(d -> Objects.requireNonNull(d.day())).toList();
    return new EntryImport(
        UUID.randomUUID(),
        plan.file().fileName(),
        plan.file().sha256(),
        change.now(),
        days.getFirst(),
        days.getLast(),
        plan.read(),
        plan.accepted(),
        plan.warned(),
        plan.refused(),
        deeds.lastNumber() + 1);
  }

  /** The import that was done last and still stands. */
  public Optional<EntryImport> last() {
    return imports.all().stream().findFirst();
  }

  /**
   * 撤销导入, as a whole.
   *
   * @param reason goes on the trail; required
   */
  public void undo(UUID importId, String reason) {
    EntryImport done =
        imports.all().stream()
            .filter(i -> i.id().equals(importId))
            .findFirst()
            .orElseThrow(() -> new Refused(FinanceRule.IMPORT_GONE, "这次导入已经撤销过了。"));
    if (change.book().isLocked(done.firstDay())) {
      throw new Refused(
          FinanceRule.IMPORT_OVERTAKEN,
          "%s已经结账，这次导入不能整个撤销；有差错请逐笔更正。".formatted(ReportingPeriod.month(done.firstDay()).label()));
    }
    if (!deeds.reversible(done.trailNumber())) {
      throw overtaken();
    }
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明撤销的原因。");
    }
    change
        .unitOfWork()
        .run(new Deed("撤销导入账目", done.fileName(), reason.strip()), () -> reverse(done));
  }

  private void reverse(EntryImport done) {
    try {
      deeds.reverse(done.trailNumber());
    } catch (IllegalStateException e) {
      // Its rows are as it left them, but others name them: a correction.
      Refused refused = overtaken();
      refused.initCause(e);
      throw refused;
    }
  }

  private static Refused overtaken() {
    return new Refused(FinanceRule.IMPORT_OVERTAKEN, "导入的账里已有更正过的，不能整个撤销；请逐笔更正。");
  }
}
