package cn.mingyi.ledger.domain.archive;

import java.util.List;

/** The packets that were made; append-only. */
public interface Packets {
  void add(Packet made);

  /** Who handed a packet of 换届移交 over. */
  void add(Packet made, HandoverHands hands);

  /** The newest first. */
  List<Packet> all();
}
