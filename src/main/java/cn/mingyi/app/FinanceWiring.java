package cn.mingyi.app;

import cn.mingyi.finance.document.WorkbookEntryFiles;
import cn.mingyi.finance.domain.DecidedMatters;
import cn.mingyi.finance.storage.FinanceStorage;
import cn.mingyi.finance.usecase.ClosePeriod;
import cn.mingyi.finance.usecase.CorrectEntry;
import cn.mingyi.finance.usecase.EntryIntake;
import cn.mingyi.finance.usecase.FinanceChange;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.finance.usecase.FinanceTables;
import cn.mingyi.finance.usecase.ImportEntries;
import cn.mingyi.finance.usecase.KeepAssets;
import cn.mingyi.finance.usecase.KeepDebts;
import cn.mingyi.finance.usecase.KeepFunds;
import cn.mingyi.finance.usecase.KeepResources;
import cn.mingyi.finance.usecase.OpenBook;
import cn.mingyi.finance.usecase.PlanYear;
import cn.mingyi.finance.usecase.RecordEntry;
import cn.mingyi.finance.usecase.TransferMoney;
import cn.mingyi.platform.store.Store;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.village.domain.Workday;
import java.nio.file.Path;
import java.util.function.Function;

/** 财务, wired. */
public record FinanceWiring(
    FinanceQueries queries,
    FinanceTables tables,
    OpenBook openBook,
    RecordEntry recordEntry,
    CorrectEntry correctEntry,
    TransferMoney transferMoney,
    ClosePeriod closePeriod,
    EntryIntake intake,
    KeepDebts keepDebts,
    KeepAssets keepAssets,
    KeepResources keepResources,
    KeepFunds keepFunds,
    PlanYear planYear) {
  static FinanceWiring of(
      Store store, DecidedMatters matters, Workday workday, Function<Path, SourceBook> guarded) {
    FinanceStorage storage = new FinanceStorage(store.database());
    FinanceChange change =
        new FinanceChange(
            storage.book(), storage.estate(), matters, workday, store.trail().unitOfWork());
    return new FinanceWiring(
        new FinanceQueries(change),
        new FinanceTables(change),
        new OpenBook(change),
        new RecordEntry(change),
        new CorrectEntry(change),
        new TransferMoney(change),
        new ClosePeriod(change),
        new EntryIntake(
            new WorkbookEntryFiles(guarded),
            new ImportEntries(change, storage.imports(), RosterWiring.deeds(store.trail()))),
        new KeepDebts(change),
        new KeepAssets(change),
        new KeepResources(change),
        new KeepFunds(change),
        new PlanYear(change));
  }
}
