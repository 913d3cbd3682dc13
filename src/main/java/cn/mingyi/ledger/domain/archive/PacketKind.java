package cn.mingyi.ledger.domain.archive;

/** What a packet holds. */
public enum PacketKind {
  MATTER("事项归档"),
  VOLUME("年度案卷"),
  HANDOVER("换届移交");

  private final String label;

  PacketKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
