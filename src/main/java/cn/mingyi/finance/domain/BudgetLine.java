package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/** 预算 of an item in a year. The line with the highest position holds. */
public record BudgetLine(
    UUID id, long position, int year, Item item, Money amount, String note, Instant recordedAt) {}
