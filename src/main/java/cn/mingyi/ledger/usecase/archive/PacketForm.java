package cn.mingyi.ledger.usecase.archive;

import java.nio.file.Path;
import java.util.Locale;

/** How a packet lies on the disk. */
public enum PacketForm {
  FOLDER("文件夹"),
  ZIP("压缩包（.zip）");

  private static final String SUFFIX = ".zip";

  private final String label;

  PacketForm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** A zip when the name says so. */
  public static PacketForm of(Path target) {
    return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX)
        ? ZIP
        : FOLDER;
  }

  /** What the name of such a packet ends in. */
  public String suffix() {
    return this == ZIP ? SUFFIX : "";
  }
}
