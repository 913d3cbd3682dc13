package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/** 收益分配 of a year. The line with the highest position holds. */
public record DistributionLine(
    UUID id,
    long position,
    int year,
    DistributionItem item,
    Money amount,
    String note,
    Instant recordedAt) {}
