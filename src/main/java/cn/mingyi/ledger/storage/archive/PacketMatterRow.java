package cn.mingyi.ledger.storage.archive;

import java.util.UUID;

/** Whose papers are in a packet. */
record PacketMatterRow(UUID packetId, UUID matterId) {}
