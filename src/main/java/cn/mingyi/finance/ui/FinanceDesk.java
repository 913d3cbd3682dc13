package cn.mingyi.finance.ui;

import cn.mingyi.finance.usecase.ClosePeriod;
import cn.mingyi.finance.usecase.CorrectEntry;
import cn.mingyi.finance.usecase.EntryIntake;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.finance.usecase.FinanceTables;
import cn.mingyi.finance.usecase.KeepAssets;
import cn.mingyi.finance.usecase.KeepDebts;
import cn.mingyi.finance.usecase.KeepFunds;
import cn.mingyi.finance.usecase.KeepResources;
import cn.mingyi.finance.usecase.OpenBook;
import cn.mingyi.finance.usecase.PlanYear;
import cn.mingyi.finance.usecase.RecordEntry;
import cn.mingyi.finance.usecase.TransferMoney;
import cn.mingyi.village.usecase.AttachFile;

/** What the screens of 财务 do and read. */
public record FinanceDesk(
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
    PlanYear planYear,
    AttachFile attachFile) {}
