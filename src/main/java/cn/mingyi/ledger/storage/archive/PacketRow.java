package cn.mingyi.ledger.storage.archive;

import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.PacketKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A packet without its matters. */
record PacketRow(
    UUID id,
    PacketKind kind,
    String name,
    int files,
    long bytes,
    String manifestSha256,
    LocalDate madeOn,
    String operator,
    Instant recordedAt) {
  Packet packet(List<UUID> matters) {
    return new Packet(
        id, kind, name, matters, files, bytes, manifestSha256, madeOn, operator, recordedAt);
  }
}
