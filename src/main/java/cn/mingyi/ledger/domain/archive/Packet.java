package cn.mingyi.ledger.domain.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 归档包 as it was made: what the trail keeps of it, so that a packet that comes back can be told from
 * a changed one.
 *
 * @param name e.g. 槐议〔2026〕1号 归档
 * @param matters whose papers are in it; empty for a handover
 * @param files that its manifest vouches for
 * @param bytes of these files together
 * @param manifestSha256 SHA-256 of the manifest, 64 lower-case hex digits
 * @param operator who made it
 */
public record Packet(
    UUID id,
    PacketKind kind,
    String name,
    List<UUID> matters,
    int files,
    long bytes,
    String manifestSha256,
    LocalDate madeOn,
    String operator,
    Instant recordedAt) {
  public Packet {
    matters = List.copyOf(matters);
  }

  /** The first 8 characters of the manifest's SHA-256, as papers and screens show it. */
  public String mark() {
    return manifestSha256.substring(0, 8).toUpperCase(java.util.Locale.ROOT);
  }
}
