package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.ledger.domain.archive.Packet;
import cn.mingyi.ledger.domain.archive.Packets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which packets there are, and how the next one is called. */
public final class ArchiveQueries {
  private final Packets packets;

  public ArchiveQueries(Packets packets) {
    this.packets = packets;
  }

  /** The newest first. */
  public List<Packet> packets() {
    return packets.all();
  }

  /** The newest packet of each matter that has one. */
  public Map<UUID, Packet> latest() {
    Map<UUID, Packet> latest = new HashMap<>();
    for (Packet packet : packets.all()) {
      packet.matters().forEach(m -> latest.putIfAbsent(m, packet));
    }
    return latest;
  }

  /** The matters of a year, the oldest first: what its volume holds. */
  public static List<UUID> ofYear(Collection<MatterSummary> summaries, int year) {
    return summaries.stream()
        .map(s -> s.file().matter())
        .filter(m -> m.raisedOn().getYear() == year)
        .sorted(
            java.util.Comparator.comparing(cn.mingyi.deliberation.domain.Matter::raisedOn)
                .thenComparing(
                    cn.mingyi.deliberation.domain.Matter::number,
                    cn.mingyi.kernel.NaturalOrder.INSTANCE))
        .map(cn.mingyi.deliberation.domain.Matter::id)
        .toList();
  }

  /** e.g. 槐议〔2026〕1号 归档, or 槐树沟村 归档 3 件事项. */
  public static String name(List<MatterDossier> matters) {
    return matters.size() == 1
        ? matters.getFirst().matter().number() + " 归档"
        : "%s 归档 %d 件事项"
            .formatted(matters.getFirst().subject().letterhead().village().name(), matters.size());
  }

  /** e.g. 槐树沟村 2026年度案卷. */
  public static String volumeName(String village, int year) {
    return "%s %d年度案卷".formatted(village, year);
  }
}
