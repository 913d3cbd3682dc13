package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Entry;
import cn.mingyi.finance.domain.EntryFacts;
import cn.mingyi.finance.domain.EntryKind;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of finance_entry. */
record EntryRow(
    UUID id,
    long position,
    EntryKind kind,
    LocalDate day,
    String voucher,
    Flow flow,
    String item,
    Money amount,
    String summary,
    String party,
    FundPlace place,
    String source,
    String handler,
    String witness,
    String approver,
    String resolution,
    @Nullable UUID fund,
    @Nullable UUID corrects,
    String reason,
    String lateReason,
    Instant recordedAt) {
  static EntryRow of(Entry entry) {
    EntryFacts facts = entry.facts();
    return new EntryRow(
        entry.id(),
        entry.position(),
        entry.kind(),
        facts.day(),
        facts.voucher(),
        facts.flow(),
        facts.item().name(),
        facts.amount(),
        facts.summary(),
        facts.party(),
        facts.place(),
        facts.source(),
        facts.handler(),
        facts.witness(),
        facts.approver(),
        facts.resolution(),
        facts.fund(),
        entry.corrects(),
        entry.reason(),
        entry.lateReason(),
        entry.recordedAt());
  }

  Entry entry() {
    return new Entry(
        id,
        position,
        kind,
        new EntryFacts(
            day,
            voucher,
            Item.of(flow, item),
            amount,
            summary,
            party,
            place,
            source,
            handler,
            witness,
            approver,
            resolution,
            fund),
        corrects,
        reason,
        lateReason,
        recordedAt);
  }
}
