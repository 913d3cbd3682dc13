package cn.mingyi.finance.usecase;

/** All that is done with exports of banks and books: read, imported, taken back. */
public record EntryIntake(EntryFiles files, ImportEntries importEntries) {}
