package cn.mingyi.village.domain;

/** What a file shows. */
public enum AttachmentKind {
  POSTING_PHOTO("张贴照片"),
  EXPIRY_PHOTO("期满照片"),
  SIGNED_PAPER("签字扫描件"),
  VOUCHER("凭证附件"),
  OTHER("其他附件");

  private final String label;

  AttachmentKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
