package cn.mingyi.ledger.storage.archive;

import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;

/** SQL of the packets. */
interface ArchiveMapper {
  void insertPacket(@Param("row") Packet row);

  void insertMatter(@Param("packet") UUID packet, @Param("matter") UUID matter);

  void insertHandover(@Param("packet") UUID packet, @Param("row") HandoverHands row);

  List<PacketRow> packets();

  List<PacketMatterRow> packetMatters();
}
