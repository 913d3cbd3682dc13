package cn.mingyi.ledger.domain;

/**
 * What the filters of a ledger are called.
 *
 * @param period the day that is compared, e.g. 动议日期; empty = none
 * @param kind e.g. 类别; empty = there is no such filter
 * @param state likewise
 * @param asOfDay the ledger shows what holds on one day: the last day of the period
 */
public record FilterHeads(String period, String kind, String state, boolean asOfDay) {}
