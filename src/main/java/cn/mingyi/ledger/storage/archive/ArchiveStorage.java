package cn.mingyi.ledger.storage.archive;

import cn.mingyi.ledger.domain.archive.HandoverHands;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.Packets;
import cn.mingyi.platform.db.Mappers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The packets over their tables (migration V13). */
public final class ArchiveStorage {
  private final ArchiveMapper mapper;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public ArchiveStorage(Mappers mappers) {
    mapper = mappers.get(ArchiveMapper.class);
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(ArchiveMapper.class);
  }

  public Packets packets() {
    return new Packets() {
      @Override
      public void add(Packet made) {
        mapper.insertPacket(made);
        made.matters().forEach(m -> mapper.insertMatter(made.id(), m));
      }

      @Override
      public void add(Packet made, HandoverHands hands) {
        add(made);
        mapper.insertHandover(made.id(), hands);
      }

      @Override
      public List<Packet> all() {
        Map<UUID, List<UUID>> matters =
            mapper.packetMatters().stream()
                .collect(
                    Collectors.groupingBy(
                        PacketMatterRow::packetId,
                        Collectors.mapping(PacketMatterRow::matterId, Collectors.toList())));
        return mapper.packets().stream()
            .map(p -> p.packet(matters.getOrDefault(p.id(), List.of())))
            .toList();
      }
    };
  }
}
