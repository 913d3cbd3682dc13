package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An asset as it is from a day on. A change is a new record of the same asset.
 *
 * @param assetId the same for all records of one asset
 * @param asOf from which day this holds
 * @param net 净值
 * @param user 使用人
 * @param reason why it changed; empty for the first record
 */
public record Asset(
    UUID id,
    UUID assetId,
    long position,
    LocalDate asOf,
    String number,
    String name,
    AssetKind kind,
    LocalDate acquiredOn,
    Money original,
    Money net,
    String user,
    AssetState state,
    String reason,
    Instant recordedAt) {}
