package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Manifest;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.PacketKind;
import cn.mingyi.ledger.domain.archive.Packets;
import cn.mingyi.village.domain.Workday;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Puts the SHA-256 of a packet's manifest on the trail: whoever brings the packet back later can be
 * told whether it is the one that was made. On the database thread.
 */
public final class RecordPacket {
  private final Packets packets;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public RecordPacket(Packets packets, Workday workday, UnitOfWork unitOfWork) {
    this.packets = packets;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  public Packet record(PackArchive.Packed packed) {
    Packet made = packet(packed.kind(), packed.name(), packed.matters(), packed.manifest());
    unitOfWork.run(deed(made), () -> packets.add(made));
    return made;
  }

  public Packet record(PackHandover.Packed packed) {
    Packet made = packet(PacketKind.HANDOVER, packed.name(), List.of(), packed.manifest());
    HandoverHands hands = packed.hands();
    unitOfWork.run(deed(made), () -> packets.add(made, hands));
    return made;
  }

  private static Deed deed(Packet made) {
    return new Deed(
        "制作" + made.kind().label() + "包",
        made.name(),
        "%d 个文件，校验清单 %s".formatted(made.files(), made.mark()));
  }

  private Packet packet(PacketKind kind, String name, List<UUID> matters, Manifest manifest) {
    return new Packet(
        UUID.randomUUID(),
        kind,
        name,
        matters,
        manifest.lines().size(),
        manifest.bytes(),
        sha256(manifest.content()),
        workday.today(),
        workday.operator(),
        workday.now());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
